import Foundation
import Store

/// One message to one person, ready to be written as RFC 5322 and MIME want it.
///
/// Everything that others typed is encoded: no text can end a header and begin another. The same
/// message gives the same bytes, with the same Message-ID, whenever it is sent.
public struct MailMessage: Sendable, Hashable {
  public var id: String
  public var date: Date
  public var from: MailAddress
  public var to: MailAddress
  public var subject: String
  public var text: String
  /// The page that ends this kind of message, by GET for people and POST for programs (RFC 8058).
  public let unsubscribe: String?

  /// - Parameter id: names the message for good; letters, digits and `-`.
  /// - Throws: `MailError` for addresses and links that cannot stand in a header.
  public init(
    id: String, date: Date, from: MailAddress, to: MailAddress, subject: String, text: String,
    unsubscribe: String? = nil
  ) throws {
    if let unsubscribe, !Self.isSafe(unsubscribe) { throw MailError.badLink(unsubscribe) }
    self.id = String(
      id.unicodeScalars.filter { $0.isASCII && UInt8($0.value).isLetterOrDigit || $0 == "-" })
    self.date = date
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.unsubscribe = unsubscribe
  }

  /// A message of the outbox.
  public init(_ claimed: ClaimedMail, from: MailAddress) throws {
    let mail = claimed.mail
    try self.init(
      id: claimed.id, date: (try? Date(claimed.created, strategy: .iso8601)) ?? Date(), from: from,
      to: MailAddress(mail.address, name: mail.name), subject: mail.subject, text: mail.text,
      unsubscribe: mail.unsubscribe)
  }

  /// The whole message, lines ended by CR LF.
  public var bytes: [UInt8] {
    let body = MailBody(text)
    return Array((headers(encoding: body.encoding).joined(separator: "\r\n") + "\r\n\r\n").utf8)
      + body.bytes
  }

  private func headers(encoding: MailBody.Encoding) -> [String] {
    var lines = [
      "Date: " + Self.text(of: date),
      "From: " + MailHeader.mailbox(from),
      "To: " + MailHeader.mailbox(to),
      "Subject: " + MailHeader.unstructured(subject, after: 9),
      "Message-ID: <\(id)@\(from.domain)>",
      "Auto-Submitted: auto-generated",
    ]
    if let unsubscribe {
      lines.append("List-Unsubscribe: <\(unsubscribe)>")
      lines.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
    }
    return lines + [
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: \(encoding.rawValue)",
    ]
  }

  /// `Sat, 21 Nov 2026 08:00:00 +0000` (RFC 5322, 3.3).
  private static func text(of date: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second, .weekday], from: date)
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let two = { (number: Int?) in ((number ?? 0) < 10 ? "0" : "") + String(number ?? 0) }
    let clock = [parts.hour, parts.minute, parts.second].map(two).joined(separator: ":")
    return "\(days[(parts.weekday ?? 1) - 1]), \(parts.day ?? 1) \(months[(parts.month ?? 1) - 1]) "
      + "\(parts.year ?? 1970) \(clock) +0000"
  }

  /// An absolute address of printable ASCII that cannot leave its brackets or its line.
  private static func isSafe(_ link: String) -> Bool {
    (link.hasPrefix("https://") || link.hasPrefix("http://")) && link.utf8.count < 900
      && link.utf8.allSatisfy { (0x21...0x7e).contains($0) && !"<>,\"".utf8.contains($0) }
  }
}
