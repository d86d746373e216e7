/// A date in three fields, which is quicker and surer than a calendar for dates people know.
public struct DateField: Exemplified {
  private let name: String
  private let day: String
  private let month: String
  private let year: String
  private let frame: FieldFrame

  /// A date, sent as `name-day`, `name-month` and `name-year`.
  public init(
    _ label: String, name: String, day: String = "", month: String = "", year: String = "",
    help: String? = "For example, 27 3 2026", error: String? = nil, isOptional: Bool = false,
    id: String? = nil
  ) {
    self.name = name
    self.day = day
    self.month = month
    self.year = year
    frame = FieldFrame(
      id: id ?? name, label: label, help: help, error: error, isOptional: isOptional)
  }

  public func write(to h: inout HTMLWriter) {
    frame.writeGroup(to: &h) { h in
      h.div(.class("date")) { h in
        writePart("Day", day, 2, to: &h)
        writePart("Month", month, 2, to: &h)
        writePart("Year", year, 4, to: &h)
      }
    }
  }

  private func writePart(_ label: String, _ value: String, _ length: Int, to h: inout HTMLWriter) {
    let part = label.lowercased()
    h.div(.class(part)) { h in
      h.label(label, .for("\(frame.id)-\(part)"))
      h.input(
        .type("text"), .inputmode("numeric"), .id("\(frame.id)-\(part)"), .name("\(name)-\(part)"),
        .value(value.isEmpty ? nil : value), .maxlength(length), frame.invalid)
    }
  }

  public static var examples: [Example] {
    [
      Example("Start of a pilot", DateField("When does it start?", name: "start")),
      Example(
        "With an error",
        DateField(
          "When does it end?", name: "end", day: "31", month: "2", year: "2026",
          error: "February 2026 has 28 days. Enter another day.")),
    ]
  }
}
