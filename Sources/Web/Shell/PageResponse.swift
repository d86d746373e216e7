import Foundation

/// What a route answers: bytes in one of the site's forms, or another address.
public struct PageResponse: Sendable {
  public var status: Int = 200
  public var contentType: String
  public var body: [UInt8]
  /// Further headers, by name in lower case.
  public var headers: [String: String] = [:]

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

  /// Sends the reader on; `address` must be a path on this site.
  public static func redirect(to address: String, permanently: Bool = false) -> PageResponse {
    let isOwn = address.hasPrefix("/") && !address.hasPrefix("//") && !address.contains("\\")
    return PageResponse(
      status: permanently ? 301 : 303, contentType: "text/plain; charset=utf-8", body: [],
      headers: ["location": isOwn ? address : "/"])
  }

  private static func fileName(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" }.prefix(80))
  }
}
