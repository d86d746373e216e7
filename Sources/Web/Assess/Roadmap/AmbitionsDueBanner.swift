import HTML

/// Asks what became of ambitions whose date has come.
struct AmbitionsDueBanner: Component {
  private let count: Int
  private let round: String?
  private let address: String

  /// - Parameter round: the round's title, where the page is not about it alone.
  init(_ count: Int, of round: String? = nil, address: String) {
    self.count = count
    self.round = round
    self.address = address
  }

  func write(to h: inout HTMLWriter) {
    guard count > 0 else { return }
    let ambitions = count == 1 ? "One ambition" : "\(count) ambitions"
    let place = round.map { " of \($0)" } ?? ""
    h.add(
      NotificationBanner(
        "What happened?",
        """
        \(ambitions)\(place) reached the date you set. \
        \(link: "Say what became of \(count == 1 ? "it" : "them")", to: address)
        """))
  }
}
