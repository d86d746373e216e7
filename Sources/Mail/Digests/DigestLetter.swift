import Accounts
import Store

/// Words a digest: what is new by topic, repeats told as one.
public struct DigestLetter: Sendable {
  /// The hub's name.
  public var hub: String
  /// The hub's address without a `/` at the end.
  public var site: String

  /// How many texts of one group are shown in full.
  static let mostTexts = 3

  public init(hub: String, site: String) {
    self.hub = hub
    self.site = site.hasSuffix("/") ? String(site.dropLast()) : site
  }

  /// The page that ends digests for the person whom the token names.
  public func unsubscribe(_ token: String) -> String { "\(site)/unsubscribe/\(token)" }

  /// The message.
  ///
  /// - Parameter items: oldest first, at least one.
  public func mail(
    to person: Account, items: [DigestItem], frequency: DigestFrequency, token: String
  ) -> OutgoingMail {
    let groups = DigestGroup.groups(of: items)
    let rest = groups.count == 1 ? "" : " and \(groups.count - 1) more"
    return OutgoingMail(
      kind: "digest", to: person.email, name: person.name,
      subject: "\(hub): \(groups[0].headline)\(rest)",
      text: text(to: person, groups: groups, frequency: frequency, token: token),
      unsubscribe: unsubscribe(token))
  }

  private func text(
    to person: Account, groups: [DigestGroup], frequency: DigestFrequency, token: String
  ) -> String {
    var blocks = [
      "Hello \(person.name.isEmpty ? "there" : person.name),", "new for you on \(hub):",
    ]
    var topic: String?
    for group in groups {
      if group.topic != topic { blocks.append(group.topic.uppercased()) }
      topic = group.topic
      blocks.append(text(of: group))
    }
    let rhythm = frequency == .daily ? "every day" : "every week"
    blocks.append(
      """
      --
      You get this at most once \(rhythm), when something is new.
      Change that: \(site)/account
      End it: \(unsubscribe(token))
      """)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func text(of group: DigestGroup) -> String {
    var lines = [group.headline]
    for item in group.items.prefix(Self.mostTexts) where !item.text.isEmpty {
      lines.append(contentsOf: item.text.split(whereSeparator: \.isNewline).map { "  \($0)" })
    }
    let left = group.items.count - Self.mostTexts
    if left > 0 { lines.append("  ... and \(left) more") }
    lines.append("  \(site)\(group.link)")
    return lines.joined(separator: "\n")
  }
}
