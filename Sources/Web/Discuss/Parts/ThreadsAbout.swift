import Dialogue
import HTML
import Store

/// The newest discussions about something and the way to start one, for the page of a service, a
/// measure, a resource or a statement.
struct ThreadsAbout: Component, Sendable {
  let subject: ThreadSubject
  /// The newest that the reader may see.
  let newest: [DialogueThread]
  /// All that the reader may see.
  let count: Int

  private static let most = 3

  init(_ subject: ThreadSubject, _ request: PageRequest) throws {
    self.subject = subject
    var query = ThreadQuery()
    query.subjects = [subject]
    query.pageSize = Self.most
    let found = try request.store.threads(query, for: request.threadReader)
    (newest, count) = (found.threads, found.total)
  }

  func write(to h: inout HTMLWriter) {
    let question = "?about=" + subject.text.urlEncoded
    h.section(.aria(.labelledby, "discussions")) { h in
      h.h2("Discussions", .id("discussions"))
      h.add(ThreadLines(newest))
      h.p { h in
        if count == 0 { h.text("Nobody has started a discussion about this yet. ") }
        if count > newest.count {
          h.a("All \(count) discussions about this", .href("/discuss" + question))
          h.text(". ")
        }
        h.a("Start one", .href("/discuss/start" + question))
      }
    }
  }
}

/// Discussions in one line each: title, how many answers, when last.
struct ThreadLines: Component, Sendable {
  private let threads: [DialogueThread]

  init(_ threads: [DialogueThread]) { self.threads = threads }

  func write(to h: inout HTMLWriter) {
    guard !threads.isEmpty else { return }
    h.ul { h in
      for thread in threads {
        h.li { h in
          h.a(thread.title, .href(thread.address))
          h.span(" \(thread.answerWords), \(DateText.words(thread.lastPost))", .class("muted"))
          if thread.audience == .councils {
            h.text(" ")
            h.add(StatusTag(thread.audience.label, .strong))
          }
        }
      }
    }
  }
}

extension DialogueThread {
  /// How far it came, in a word or two.
  var answerWords: String {
    if accepted != nil { return "answered" }
    switch answerCount {
    case 0: return "no answer yet"
    case 1: return "1 answer"
    default: return "\(answerCount) answers"
    }
  }
}
