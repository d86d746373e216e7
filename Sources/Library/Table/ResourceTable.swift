import Sector

/// Resources as one table, for spreadsheets and for another hub.
public enum ResourceTable {
  /// Names the columns of `header` that are known, by place.
  ///
  /// - Throws: `ResourceProblem` naming a column that is required and missing.
  public static func columns(
    of header: [String]
  ) throws(ResourceProblem) -> [(place: Int, column: ResourceColumn)] {
    var columns: [(place: Int, column: ResourceColumn)] = []
    for column in ResourceColumn.allCases {
      let names = [column.rawValue] + column.aliases
      let place = header.firstIndex { names.contains($0.lowercased()) }
      if let place {
        columns.append((place, column))
      } else if ResourceColumn.required.contains(column) {
        throw ResourceProblem(
          column, "",
          "column '\(column.rawValue)' not found; the table has: "
            + header.prefix(30).joined(separator: ", "))
      }
    }
    return columns
  }

  /// The table of `resources`, every column, ready to be taken in again.
  public static func export(_ resources: [Resource], name: String = "resources") -> ExportTable {
    ExportTable(
      name: name, columns: ResourceColumn.allCases.map(\.rawValue),
      rows: resources.map { resource in
        let fields = ResourceFields(resource)
        return ResourceColumn.allCases.map { column in
          if column == .year { return .integer(optional: resource.year) }
          return fields[column].isEmpty ? .none : .text(fields[column])
        }
      })
  }
}
