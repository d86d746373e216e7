/// Where the operator wants messages to go: `folder:PATH`, `sendmail`, `sendmail:PROGRAM` or `off`.
public enum MailRoute: Sendable, Hashable {
  case folder(String)
  case sendmail(String)
  /// Messages stay in the outbox.
  case off

  /// Reads what the operator wrote; nil where it is none of the forms.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let value = parts.count == 2 ? String(parts[1]) : nil
    switch (parts.first, value) {
    case ("off", nil): self = .off
    case ("sendmail", nil): self = .sendmail("/usr/sbin/sendmail")
    case ("sendmail", let program?) where !program.isEmpty: self = .sendmail(program)
    case ("folder", let path?) where !path.isEmpty: self = .folder(path)
    default: return nil
    }
  }

  /// The transport; nil where messages stay.
  public var transport: (any MailTransport)? {
    switch self {
    case .folder(let path): FolderTransport(folder: path)
    case .sendmail(let program): SendmailTransport(program: program)
    case .off: nil
    }
  }
}
