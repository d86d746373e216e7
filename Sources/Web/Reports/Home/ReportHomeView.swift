import HTML
import Reports
import Sector

/// `/reports`: what a report is, those of the reader's councils, and templates.
struct ReportHomeView {
  let model: ReportHomeModel
  let request: PageRequest

  func render() -> [UInt8] {
    var page = request.chrome.page(title: "Put a report together", area: "/reports")
    page.canonical = "/reports"
    page.description = "Papers for cabinet and boards whose figures stay up to date."
    let token = model.councils.contains { !$0.removed.isEmpty } ? request.token : nil
    return page.html { h in
      h.add(
        PageHeader(
          "Put a report together", kicker: "Reports",
          lead: """
            Choose tables and pictures, write your own words around them, and name figures in the \
            words. The figures stay up to date; the page says when one has moved.
            """))
      for council in model.councils { write(council, token, to: &h) }
      if model.councils.isEmpty { writeWho(to: &h) }
      writeTemplates(to: &h)
    }
  }

  private func write(
    _ council: ReportHomeModel.Council, _ token: HiddenField?, to h: inout HTMLWriter
  ) {
    h.h2("Reports of \(council.name)")
    if council.reports.isEmpty {
      h.add(
        EmptyState(
          "No report yet", "Begin with an empty one, or from a template.",
          action: Link("Begin a report", to: "/reports/new/\(council.code)")))
    } else {
      h.add(table(of: council))
      h.p { $0.add(ButtonLink("Begin a report", to: "/reports/new/\(council.code)")) }
    }
    guard let token, !council.removed.isEmpty else { return }
    h.add(
      Details("Reports that were put away (\(council.removed.count))") { h in
        for report in council.removed {
          h.h3(report.title)
          h.p("Put away on \(DateText.words(report.updated)).", .class("muted"))
          h.div(.class("buttons")) { h in
            write("Bring it back", .quiet, "restore", report, token, to: &h)
            write("Delete it for good", .danger, "delete", report, token, to: &h)
          }
        }
      })
  }

  private func write(
    _ label: String, _ kind: Button.Kind, _ action: String, _ report: Report,
    _ token: HiddenField, to h: inout HTMLWriter
  ) {
    h.add(
      Form(action: "/reports/\(report.id)/\(action)", token: token) {
        $0.add(Button(label, kind: kind, about: report.title))
      })
  }

  private func table(of council: ReportHomeModel.Council) -> DataTable {
    DataTable(
      caption: "Reports of \(council.name)",
      columns: [.heading("Report"), .text("Parts"), .text("Last changed"), .text("Change")],
      rows: council.reports.map { report in
        .init([
          .link(report.title, to: "/reports/\(report.id)"), .text(String(report.parts.count)),
          .text(
            DateText.words(report.updated)
              + (report.updatedBy.isEmpty ? "" : " by \(report.updatedBy)")),
          .link("Change “\(report.title)”", to: "/reports/\(report.id)/edit"),
        ])
      })
  }

  private func writeWho(to h: inout HTMLWriter) {
    h.add(
      EmptyState(
        "Reports belong to their council",
        model.isSignedIn
          ? "Your account has no role in a council. A lead of your council can invite you."
          : "People with an account of their council build and read them. Nobody else sees them.",
        action: model.isSignedIn
          ? nil : Link("Sign in", to: "/account/sign-in?next=/reports")))
  }

  private func writeTemplates(to h: inout HTMLWriter) {
    h.h2("Templates")
    h.p("A template has headings, words and places for figures. Each council sees its own figures.")
    h.add(
      DataTable(
        caption: "Templates to begin from",
        columns: [.heading("Template"), .text("What it is for"), .text("From")],
        rows: model.templates.map { template in
          .init([
            model.canUseTemplates
              ? .link(template.title, to: "/reports/templates/\(template.id)")
              : .text(template.title),
            .text(template.about),
            .text(template.maker(model.names)),
          ])
        }))
  }
}

extension ReportTemplate {
  /// Who made it, in words.
  func maker(_ names: [AuthorityCode: String]) -> String {
    guard let authority else { return "Touchstone" }
    return names[authority] ?? authority.rawValue
  }
}
