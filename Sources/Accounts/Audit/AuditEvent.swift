/// What the audit trail keeps of one thing that was done.
public struct AuditEvent: Sendable, Hashable {
  public var actor: AuditActor
  /// What was done, as `thing.verb`: `account.invite`, `round.sign-off`, `import.finish`.
  public var action: String
  /// What it was done to: a kind and an id, such as `account` and its id.
  public var subject: Subject
  /// Whose thing it is; leads read the entries of their own authority.
  public var scope: Scope
  /// From where: a form's address, a job's id, a command.
  public var origin: String
  /// What changed, in few words by name. Never passwords, tokens or answers.
  public var details: [String: String]

  /// What something was done to.
  public struct Subject: Sendable, Hashable {
    public var kind: String
    public var id: String

    public init(_ kind: String, _ id: String) {
      self.kind = kind
      self.id = AuditEvent.printable(id)
    }
  }

  public init(
    by actor: AuditActor, _ action: String, _ subject: Subject, scope: Scope, from origin: String,
    details: [String: String] = [:]
  ) {
    self.actor = actor
    self.action = action
    self.subject = subject
    self.scope = scope
    self.origin = Self.printable(origin)
    self.details = details
  }

  /// Text as it will come back from any database and any log: control characters become spaces.
  private static func printable(_ text: String) -> String {
    let isControl = { (scalar: Unicode.Scalar) in scalar.value < 0x20 || scalar.value == 0x7f }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isControl(scalar) ? " " : scalar) }
    return String(scalars)
  }
}
