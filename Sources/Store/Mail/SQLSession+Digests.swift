import Database

extension SQLSession {
  /// Keeps something new for a person's next digest, in the same transaction as what it tells of.
  /// Those who switched digests off are spared.
  func addDigestItem(
    account: String, topic: String, title: String, titleOfMany: String? = nil, text: String,
    link: String, groupKey: String? = nil, at time: String = Timestamp.now()
  ) throws {
    guard try digestFrequency(of: account) != .off else { return }
    try run(
      """
      INSERT INTO digest_item (id, account, created, topic, title, title_of_many, text, link,
        group_key)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(Identifier.make()), .text(account), .text(time), .text(topic), .text(title),
        .text(optional: titleOfMany), .text(text), .text(link), .text(optional: groupKey),
      ])
  }

  /// How often the person wants digests: as chosen, or as the hub's settings say.
  func digestFrequency(of account: String) throws -> DigestFrequency {
    let chosen = try first(
      "SELECT frequency FROM digest_preference WHERE account = ?", [.text(account)]
    ) { $0.text(0) }
    let kept = try chosen ?? Settings.text(DigestFrequency.defaultSetting, in: self)
    return kept.flatMap(DigestFrequency.init) ?? .weekly
  }

  /// Keeps what the person chose.
  func setDigestFrequency(_ frequency: DigestFrequency, of account: String) throws {
    try run(
      """
      INSERT INTO digest_preference (account, frequency) VALUES (?, ?)
      ON CONFLICT (account) DO UPDATE SET frequency = excluded.frequency
      """, [.text(account), .text(frequency.rawValue)])
    if frequency == .off { try dropDigestItems(of: account) }
  }

  /// Forgets what waited for the person's digest.
  func dropDigestItems(of account: String) throws {
    try run("DELETE FROM digest_item WHERE account = ?", [.text(account)])
  }
}

extension DigestFrequency {
  /// The setting with the frequency of people who have not chosen.
  static let defaultSetting = "digest.default"
}
