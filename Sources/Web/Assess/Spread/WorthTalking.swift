import Assessment
import HTML

/// The statements that are most worth talking through, at the head of the page.
struct WorthTalking: Component {
  private let spreads: [Spread]
  private let canSumUp: Bool
  private let framework: Framework

  init(_ spreads: [Spread], in framework: Framework) {
    self.spreads = spreads.worthTalking
    canSumUp = spreads.contains { $0.agreement != nil }
    self.framework = framework
  }

  private static let most = 5

  func write(to h: inout HTMLWriter) {
    guard canSumUp else { return }
    h.h2("Most worth talking through")
    guard !spreads.isEmpty else {
      h.p("On no statement do views fall into two camps, or roles clearly differ.")
      return
    }
    h.add(
      Notices(
        spreads.prefix(Self.most).map { spread in
          let text = framework.statement(spread.statement)?.text ?? ""
          return """
            \(link: "\(spread.statement). \(text)", to: "#\(spread.statement)"): \
            \(spread.sentence)
            """
        }))
    let others = spreads.dropFirst(Self.most).map(\.statement)
    guard !others.isEmpty else { return }
    h.p { h in
      h.text(others.count == 1 ? "And one more: " : "And \(others.count) more: ")
      for (place, statement) in others.enumerated() {
        h.text(place == 0 ? "" : ", ")
        h.a(statement, .href("#\(statement)"))
      }
      h.text(".")
    }
  }
}
