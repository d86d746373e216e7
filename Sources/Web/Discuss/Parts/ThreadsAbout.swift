import Dialogue
import HTML

/// "3 discussions about this", for the page of a service, a measure, a resource or a pilot.
struct ThreadsAbout: Component, Sendable {
  let subject: ThreadSubject
  /// Discussions that the reader may see.
  let count: Int

  init(_ subject: ThreadSubject, _ request: PageRequest) throws {
    self.subject = subject
    count = try request.store.threadCount(about: subject, for: request.threadReader)
  }

  func write(to h: inout HTMLWriter) {
    let question = "?about=" + subject.text.urlEncoded
    h.section(.aria(.labelledby, "discussions")) { h in
      h.h2("Discussions", .id("discussions"))
      h.p { h in
        if count > 0 {
          let words = count == 1 ? "1 discussion about this" : "\(count) discussions about this"
          h.a(words, .href("/discuss" + question))
          h.text(". ")
        } else {
          h.text("Nobody has started a discussion about this yet. ")
        }
        h.a("Start one", .href("/discuss/start" + question))
      }
    }
  }
}
