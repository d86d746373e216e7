import Foundation
import Library

extension ResourceFields {
  /// The fields that are filled, as sorted JSON.
  var stored: String {
    var filled: [String: String] = [:]
    for column in ResourceColumn.allCases where !self[column].isEmpty {
      filled[column.rawValue] = self[column]
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(filled)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// Reads what `stored` wrote.
  init(stored: String) {
    self.init()
    let filled = try? JSONDecoder().decode([String: String].self, from: Data(stored.utf8))
    for (name, value) in filled ?? [:] {
      if let column = ResourceColumn(rawValue: name) { self[column] = value }
    }
  }
}

extension ResourceState {
  init(name: String, reason: String, mergedInto: String) {
    switch name {
    case "accepted": self = .accepted
    case "withdrawn": self = .withdrawn(reason: reason)
    case "merged": self = .merged(into: mergedInto)
    default: self = .proposed
    }
  }

  var reason: String {
    if case .withdrawn(let reason) = self { reason } else { "" }
  }

  var mergedInto: String {
    if case .merged(let id) = self { id } else { "" }
  }
}
