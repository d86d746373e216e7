import Store

/// Past imports, those under way, and what was typed to start another.
struct ImportListModel: Sendable {
  static let longest = 100

  var imports: [ImportRecord]
  /// Imports that wait, run or were given up.
  var jobs: [Job]
  var canStart: Bool
  var errors = FormErrors()
  var address = ""
  var computesIndex = true
}
