import HTML
import Reports
import Store

/// What a council does with its own template, and a steward with a shared one.
enum TemplateActions {
  static func share(_ request: PageRequest) throws -> PageResponse {
    let id = request.parameter("template")
    guard
      let audience = request.form.value("audience")
        .flatMap(ReportTemplate.Audience.init(rawValue:))
    else {
      throw SiteError(
        status: 422, title: "Choose who may begin reports from it",
        message: "Nothing was changed.",
        suggestions: [.init("The template", to: "/reports/templates/\(id)")])
    }
    try request.store.setTemplate(
      id, audience: audience, by: try account(request), from: request.origin)
    return .redirect(to: "/reports/templates/\(id)", flash: "Saved.")
  }

  static func remove(_ request: PageRequest) throws -> PageResponse {
    let id = request.parameter("template")
    try request.store.setTemplate(
      id, removed: true, by: try account(request), from: request.origin)
    return .redirect(
      to: "/reports",
      flash: FlashNote(
        "The template is removed. Reports begun from it stay.",
        undo: .init(action: "/reports/templates/\(id)/restore", label: "Bring it back")))
  }

  static func restore(_ request: PageRequest) throws -> PageResponse {
    let id = request.parameter("template")
    try request.store.setTemplate(
      id, removed: false, by: try account(request), from: request.origin)
    return .redirect(to: "/reports/templates/\(id)", flash: "The template is back.")
  }

  /// A steward takes a template back into the council that made it.
  static func withdraw(_ request: PageRequest) throws -> PageResponse {
    do {
      let template = try request.store.reportTemplate(request.parameter("template"))
      guard template.audience == .everyCouncil, template.authority != nil else {
        throw ReportProblem.noTemplate
      }
      try request.store.setTemplate(
        template.id, audience: .council, by: try account(request), from: request.origin)
      return .redirect(to: "/reports", flash: "Only its own council sees the template now.")
    } catch ReportProblem.noTemplate {
      throw SiteError.noTemplate
    }
  }

  private static func account(_ request: PageRequest) throws -> String {
    try request.requireSignedIn().account.id
  }
}
