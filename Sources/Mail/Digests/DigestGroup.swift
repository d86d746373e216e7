import Store

/// Items of a digest that are told as one.
struct DigestGroup {
  let topic: String
  let items: [DigestItem]

  /// The newest item's page.
  var link: String { items.last?.link ?? "" }

  /// What happened in one line, counted where it happened more than once.
  var headline: String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last.title }
    return last.titleOfMany?.replacing("#", with: String(items.count), maxReplacements: 1)
      ?? "\(last.title) (\(items.count) times)"
  }

  /// Topics and groups in the order in which they first occurred; groups of a topic side by side.
  static func groups(of items: [DigestItem]) -> [DigestGroup] {
    var topics: [String] = []
    var keys: [String: [String]] = [:]
    var members: [String: [DigestItem]] = [:]
    for (position, item) in items.enumerated() {
      let key = item.topic + "\u{0}" + (item.groupKey.map { "key " + $0 } ?? "item \(position)")
      if keys[item.topic] == nil { topics.append(item.topic) }
      if members[key] == nil { keys[item.topic, default: []].append(key) }
      members[key, default: []].append(item)
    }
    return topics.flatMap { topic in
      keys[topic, default: []].map { DigestGroup(topic: topic, items: members[$0] ?? []) }
    }
  }
}
