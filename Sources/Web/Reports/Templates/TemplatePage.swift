import Accounts
import Dialogue
import HTML
import Reports
import Sector
import Store

/// `/reports/templates/{template}`: what a template holds, and what its council can do with it.
struct TemplatePage {
  private let request: PageRequest
  private let template: ReportTemplate
  private let councils: [AuthorityCode]

  init(_ request: PageRequest) throws {
    self.request = request
    councils = request.reportCouncils
    do {
      template = try request.store.reportTemplate(request.parameter("template"))
    } catch ReportProblem.noTemplate {
      throw SiteError.noTemplate
    }
    guard template.isOpen(to: councils) else { throw SiteError.noTemplate }
  }

  private var address: String { "/reports/templates/\(template.id)" }
  private var isOwn: Bool { template.authority.map(councils.contains) == true }

  func show() -> PageResponse { .html(render()) }

  private func render() -> [UInt8] {
    var page = request.chrome.page(title: template.title, area: "/reports")
    page.breadcrumb = [Link("Reports", to: "/reports")]
    page.isPrivate = true
    return page.html { h in
      h.add(
        PageHeader(
          template.title, kicker: "Template from \(template.maker(names))",
          lead: template.about.isEmpty ? nil : Prose(template.about)))
      h.p(.class("buttons")) { h in
        for code in councils {
          h.add(
            ButtonLink(
              "Begin a report of \(name(code))",
              to: "/reports/new/\(code)?template=\(template.id)"))
        }
      }
      writeParts(to: &h)
      if isOwn { writeOwn(to: &h) }
      writeModeration(to: &h)
    }
  }

  private func writeParts(to h: inout HTMLWriter) {
    h.h2("What it holds")
    h.add(
      DataTable(
        caption: "Parts in order",
        columns: [.heading("Heading"), .text("Words"), .text("Shows")],
        rows: template.parts.map { part in
          .init([
            part.heading.isEmpty ? .none("no heading") : .text(part.heading),
            part.words.isEmpty
              ? .none("no words") : .component(MarkdownView(markdown: Markdown(part.words))),
            part.exhibit.map { .text($0.label) } ?? .none("words alone"),
          ])
        }, emptyText: "The template is empty."))
  }

  private func writeOwn(to h: inout HTMLWriter) {
    h.h2("Your council’s template")
    h.add(
      Form(action: address + "/share", token: request.token) { h in
        h.add(AudienceField(chosen: template.audience.rawValue))
        h.div(.class("buttons")) { $0.add(Button("Save", kind: .quiet)) }
      })
    h.add(
      Form(action: address + "/remove", token: request.token) { h in
        h.add(Button("Remove the template", kind: .danger))
      })
  }

  private func writeModeration(to h: inout HTMLWriter) {
    guard !isOwn, template.authority != nil, request.can(.moderate) else { return }
    h.add(
      Form(action: address + "/withdraw", token: request.token) { h in
        h.add(Button("Withdraw from other councils", kind: .danger))
      })
  }

  private var names: [AuthorityCode: String] {
    template.authority.map { [$0: name($0)] } ?? [:]
  }

  private func name(_ code: AuthorityCode) -> String {
    request.site.catalogue.register.authority(code)?.name ?? code.rawValue
  }
}
