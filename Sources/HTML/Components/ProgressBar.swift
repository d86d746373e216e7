/// How much of a long piece of work is done, and a way to stop it.
public struct ProgressBar: Exemplified {
  private let label: String
  private let share: Double
  private let note: String?
  private let id: String

  /// A bar with its share done between 0 and 1, and a note such as the time left.
  public init(_ label: String, share: Double, note: String? = nil, id: String = "progress") {
    self.label = label
    self.share = share.isNaN ? 0 : min(max(share, 0), 1)
    self.note = note
    self.id = id
  }

  public func write(to h: inout HTMLWriter) {
    let percent = Int((share * 100).rounded())
    h.div(.class("progress")) { h in
      h.label("\(label): \(percent)% done", .for(id))
      h.progress("\(percent)%", .id(id), .max("100"), .value(String(percent)))
      if let note { h.p(note, .class("muted")) }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Computing the index",
        ProgressBar(
          "Computing the index", share: 0.42, note: "About 40 seconds left.", id: "progress-1"))
    ]
  }
}
