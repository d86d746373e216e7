import Dialogue
import HTML
import Sector
import Store

/// Discussions that a reader may see, as they asked for them.
struct ThreadListModel: Sendable {
  /// Which of them.
  enum Show: String, Sendable, CaseIterable {
    case all, unanswered, mine

    var label: String {
      switch self {
      case .all: "All discussions"
      case .unanswered: "Without an answer"
      case .mine: "Those I take part in or follow"
      }
    }
  }

  /// One discussion.
  struct Row: Sendable {
    var thread: DialogueThread
    /// What it is about.
    var subject: String
    /// Who started it.
    var author: String
  }

  var words: String
  var show: Show
  /// One subject, or all of one kind; nil for everything.
  var about: About?
  var rows: [Row]
  var total: Int
  var page: Int
  var pageCount: Int
  var reading: SearchReading
  /// The kinds and subjects offered as filters: value and words.
  var subjects: [Choice]
  var isSignedIn: Bool
  var mayDiscuss: Bool
  /// Reports that wait; nil for those who do not moderate.
  var openReports: Int?

  /// What discussions are about.
  enum About: Sendable, Hashable {
    case kind(ThreadSubject.Kind)
    case subject(ThreadSubject)

    init?(text: String) {
      if let kind = ThreadSubject.Kind(rawValue: text) {
        self = .kind(kind)
      } else if let subject = ThreadSubject(text: text) {
        self = .subject(subject)
      } else {
        return nil
      }
    }

    var text: String {
      switch self {
      case .kind(let kind): kind.rawValue
      case .subject(let subject): subject.text
      }
    }
  }

  /// The same list on another page.
  func address(page: Int? = nil) -> String {
    var parts: [String] = []
    if !words.isEmpty { parts.append("q=" + words.urlEncoded) }
    if let about { parts.append("about=" + about.text.urlEncoded) }
    if show != .all { parts.append("show=" + show.rawValue) }
    if let page, page > 1 { parts.append("page=\(page)") }
    return parts.isEmpty ? "/discuss" : "/discuss?" + parts.joined(separator: "&")
  }

  var export: ExportTable {
    ExportTable(
      name: "discussions",
      columns: [
        "title", "about", "kind", "id", "audience", "started", "last_post", "answers", "accepted",
        "address",
      ],
      rows: rows.map { row in
        let thread = row.thread
        return [
          .text(thread.title), .text(row.subject), .text(thread.subject.kind.rawValue),
          .text(thread.subject.id), .text(thread.audience.rawValue), .text(thread.created),
          .text(thread.lastPost), .integer(thread.answerCount), .flag(thread.accepted != nil),
          .text(thread.address),
        ]
      })
  }
}
