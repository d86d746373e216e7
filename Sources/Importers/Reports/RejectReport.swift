import Sector

/// What an import did not take, for the person who will mend the source.
public enum RejectReport {
  /// One reason and how often it was given, with the first place.
  public struct Group: Hashable, Sendable {
    public var reason: String
    public var count: Int
    public var first: Rejection
  }

  /// The report as a table (`file,row,column,value,reason`), safe to open in a spreadsheet.
  public static func csv(_ rejections: some Sequence<Rejection>) -> [UInt8] {
    var writer = CSVWriter(
      header: ["file", "row", "column", "value", "reason"], guardsFormulas: true)
    for rejection in rejections {
      writer.text(rejection.file)
      writer.number(rejection.row)
      writer.text(rejection.column)
      writer.text(rejection.value)
      writer.text(rejection.reason)
      writer.endRow()
    }
    return writer.bytes
  }

  /// The reasons, the most frequent first, for a summary on the console.
  public static func groups(_ rejections: some Sequence<Rejection>) -> [Group] {
    var groups: [String: Group] = [:]
    for rejection in rejections {
      groups[rejection.reason, default: Group(reason: rejection.reason, count: 0, first: rejection)]
        .count += 1
    }
    return groups.values.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
  }
}
