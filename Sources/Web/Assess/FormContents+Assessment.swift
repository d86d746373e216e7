import Assessment
import HTML
import Sector

extension FormContents {
  /// A date in three fields; nil where all are empty. A date that the calendar has not is noted.
  func day(_ name: String, errors: inout FormErrors) -> Day? {
    let parts = ["day", "month", "year"].map { value("\(name)-\($0)") ?? "" }
    if parts.allSatisfy(\.isEmpty) { return nil }
    if let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
      let date = Day(year: year, month: month, day: day)
    {
      return date
    }
    errors.add(name, "Enter a day that the calendar has, such as 31 3 2028.")
    return nil
  }

  /// Text of several lines without blanks at its ends, in line ends of one kind.
  func lines(_ name: String) -> String {
    text(name).replacing("\r\n", with: "\n").trimmingBlanks()
  }
}

extension DateField {
  /// A date that was typed before, or one that is held.
  init(
    _ label: String, name: String, typed form: FormContents?, held: Day?, help: String? = nil,
    error: String? = nil, isOptional: Bool = false
  ) {
    self.init(
      label, name: name, day: form?.text("\(name)-day") ?? held.map { String($0.day) } ?? "",
      month: form?.text("\(name)-month") ?? held.map { String($0.month) } ?? "",
      year: form?.text("\(name)-year") ?? held.map { String($0.year) } ?? "", help: help,
      error: error, isOptional: isOptional)
  }
}
