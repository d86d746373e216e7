import HTML
import Library
import Store

/// The resource into which a steward merges another: one that is likely the same, or one that is
/// named.
enum MergeTarget {
  /// Names of the two fields.
  static let likely = "likely"
  static let typed = "into"

  /// Those that can be merged into: what is not shown cannot.
  static func choices(_ duplicates: [LibraryItem], chosen: String) -> [Choice] {
    duplicates.filter { $0.state == .accepted }.map { item in
      Choice(
        item.resource.title, value: item.id,
        help: "\(LibraryWords.kind(of: item.resource)) (\(item.id))", isChosen: item.id == chosen)
    }
  }

  /// The id that a form names: what was typed goes before what was chosen; empty where neither.
  static func id(in form: FormContents) -> String {
    form.value(typed).map(id(typed:)) ?? form.value(likely) ?? ""
  }

  /// An id as typed, or the last part of its page's address.
  static func id(typed text: String) -> String {
    guard let place = text.range(of: "/library/") else { return text }
    return String(text[place.upperBound...].prefix { !"?#/".contains($0) })
  }
}
