import Foundation

/// What a route answers: bytes in one of the site's forms, or another address.
public struct PageResponse: Sendable {
  public var status: Int = 200
  public var contentType: String
  public var body: [UInt8]
  /// Further headers, by name in lower case.
  public var headers: [String: String] = [:]
  /// What the next page says about what was just done.
  public var flash: FlashNote?
  /// What becomes of the reader's session.
  public var session: SessionChange?
  /// True where the page is for this reader alone, whatever its route says.
  public var isPersonal = false

  /// What becomes of the session in the reader's browser.
  public enum SessionChange: Sendable, Hashable {
    /// The browser keeps this token, so many seconds at most.
    case begin(token: String, seconds: Int)
    case end
  }

  /// A page.
  public static func html(_ bytes: [UInt8], status: Int = 200) -> PageResponse {
    PageResponse(status: status, contentType: PageFormat.html.contentType, body: bytes)
  }

  /// A table for a spreadsheet, saved under `name`.
  public static func csv(_ text: String, name: String) -> PageResponse {
    PageResponse(
      contentType: PageFormat.csv.contentType, body: Array(text.utf8),
      headers: ["content-disposition": "attachment; filename=\"\(fileName(name)).csv\""])
  }

  /// The same figures for programs.
  public static func json(encoding value: some Encodable) -> PageResponse {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(value)) ?? Data("null".utf8)
    return PageResponse(contentType: PageFormat.json.contentType, body: [UInt8](data))
  }

  /// A file to be saved under `name`, in one of the site's forms.
  public static func file(_ bytes: [UInt8], _ format: PageFormat, name: String) -> PageResponse {
    PageResponse(
      contentType: format.contentType, body: bytes,
      headers: [
        "content-disposition": "attachment; filename=\"\(fileName(name)).\(format.rawValue)\""
      ])
  }

  /// Sends the reader on; `address` must be a path on this site. `flash` is shown there.
  public static func redirect(
    to address: String, permanently: Bool = false, flash: FlashNote? = nil
  ) -> PageResponse {
    var response = PageResponse(
      status: permanently ? 301 : 303, contentType: "text/plain; charset=utf-8", body: [],
      headers: ["location": OwnAddress.checked(address) ?? "/"])
    response.flash = flash
    return response
  }

  private static func fileName(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" }.prefix(80))
  }
}
