import ArgumentParser
import Foundation
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

  /// Where messages go, checked.
  func route(data: DataOptions) throws -> MailRoute {
    let text = try configuration(data).mail
    guard let route = MailRoute(text) else {
      throw ValidationError(
        "'\(text)' says not where messages go. Use folder:PATH, sendmail, sendmail:PROGRAM or off.")
    }
    return route
  }

  /// Whom messages are from, checked.
  func sender(for route: MailRoute, data: DataOptions) throws -> MailAddress {
    if let text = try configuration(data).mailFrom {
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

  /// The transport and the sender; nil where messages stay in the outbox.
  func post(data: DataOptions) throws -> (transport: any MailTransport, from: MailAddress)? {
    let route = try route(data: data)
    let from = try sender(for: route, data: data)
    return route.transport.map { ($0, from) }
  }

  private func configuration(_ data: DataOptions) throws -> SiteConfiguration {
    try data.configuration([.mail: mail, .mailFrom: mailFrom])
  }
}
