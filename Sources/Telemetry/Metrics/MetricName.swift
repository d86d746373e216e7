/// Names and values as Prometheus reads them (text exposition format 0.0.4).
enum MetricName {
  /// Letters, digits and `_`, not a digit first; everything else becomes `_`.
  static func name(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(character)
      let isLetter = ("a"..."z").contains(character) || ("A"..."Z").contains(character)
      if isDigit && result.isEmpty { result += "_" }
      if isDigit || isLetter || character == "_" {
        result.unicodeScalars.append(character)
      } else {
        result += "_"
      }
    }
    return result.isEmpty ? "_" : result
  }

  /// The value of a label, with backslash, quote and line break escaped.
  static func label(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  /// A number: whole where it is, else the shortest that reads back the same.
  static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
  }

  /// `{a="1",b="2"}`, or nothing where there are no labels.
  static func labels(_ labels: [(String, String)]) -> String {
    guard !labels.isEmpty else { return "" }
    return "{" + labels.map { "\(name($0.0))=\"\(label($0.1))\"" }.joined(separator: ",") + "}"
  }
}
