import Database
import Library
import Sector

extension Store {
  /// The item with this id, in whatever state; nil where there is none.
  public func libraryItem(_ id: String) throws -> LibraryItem? {
    try database.read { try $0.libraryItem(id) }
  }

  /// How many resources are shown.
  public func libraryCount() throws -> Int {
    try database.read {
      try $0.count("SELECT count(*) FROM resource WHERE state = 'accepted'")
    }
  }

  /// True where the library was never filled.
  public func isLibraryEmpty() throws -> Bool {
    try database.read { try $0.count("SELECT count(*) FROM resource") } == 0
  }

  /// Every resource that is shown, by id, for export.
  public func libraryResources() throws -> [Resource] {
    try database.read {
      try $0.libraryItems(where: "state = 'accepted'", order: "id").map(\.resource)
    }
  }

  /// What `filter` finds: `size` resources from `start` (counted from 0), and counts for further
  /// choices. Words are ordered by fit, without words the newest stand first.
  public func searchLibrary(
    _ filter: LibraryFilter, from start: Int = 0, size: Int = 20
  ) throws -> LibraryAnswer {
    try database.read { session in
      let shelf = try libraryShelf(in: session)
      let query = SearchQuery(filter.text)
      var answer = LibraryAnswer()
      var numbers: [Int]
      if query.isEmpty {
        (numbers, answer.facets) = shelf.admitted(by: filter)
      } else {
        var sieve = shelf.sieve(filter)
        let matches = try library.search.matches(query, in: session) {
          $0.kind == .resource && sieve.admits($0.number)
        }
        (numbers, answer.facets) = (matches.keys.map(\.number), sieve.facets)
        answer.reading = SearchReading(matches, of: query)
      }
      answer.total = numbers.count
      answer.items = try items(Array(numbers.dropFirst(start).prefix(size)), in: session)
      return answer
    }
  }

  /// The resources most likely to help with a gap.
  ///
  /// Where more than a thousand share a theme with it, those whose words are nearest the
  /// statement's are considered, then the newest.
  public func nextSteps(for need: ResourceNeed, limit: Int = 10) throws -> NextSteps {
    var filter = LibraryFilter()
    filter.themes = need.themes
    return try database.read { session in
      var numbers = try libraryShelf(in: session).admitted(by: filter).numbers
      if numbers.count > Self.mostCandidates, let statement = need.statement {
        let allowed = Set(numbers)
        let near = try library.search.matches(SearchQuery(statement), in: session) {
          $0.kind == .resource && allowed.contains($0.number)
        }
        numbers = near.keys.map(\.number) + numbers
      }
      var seen: Set<Int> = []
      let considered = numbers.filter { seen.insert($0).inserted }.prefix(Self.mostCandidates)
      let candidates = try items(Array(considered), in: session).map {
        ResourceCandidate($0.resource, feedback: $0.feedback)
      }
      return NextSteps(for: need, among: candidates, limit: limit)
    }
  }

  /// What may help with one service, and how many resources there are on it: first what came from
  /// `better`, councils that do better in it. At most the newest thousand are considered.
  public func serviceReading(
    on service: String, better: [AuthorityCode], limit: Int = 3
  ) throws -> (reading: ServiceReading, total: Int) {
    var filter = LibraryFilter()
    filter.services = [service]
    return try database.read { session in
      let numbers = try libraryShelf(in: session).admitted(by: filter).numbers
      let candidates = try items(Array(numbers.prefix(Self.mostCandidates)), in: session).map {
        ResourceCandidate($0.resource, feedback: $0.feedback)
      }
      return (ServiceReading(better: better, among: candidates, limit: limit), numbers.count)
    }
  }

  /// Resources that a reader of `item` may want next: among those that share a theme or the
  /// service, at most a thousand.
  public func relatedResources(to item: LibraryItem, limit: Int = 5) throws -> [Resource] {
    try database.read { session in
      let shelf = try libraryShelf(in: session)
      var filter = LibraryFilter()
      filter.services = [item.resource.service]
      var numbers = shelf.admitted(by: filter).numbers
      if !item.resource.themes.isEmpty {
        filter.services = []
        filter.themes = Set(item.resource.themes)
        numbers += shelf.admitted(by: filter).numbers
      }
      var seen: Set<Int> = []
      let considered = numbers.filter { seen.insert($0).inserted }.prefix(Self.mostCandidates)
      let candidates = try items(Array(considered), in: session).map {
        ResourceCandidate($0.resource)
      }
      return RelatedResources.of(item.resource, among: candidates, limit: limit)
    }
  }

  /// Entries that are likely about the same page as what is about to be added, most likely first.
  /// Proposals count, withdrawn and merged entries too: whoever adds should know of them.
  public func libraryDuplicates(
    of key: DuplicateKey, except id: String? = nil
  ) throws -> [(item: LibraryItem, score: DuplicateScore)] {
    try database.read { session in
      var numbers = try session.all(
        "SELECT number FROM resource WHERE address_key = ? OR title_key = ? LIMIT 50",
        [.text(key.address), .text(key.title)]
      ) { $0.int(0) }
      let near = try library.search.matches(SearchQuery(key.title), in: session) {
        $0.kind == .resource
      }
      numbers += near.keys.prefix(50).map(\.number)
      let held = try items(Array(Set(numbers)), in: session).filter { $0.id != id }
      let findings = Duplicates.of(
        key, among: held.map { (id: $0.id, key: DuplicateKey($0.resource)) })
      return findings.compactMap { finding in
        held.first { $0.id == finding.id }.map { ($0, finding.score) }
      }
    }
  }

  private static let mostCandidates = 1_000

  /// The items with these numbers, in this order.
  func items(_ numbers: [Int], in session: SQLSession) throws -> [LibraryItem] {
    var byNumber: [Int: LibraryItem] = [:]
    for start in stride(from: 0, to: numbers.count, by: 500) {
      let some = numbers[start..<min(start + 500, numbers.count)]
      let list = some.map(String.init).joined(separator: ",")
      for item in try session.libraryItems(where: "number IN (\(list))") {
        byNumber[item.number] = item
      }
    }
    return numbers.compactMap { byNumber[$0] }
  }

  /// What filters need of every resource shown, as the session sees it.
  func libraryShelf(in session: SQLSession) throws -> LibraryShelf {
    let version = try Settings.integer("library_version", in: session) ?? 0
    return try library.shelf(version: version) { try LibraryShelf(in: session) }
  }
}
