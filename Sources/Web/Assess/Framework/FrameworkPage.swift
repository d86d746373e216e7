import Assessment
import Dialogue
import HTML
import Store

/// `/assess/framework`: the statements with their levels, for everybody, also in old versions.
struct FrameworkPage {
  private let request: PageRequest
  private let framework: Framework
  private let newest: Int
  /// Discussions that the reader may see, by statement.
  private let discussions: [String: Int]

  init(_ request: PageRequest) throws {
    self.request = request
    guard let newest = try request.store.newestFrameworks().first else {
      throw SiteError.notFound(
        "No framework is published yet", "A steward of the hub can load one.",
        suggestions: [.init("What a self-assessment is", to: "/assess")])
    }
    self.newest = newest.version
    discussions = try request.store.threadCounts(about: .statement, for: request.threadReader)
    let asked = request.parameter("version")
    if asked.isEmpty {
      framework = newest
    } else if let version = Int(asked),
      let found = try request.store.framework(newest.id, version: version)
    {
      framework = found
    } else {
      throw SiteError.notFound(
        "There is no such version", "The newest version is \(newest.version).",
        suggestions: [.init("The newest version", to: "/assess/framework")])
    }
  }

  func answer() throws -> PageResponse {
    try FrameworkTable.export(framework).response(in: request.format, page: render)
  }

  private var address: String { "/assess/framework/\(framework.version)" }

  private func render() -> [UInt8] {
    var page = request.chrome.page(title: framework.title, area: "/assess")
    page.breadcrumb = [Link("Assess", to: "/assess")]
    page.canonical = address
    return page.html { h in
      h.add(
        PageHeader(
          framework.title, kicker: "Version \(framework.version)", lead: Prose(framework.about),
          actions: [Link].table(address)))
      writeVersions(to: &h)
      h.h2("Four levels")
      h.add(
        SummaryList(
          Level.allCases.map { level in
            .init(framework.label(of: level), Prose(framework.name(of: level).meaning))
          }))
      writeStages(to: &h)
      if !framework.prerequisites.isEmpty {
        h.h2("Before you start")
        h.p("Questions to talk over first, since they decide what comes of a round.")
        for area in framework.prerequisiteAreas {
          h.h3(area.name.sentenceCased)
          h.ul { h in
            for prerequisite in area.questions { h.li(prerequisite.question) }
          }
        }
      }
      for theme in framework.themes { write(theme, to: &h) }
    }
  }

  private func writeStages(to h: inout HTMLWriter) {
    guard !framework.stages.isEmpty else { return }
    h.h2("How far along")
    h.p("Beside the level, whoever answers may say how far the council is with it:")
    h.ul { h in
      for stage in framework.stages { h.li(stage.label) }
    }
  }

  private func writeVersions(to h: inout HTMLWriter) {
    if framework.version != newest {
      h.add(
        NotificationBanner(
          "An older version",
          """
          Rounds that were opened with it stay readable. \
          \(link: "Read version \(newest)", to: "/assess/framework").
          """))
    } else if newest > 1 {
      h.p(
        prose: "\(link: "The version before", to: "/assess/framework/\(newest - 1)")")
    }
  }

  private func write(_ theme: Theme, to h: inout HTMLWriter) {
    h.h2(theme.name, .id(theme.id))
    h.p(theme.aim)
    for statement in theme.statements {
      h.h3("\(statement.id). \(statement.text)", .id(statement.id))
      h.ol { h in
        for level in statement.levels {
          h.li { h in
            h.text(level.text)
            if !level.evidence.isEmpty {
              h.span(" Evidence: \(level.evidence.joined(separator: "; ")).", .class("muted"))
            }
          }
        }
      }
      if !statement.evidence.isEmpty {
        h.p(
          "What would support an answer: \(statement.evidence.joined(separator: "; ")).",
          .class("muted"))
      }
      if !statement.confirmWith.isEmpty {
        h.p(
          "Figures that would confirm it: \(statement.confirmWith.joined(separator: "; ")).",
          .class("muted"))
      }
      writeLinks(of: statement, to: &h)
    }
  }

  /// Where to go on from a statement. Help and threads are about the newest version's statements.
  private func writeLinks(of statement: Statement, to h: inout HTMLWriter) {
    guard framework.version == newest else { return }
    var links: [Link] = []
    if request.isOn("/library") {
      links.append(
        Link(
          "What may help with \(statement.id)",
          to: LibraryAddress.nextSteps(
            theme: framework.theme(of: statement.id)?.id ?? "", statement: statement.id)))
    }
    if request.isOn("/discuss") { links.append(discussion(of: statement)) }
    guard !links.isEmpty else { return }
    h.p(.class("screen-only")) { h in
      for (place, link) in links.enumerated() {
        if place > 0 { h.text(" · ") }
        h.a(link.text, .href(link.address))
      }
    }
  }

  private func discussion(of statement: Statement) -> Link {
    let question = "?about=" + ThreadSubject(.statement, statement.id).text.urlEncoded
    switch discussions[statement.id] ?? 0 {
    case 0: return Link("Discuss \(statement.id)", to: "/discuss/start" + question)
    case 1: return Link("1 discussion on \(statement.id)", to: "/discuss" + question)
    case let count:
      return Link("\(count) discussions on \(statement.id)", to: "/discuss" + question)
    }
  }
}
