/// Small numbers with their word, in the singular where it is one.
enum Count {
  static func minutes(_ number: Int) -> String { of(number, "minute") }

  static func of(_ number: Int, _ word: String) -> String {
    number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }
}
