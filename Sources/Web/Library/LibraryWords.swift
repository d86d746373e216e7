import Foundation
import HTML
import Library
import Store

/// How the library's pages put things.
enum LibraryWords {
  /// `Report · House of Commons Library · 2019`.
  static func kind(of resource: Resource) -> String {
    [
      resource.type.name, resource.publisher,
      resource.year.map { String($0) + (resource.yearBasis == .inferred ? " (about)" : "") } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " \u{B7} ")
  }

  /// `1 resource`, `248 resources`.
  static func count(_ number: Int, _ one: String = "resource", _ many: String? = nil) -> String {
    number == 1 ? "1 \(one)" : "\(Format.whole(Double(number))) \(many ?? one + "s")"
  }

  /// What the link checker found last, or that it never ran.
  static func checked(_ check: LibraryItem.Check?) -> String {
    guard let check else { return "Never" }
    return "\(DateText.words(check.time)): \(check.outcome.words)"
  }

  /// What people said, in words.
  static func feedback(_ count: FeedbackCount) -> String {
    switch (count.helped, count.didNot) {
    case (0, 0): "Nobody has said yet."
    case (_, 0): "It helped \(people(count.helped))."
    case (0, _): "It did not help \(people(count.didNot))."
    default: "It helped \(people(count.helped)) and did not help \(people(count.didNot))."
    }
  }

  private static func people(_ number: Int) -> String {
    Self.count(number, "person", "people")
  }

  /// A service or theme as a reader sees it: `Housing & homelessness`.
  static func label(_ word: String) -> String { word.sentenceCased }

  /// `Levels 3 and 4`.
  static func levels(_ levels: [Int]) -> String {
    switch levels.count {
    case 0: "Not judged"
    case 1: "Level \(levels[0])"
    default:
      "Levels " + levels.dropLast().map(String.init).joined(separator: ", ")
        + " and \(levels[levels.count - 1])"
    }
  }
}

/// The few words that tell most about a resource: verdict and evidence.
struct ResourceTags: Component {
  let resource: Resource

  func write(to h: inout HTMLWriter) {
    h.ul(.class("tags")) { h in
      if let verdict = resource.verdict {
        h.li { $0.add(StatusTag(verdict.name, .strong)) }
      }
      h.li { $0.add(StatusTag("Evidence: \(resource.evidence.rawValue)")) }
      if !resource.service.isEmpty {
        h.li { $0.add(StatusTag(LibraryWords.label(resource.service), .quiet)) }
      }
    }
  }
}

/// One resource in a list.
struct ResourceEntry: Component {
  let resource: Resource
  var feedback = FeedbackCount()
  /// What stands below, such as the reasons for its place.
  var note: HTMLWriter.Body = { _ in }

  func write(to h: inout HTMLWriter) {
    h.li { h in
      h.h3 { $0.a(resource.title, .href(LibraryAddress.item(resource.id))) }
      h.p(LibraryWords.kind(of: resource), .class("muted"))
      h.add(ResourceTags(resource: resource))
      h.p(resource.summary)
      if let result = resource.statedResult { h.p(prose: "\(muted: "Stated result:") \(result)") }
      if let learning = resource.learning { h.p(prose: "\(muted: "Learnt:") \(learning)") }
      if feedback.total > 0 { h.p(LibraryWords.feedback(feedback), .class("muted")) }
      note(&h)
    }
  }
}
