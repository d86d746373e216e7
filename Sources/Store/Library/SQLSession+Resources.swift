import Database
import Library

extension SQLSession {
  /// The item with this id; nil where there is none.
  func libraryItem(_ id: String) throws -> LibraryItem? {
    try libraryItems(where: "id = ?", [.text(id)]).first
  }

  /// Items that a condition on the table `resource` picks, with what people said of them.
  func libraryItems(
    where condition: String, _ arguments: [SQLValue] = [], order: String = "number"
  ) throws -> [LibraryItem] {
    var items = try all(
      """
      SELECT number, state, reason, merged_into, proposed_by, created, updated, checked,
        check_outcome, check_detail, \(Self.resourceColumns)
      FROM resource WHERE \(condition) ORDER BY \(order)
      """, arguments
    ) { try Self.item($0) }
    let feedback = try feedback(on: items.map(\.number))
    for place in items.indices {
      items[place].feedback = feedback[items[place].number] ?? FeedbackCount()
    }
    return items
  }

  static let resourceColumns = ResourceColumn.allCases.map(\.rawValue).joined(separator: ", ")

  private static func item(_ row: SQLRow) throws -> LibraryItem {
    var fields = ResourceFields()
    for (place, column) in ResourceColumn.allCases.enumerated() {
      fields[column] = row.text(10 + place)
    }
    var item = LibraryItem(
      number: row.int(0), resource: try fields.resource(id: ""),
      state: ResourceState(name: row.text(1), reason: row.text(2), mergedInto: row.text(3)),
      proposedBy: row.text(4), created: row.text(5), updated: row.text(6))
    if let time = row.optionalText(7),
      let outcome = LinkOutcome(
        name: row.optionalText(8) ?? "", detail: row.optionalText(9) ?? "")
    {
      item.check = .init(time: time, outcome: outcome)
    }
    return item
  }

  /// What people said of the resources with these numbers, and of everything merged into each: every
  /// person once. Those of whom nobody said anything are left out.
  private func feedback(on numbers: [Int]) throws -> [Int: FeedbackCount] {
    let list = "[\(numbers.map(String.init).joined(separator: ","))]"
    var counts: [Int: FeedbackCount] = [:]
    try forEach(
      """
      SELECT number, sum(helped), sum(1 - helped) FROM (
        SELECT number, account, max(helped) AS helped FROM (
          SELECT resource AS number, account, helped FROM resource_feedback
          WHERE resource IN (SELECT value FROM json_each(?1))
          UNION ALL
          SELECT target.number, account, helped FROM resource AS target
            JOIN resource AS merged
              ON merged.merged_into = target.id AND merged.merged_into <> ''
            JOIN resource_feedback ON resource = merged.number
          WHERE target.number IN (SELECT value FROM json_each(?1)))
        GROUP BY number, account)
      GROUP BY number
      """, [.text(list)]
    ) { counts[$0.int(0)] = FeedbackCount(helped: $0.int(1), didNot: $0.int(2)) }
    return counts
  }

  /// Adds a resource and answers its number.
  @discardableResult
  func add(
    _ resource: Resource, state: ResourceState, by actor: String, at time: String
  ) throws -> Int {
    let fields = ResourceFields(resource)
    let key = DuplicateKey(resource)
    let marks = Array(repeating: "?", count: ResourceColumn.allCases.count + 6)
    try run(
      """
      INSERT INTO resource (\(Self.resourceColumns), address_key, title_key, state, proposed_by,
        created, updated)
      VALUES (\(marks.joined(separator: ", ")))
      """,
      ResourceColumn.allCases.map { .text(fields[$0]) } + [
        .text(key.address), .text(key.title), .text(state.name), .text(actor), .text(time),
        .text(time),
      ])
    let number = try count("SELECT number FROM resource WHERE id = ?", [.text(resource.id)])
    if state == .accepted { try noteShown(number) }
    return number
  }

  /// Notes when a resource was first shown, as its place among all: what is new is told by it.
  private func noteShown(_ number: Int) throws {
    try run(
      """
      UPDATE resource SET shown = (SELECT coalesce(max(shown), 0) + 1 FROM resource)
      WHERE number = ? AND shown IS NULL
      """, [.integer(Int64(number))])
  }

  /// Replaces what an item says and its state, keeping what it was.
  func change(
    _ item: LibraryItem, to resource: Resource, state: ResourceState, by actor: String,
    at time: String
  ) throws {
    let number = SQLValue.integer(Int64(item.number))
    let version = try count(
      "SELECT max(version) FROM resource_past WHERE resource = ?", [number])
    try run(
      """
      INSERT INTO resource_past (resource, version, fields, state, reason, merged_into, changed,
        changed_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, .integer(Int64(version + 1)), .text(ResourceFields(item.resource).stored),
        .text(item.state.name), .text(item.state.reason), .text(item.state.mergedInto),
        .text(time), .text(actor),
      ])
    try overwrite(item.number, with: resource, state: state, at: time)
  }

  /// Writes a resource and its state over a row.
  func overwrite(
    _ number: Int, with resource: Resource, state: ResourceState, at time: String
  ) throws {
    let fields = ResourceFields(resource)
    let key = DuplicateKey(resource)
    let settings = ResourceColumn.allCases.map { "\($0.rawValue) = ?" }.joined(separator: ", ")
    try run(
      """
      UPDATE resource SET \(settings), address_key = ?, title_key = ?, state = ?, reason = ?,
        merged_into = ?, updated = ? WHERE number = ?
      """,
      ResourceColumn.allCases.map { .text(fields[$0]) } + [
        .text(key.address), .text(key.title), .text(state.name), .text(state.reason),
        .text(state.mergedInto), .text(time), .integer(Int64(number)),
      ])
    if state == .accepted { try noteShown(number) }
  }

  /// Notes that what everybody sees has changed, and that the shelf must be read again.
  func libraryChanged() throws {
    try Settings.raise("library_version", in: self)
    try raiseContentVersion()
  }
}

extension SearchDocument {
  init(number: Int, _ resource: Resource) {
    self.init(
      SearchKey(.resource, number), title: resource.title,
      labels: [
        resource.publisher, resource.service, resource.themes.joined(separator: " "),
        resource.type.rawValue,
      ].joined(separator: " "),
      body: [
        resource.summary, resource.statedResult ?? "", resource.statedCost ?? "",
        resource.learning ?? "",
      ].joined(separator: " "))
  }
}

extension SearchWriter {
  /// Has the index show the resource or not, as its state says.
  func shelve(_ number: Int, _ resource: Resource, _ state: ResourceState) throws {
    if state == .accepted {
      try put(SearchDocument(number: number, resource))
    } else {
      try take(SearchKey(.resource, number))
    }
  }
}
