import HTML
import Library
import Sector

/// The fields of a resource, for whoever proposes one and for stewards who edit one.
struct ResourceForm {
  let action: String
  let button: String
  let fields: ResourceFields
  let errors: FormErrors
  let token: HiddenField
  /// Services and themes that the library has, offered while typing.
  let services: [String]
  let themes: [String]
  /// Whether the fields that a steward fills in are there too.
  var isForSteward = false
  /// Whether to send it although something like it is held.
  var asksTwice = false

  func write(to h: inout HTMLWriter) {
    h.add(
      Form(action: action, token: token, errors: errors.links) { h in
        writePage(to: &h)
        writeMatter(to: &h)
        if isForSteward { writeSteward(to: &h) }
        if asksTwice {
          h.add(
            Checkboxes(
              "Already there?", name: "anyway",
              choices: [Choice("I have looked; this is something else", value: "yes")]))
        }
        h.div(.class("buttons")) { h in
          h.add(Button(button))
          h.add(ButtonLink("Not now", to: "/library", kind: .quiet))
        }
      })
  }

  private func writePage(to h: inout HTMLWriter) {
    h.add(
      text(
        "Address of the page", .address,
        help: "Copy it from the browser's address bar; the publisher's own page, if there is one."))
    h.add(text("Title", .title, help: "The page's own title."))
    h.add(text("Publisher", .publisher, isRequired: false))
    h.add(
      TextArea(
        "What is it, and how does it help?", name: ResourceColumn.summary.rawValue,
        value: fields[.summary],
        help: "One or two sentences in your own words, not copied from the page.",
        error: errors[ResourceColumn.summary.rawValue], rows: 3, maxLength: 4_000))
  }

  private func writeMatter(to h: inout HTMLWriter) {
    h.add(
      SelectField(
        "Type", name: ResourceColumn.type.rawValue,
        choices: ResourceType.allCases.map {
          Choice($0.name, value: $0.rawValue, isChosen: $0.rawValue == fields[.type])
        }, error: errors[ResourceColumn.type.rawValue]))
    h.add(select("Service", .service, services))
    h.add(
      Checkboxes(
        "Themes", name: ResourceColumn.themes.rawValue,
        choices: themes.map { theme in
          Choice(
            LibraryWords.label(theme), value: theme,
            isChosen: fields[.themes].split(separator: ";").contains { $0 == theme })
        }))
    h.add(
      Checkboxes(
        "Helps towards", name: ResourceColumn.levels.rawValue,
        choices: (1...4).map { level in
          Choice(
            "Level \(level)", value: String(level),
            isChosen: fields[.levels].split(separator: ";").contains { $0 == String(level) })
        }, help: "The levels of the self-assessment that it helps to reach, if you can tell."))
    h.add(
      SelectField(
        "How does anybody know that it worked?", name: ResourceColumn.evidence.rawValue,
        choices: EvidenceLevel.allCases.map {
          Choice(
            "\($0.name): \($0.explanation)", value: $0.rawValue,
            isChosen: $0.rawValue == fields[.evidence])
        }))
    h.add(
      text(
        "Result", .statedResult, help: "What the page says came of it, with its figure.",
        isRequired: false))
    h.add(text("Cost", .statedCost, help: "What it cost, as stated.", isRequired: false))
    h.add(text("Year", .year, isRequired: false, width: .short))
  }

  private func writeSteward(to h: inout HTMLWriter) {
    h.add(
      select("Verdict of an evaluation", .verdict, EvaluationVerdict.allCases.map(\.rawValue)))
    h.add(
      TextArea(
        "What was learnt", name: ResourceColumn.learning.rawValue, value: fields[.learning],
        error: errors[ResourceColumn.learning.rawValue], rows: 3, isRequired: false,
        maxLength: 4_000))
    h.add(text("Country", .country, isRequired: false))
    h.add(
      text(
        "Councils it came from", .authorities,
        help: "Their codes, with semicolons between: E06000023; E08000035", isRequired: false))
    h.add(text("Terms", .licence, isRequired: false))
    h.add(select("Was the year seen on the page?", .yearBasis, FactBasis.allCases.map(\.rawValue)))
    h.add(select("Where the address leads", .addressKind, AddressKind.allCases.map(\.rawValue)))
    h.add(select("How far you checked it", .reading, ReadingDepth.allCases.map(\.rawValue)))
  }

  private func text(
    _ label: String, _ column: ResourceColumn, help: String? = nil, isRequired: Bool = true,
    width: TextField.Width = .full
  ) -> TextField {
    TextField(
      label, name: column.rawValue, value: fields[column], help: help,
      error: errors[column.rawValue], width: width, isRequired: isRequired)
  }

  private func select(
    _ label: String, _ column: ResourceColumn, _ values: [String]
  ) -> SelectField {
    let all =
      values.contains(fields[column]) || fields[column].isEmpty
      ? values : values + [fields[column]]
    return SelectField(
      label, name: column.rawValue,
      choices: [Choice("", value: "")]
        + all.map { Choice(LibraryWords.label($0), value: $0, isChosen: $0 == fields[column]) },
      error: errors[column.rawValue], isOptional: true)
  }
}

extension ResourceFields {
  /// What a form sent, on top of what was there.
  init(_ form: FormContents, over held: ResourceFields = ResourceFields()) {
    self = held
    for column in ResourceColumn.allCases where column != .id {
      switch column {
      case .themes, .levels: self[column] = form.values(column.rawValue).joined(separator: ";")
      default:
        if form.fields.contains(where: { $0.name == column.rawValue }) {
          self[column] = form.value(column.rawValue) ?? ""
        }
      }
    }
  }

  /// Every mistake by the field's name; councils must be among those that the hub knows.
  func formErrors(knowing register: AuthorityRegister) -> FormErrors {
    var errors = FormErrors()
    let codes = self[.authorities].split(separator: ";").map { String($0).trimmingBlanks() }
    if let unknown = codes.first(where: {
      !$0.isEmpty && register.authority(AuthorityCode($0)) == nil
    }) {
      errors.add(
        ResourceColumn.authorities.rawValue,
        "“\(unknown.prefix(40))” is no council that this hub knows. Codes look like E06000023 and "
          + "end the address of each council’s page.")
    }
    for problem in problems { errors.add(problem.column.rawValue, problem.reason) }
    if self[.summary].isEmpty {
      errors.add(
        ResourceColumn.summary.rawValue, "Say in a sentence what it is and how it helps.")
    }
    return errors
  }
}
