import HTML
import Reports

/// Who may begin reports from a template.
struct AudienceField: Component {
  let chosen: String?
  var error: String?

  func write(to h: inout HTMLWriter) {
    h.add(
      Radios(
        "Who may begin reports from it?", name: "audience",
        choices: [
          Choice(
            "People of our council", value: ReportTemplate.Audience.council.rawValue,
            isChosen: chosen == ReportTemplate.Audience.council.rawValue),
          Choice(
            "People of every council", value: ReportTemplate.Audience.everyCouncil.rawValue,
            help: "They read its headings and words, and that your council made it.",
            isChosen: chosen == ReportTemplate.Audience.everyCouncil.rawValue),
        ], error: error))
  }
}
