import Importers
import Library
import Sector
import Store

/// Collects what is wrong with a list of resources.
final class LibraryCheck {
  private(set) var problems: [Rejection] = []
  /// Pairs that a person should look at; they may well be two things.
  private(set) var duplicates: [Rejection] = []
  private(set) var count = 0
  private var held: [(id: String, key: DuplicateKey, row: Int)] = []

  /// Looks over the table at `path`.
  func read(_ path: String) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try ResourceTableReader.forEach(FileBytes(path: path), name: name) { reading, row in
      count += 1
      switch reading {
      case .success(let resource): held.append((resource.id, DuplicateKey(resource), row))
      case .failure(let problem):
        problems.append(
          Rejection(
            file: name, row: row, column: problem.column.rawValue,
            value: String(problem.value.prefix(200)), reason: problem.reason))
      }
    }
    findDuplicates(file: name)
  }

  /// Looks over what the library holds.
  func read(_ resources: [Resource], broken: [LibraryItem]) {
    count = resources.count
    held = resources.map { ($0.id, DuplicateKey($0), 0) }
    findDuplicates(file: "library")
    problems += broken.compactMap { item in
      item.check.map { check in
        Rejection(
          file: "library", row: 0, column: "address", value: item.resource.address.text,
          reason: "\(item.id): \(check.outcome.words)")
      }
    }
  }

  /// What was found, in numbers that add up, with the first problems.
  var text: String {
    var lines = [
      "\(count) resources, \(problems.count) problems, \(duplicates.count) likely duplicates"
    ]
    for problem in (problems + duplicates).prefix(20) {
      let place = problem.row > 0 ? "row \(problem.row), \(problem.column): " : ""
      lines.append("  \(place)\(problem.reason)")
    }
    let more = problems.count + duplicates.count - 20
    if more > 0 { lines.append("  and \(more) more; see --rejects") }
    return lines.joined(separator: "\n")
  }

  /// Compares entries that share an address or the first letters of a title; comparing all with all
  /// would take minutes for a long list.
  private func findDuplicates(file: String) {
    var groups: [String: [Int]] = [:]
    for (place, entry) in held.enumerated() {
      groups["a" + entry.key.address, default: []].append(place)
      groups["t" + entry.key.title.prefix(12), default: []].append(place)
    }
    var seen: Set<[Int]> = []
    for key in groups.keys.sorted() {
      guard let group = groups[key], group.count > 1, group.count <= 500 else { continue }
      for (place, first) in group.enumerated() {
        for second in group[(place + 1)...] where seen.insert([first, second]).inserted {
          compare(held[first], held[second], file: file)
        }
      }
    }
  }

  private func compare(
    _ first: (id: String, key: DuplicateKey, row: Int),
    _ second: (id: String, key: DuplicateKey, row: Int), file: String
  ) {
    guard
      let finding = Duplicates.of(second.key, among: [(id: first.id, key: first.key)]).first
    else { return }
    duplicates.append(
      Rejection(
        file: file, row: second.row, column: "title", value: second.key.title,
        reason: "\(second.id) is likely the same as \(first.id). \(finding.score.reason)"))
  }
}
