import ArgumentParser
import Mail
import Settings

/// Where messages go and whom they are from.
struct MailOptions: ParsableArguments {
  @Option(
    help: """
      Where messages go: folder:PATH, sendmail, sendmail:PROGRAM or off, which leaves them in the \
      outbox (default: TOUCHSTONE_MAIL, or the folder mail in the data folder).
      """)
  var mail: String?

  @Option(
    help: """
      Whom messages are from, such as 'Hub <hub@example.org>' (default: TOUCHSTONE_MAIL_FROM; \
      needed with sendmail).
      """)
  var mailFrom: String?

  /// The transport and the sender; nil where messages stay in the outbox.
  func post(data: DataOptions) throws -> (transport: any MailTransport, from: MailAddress)? {
    let settings = try data.configuration([.mail: mail, .mailFrom: mailFrom])
    guard let route = MailRoute(settings.mail), let transport = route.transport else { return nil }
    return (transport, try sender(settings.mailFrom, for: route))
  }

  private func sender(_ text: String?, for route: MailRoute) throws -> MailAddress {
    if let text {
      do {
        return try MailAddress(text: text)
      } catch {
        throw ValidationError("\(error)")
      }
    }
    if case .sendmail = route {
      throw ValidationError(
        "Say whom messages are from, since others must be able to answer: "
          + "--mail-from 'Hub <hub@example.org>' or TOUCHSTONE_MAIL_FROM.")
    }
    return try MailAddress("touchstone@localhost", name: "Touchstone")
  }
}
