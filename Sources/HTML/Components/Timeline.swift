/// What happened when, and what comes next.
public struct Timeline: Exemplified {
  /// One event.
  public struct Event {
    let date: String
    let moment: String?
    let title: String
    let text: Prose?
    let isDone: Bool

    /// An event on a date in words; `moment` is the date in ISO 8601 for machines.
    public init(
      _ date: String, moment: String? = nil, _ title: String, text: Prose? = nil,
      isDone: Bool = true
    ) {
      self.date = date
      self.moment = moment
      self.title = title
      self.text = text
      self.isDone = isDone
    }
  }

  private let events: [Event]

  /// Events in the order in which they happen.
  public init(_ events: [Event]) {
    self.events = events
  }

  public func write(to h: inout HTMLWriter) {
    h.ol(.class("timeline")) { h in
      for event in events {
        h.li(.class(event.isDone ? "done" : nil)) { h in
          h.p(.class("muted")) { h in
            h.time(event.date, .datetime(event.moment))
            if !event.isDone { h.text(" (planned)") }
          }
          h.p { $0.strong(event.title) }
          if let text = event.text { h.p(prose: text) }
        }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "A pilot",
        Timeline([
          Event(
            "3 March 2026", moment: "2026-03-03", "Registered", text: "Success threshold locked."),
          Event("1 April 2026", moment: "2026-04-01", "Started in two wards"),
          Event("24 June 2026", moment: "2026-06-24", "Evaluation", isDone: false),
        ]))
    ]
  }
}
