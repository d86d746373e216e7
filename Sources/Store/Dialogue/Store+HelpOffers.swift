import Accounts
import Database
import Dialogue

extension Store {
  /// People who take part, found by what they have done: all words must stand in their name or in
  /// one of the lines they offer help with. Those whose answers helped most often come first.
  ///
  /// Without words: everybody who offers help.
  public func profiles(matching words: String, limit: Int = 60) throws -> [DialogueProfile] {
    try database.read { session in
      var condition = SQLCondition(
        """
        account.state = 'open' AND EXISTS (SELECT 1 FROM membership
          WHERE membership.account = account.id)
        AND EXISTS (SELECT 1 FROM help_offer WHERE help_offer.account = account.id)
        """)
      for word in words.split(whereSeparator: \.isWhitespace).prefix(10) {
        condition = condition.and(Self.offersOrIsCalled(String(word)))
      }
      let people = try session.all(
        """
        SELECT account.id, account.name, (SELECT count(*) FROM thread
          JOIN post ON post.id = thread.accepted_post WHERE post.author = account.id) AS accepted
        FROM account WHERE \(condition.text)
        ORDER BY accepted DESC, account.name, account.id LIMIT ?
        """, condition.arguments + [.integer(Int64(limit))]
      ) { PostAuthor(id: $0.text(0), name: $0.text(1)) }
      return try people.map { try session.profile(of: $0) }
    }
  }

  /// What others can know of a person; nil where the person has left or never took part.
  public func profile(of account: String) throws -> DialogueProfile? {
    try database.read { session in
      guard let person = try session.account(id: account), person.isActive,
        !person.memberships.isEmpty
      else { return nil }
      return try session.profile(of: PostAuthor(id: person.id, name: person.name))
    }
  }

  /// Replaces the lines of one's own profile; empty ones are left out.
  public func setOffers(_ offers: [(text: String, tags: [String])], by writer: ThreadWriter) throws
  {
    try database.write { session in
      let account = SQLValue.text(writer.account.id)
      try session.run(
        "DELETE FROM help_offer_tag WHERE offer IN (SELECT id FROM help_offer WHERE account = ?)",
        [account])
      try session.run("DELETE FROM help_offer WHERE account = ?", [account])
      for (position, offer) in offers.prefix(HelpOffer.most).enumerated() {
        try session.add(offer, of: account, at: position)
      }
      try session.record(
        writer.event(
          "profile.change", .init("account", writer.account.id),
          details: ["offers": String(offers.count)]), at: writer.timestamp)
    }
  }

  /// How many lines people offer help with, by search word, the commonest first.
  public func offeredTags(limit: Int = 30) throws -> [(tag: String, count: Int)] {
    try database.read { session in
      try session.all(
        """
        SELECT help_offer_tag.tag, count(*) AS lines FROM help_offer_tag
        JOIN help_offer ON help_offer.id = help_offer_tag.offer
        JOIN account ON account.id = help_offer.account
        WHERE account.state = 'open'
        GROUP BY help_offer_tag.tag ORDER BY lines DESC, help_offer_tag.tag LIMIT ?
        """, [.integer(Int64(limit))]
      ) { (tag: $0.text(0), count: $0.int(1)) }
    }
  }

  private static func offersOrIsCalled(_ word: String) -> SQLCondition {
    let parts = ["account.name", "help_offer.text", "help_offer_tag.tag"].map {
      SQLCondition.contains($0, word)
    }
    return SQLCondition(
      """
      \(parts[0].text) OR EXISTS (SELECT 1 FROM help_offer
        LEFT JOIN help_offer_tag ON help_offer_tag.offer = help_offer.id
        WHERE help_offer.account = account.id AND (\(parts[1].text) OR \(parts[2].text)))
      """, parts.flatMap(\.arguments))
  }
}

extension SQLSession {
  fileprivate func profile(of person: PostAuthor) throws -> DialogueProfile {
    var person = person
    person.scopes = try scopes(of: [person.id])[person.id] ?? []
    let accepted = try count(
      """
      SELECT count(*) FROM thread JOIN post ON post.id = thread.accepted_post
      WHERE post.author = ?
      """, [.text(person.id)])
    return DialogueProfile(
      person: person, offers: try offers(of: person.id),
      postCount: try standingPosts(of: person.id), acceptedCount: accepted)
  }

  private func offers(of account: String) throws -> [HelpOffer] {
    let offers = try all(
      "SELECT id, text FROM help_offer WHERE account = ? ORDER BY position", [.text(account)]
    ) { HelpOffer(id: $0.text(0), text: $0.text(1), tags: []) }
    return try offers.map { offer in
      var offer = offer
      offer.tags = try all(
        "SELECT tag FROM help_offer_tag WHERE offer = ? ORDER BY position", [.text(offer.id)]
      ) { $0.text(0) }
      return offer
    }
  }

  fileprivate func add(
    _ offer: (text: String, tags: [String]), of account: SQLValue, at position: Int
  ) throws {
    let id = SQLValue.text(Identifier.make())
    try run(
      "INSERT INTO help_offer (id, account, position, text) VALUES (?, ?, ?, ?)",
      [id, account, .integer(Int64(position)), .text(offer.text)])
    for (place, tag) in offer.tags.enumerated() {
      try run(
        "INSERT INTO help_offer_tag (offer, position, tag) VALUES (?, ?, ?)",
        [id, .integer(Int64(place)), .text(tag)])
    }
  }

  /// People whom a post can speak to: those who take part, those of the same thread first.
  func mentionable(in thread: String) throws -> [Mention] {
    try all(
      """
      SELECT account.id, account.name,
        (SELECT count(*) FROM post WHERE post.author = account.id AND post.thread = ?) AS here
      FROM account
      WHERE account.state = 'open'
        AND EXISTS (SELECT 1 FROM membership WHERE membership.account = account.id)
        AND (EXISTS (SELECT 1 FROM post WHERE post.author = account.id)
          OR EXISTS (SELECT 1 FROM help_offer WHERE help_offer.account = account.id))
      ORDER BY here DESC, account.name, account.id
      """, [.text(thread)]
    ) { Mention(account: $0.text(0), name: $0.text(1)) }
  }
}

extension Store {
  /// People whom a post in a thread can speak to, for a preview.
  public func mentionable(in thread: String?) throws -> [Mention] {
    try database.read { try $0.mentionable(in: thread ?? "") }
  }
}
