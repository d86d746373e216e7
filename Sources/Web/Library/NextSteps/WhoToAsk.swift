import Dialogue
import HTML
import Library
import Sector

/// Councils that have done something about a gap, and the way to people: whom somebody can ring.
struct WhoToAsk: Sendable {
  /// One council with what it did.
  struct Council: Sendable, Hashable {
    var code: AuthorityCode
    var name: String
    var isLike: Bool
    /// Titles in the library that came from it, each once.
    var resources: [Resource]
    /// What it closed, where both councils share by name: "from level 1 to level 3".
    var closed: [String]
  }

  let councils: [Council]
  let statementID: String?
  /// Whether the hub has discussions; a steward may have switched them off.
  let canDiscuss: Bool

  /// - Parameters:
  ///   - steps: what may help, whose councils are named, the best first.
  ///   - closed: councils that closed this very gap, in words, by code.
  init(
    _ steps: NextSteps, for need: ResourceNeed, closed: [AuthorityCode: [String]],
    statementID: String?, canDiscuss: Bool, register: AuthorityRegister
  ) {
    self.statementID = statementID
    self.canDiscuss = canDiscuss
    let entries = steps.helpful + steps.warnings
    var codes: [AuthorityCode] = closed.keys.sorted { $0.rawValue < $1.rawValue }
    for code in entries.flatMap(\.resource.authorities)
    where code != need.council && !codes.contains(code) {
      codes.append(code)
    }
    let like = Set(need.comparators)
    councils = codes.compactMap { code in
      register.authority(code).map { authority in
        Council(
          code: code, name: authority.name, isLike: like.contains(code),
          resources: entries.map(\.resource).filter { $0.authorities.contains(code) },
          closed: closed[code] ?? [])
      }
    }
  }
}

extension WhoToAsk: Component {
  func write(to h: inout HTMLWriter) {
    guard canDiscuss || !councils.isEmpty else { return }
    h.h2("Who to ask", .id("ask"))
    if !councils.isEmpty {
      h.ul(.class("results")) { h in
        for council in councils { h.li { write(council, to: &$0) } }
      }
    }
    guard canDiscuss else { return }
    let about = statementID.map { "?about=" + ThreadSubject(.statement, $0).text.urlEncoded } ?? ""
    h.add(
      ActionLinks([
        Link("Ask everybody", to: "/discuss/start" + about),
        Link("People who offer help", to: "/discuss/people"),
      ]))
  }

  private func write(_ council: Council, to h: inout HTMLWriter) {
    h.h3 { $0.a(council.name, .href("/councils/\(council.code)")) }
    for words in council.closed { h.p("Closed this gap \(words).") }
    if !council.resources.isEmpty {
      h.p { h in
        h.text("In the library: ")
        for (place, resource) in council.resources.enumerated() {
          if place > 0 { h.text("; ") }
          h.a(resource.title, .href(LibraryAddress.item(resource.id)))
          if let verdict = resource.verdict { h.text(" (\(verdict.rawValue))") }
        }
        h.text(".")
      }
    }
    if council.isLike { h.p("A council in like circumstances.", .class("muted")) }
  }
}
