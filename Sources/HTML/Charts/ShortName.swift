/// The first words of a long name, as many as a narrow phone holds.
enum ShortName {
  /// The name itself where it fits; otherwise whole words of it and an ellipsis.
  static func of(_ name: String, most length: Int) -> String {
    guard name.count > length else { return name }
    let cut = name.prefix(length)
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
  }
}
