import HTTPTypes
import Hummingbird

extension PageCache {
  /// Answers from memory, with 304 where the reader has the page already; nil where the page is not
  /// kept.
  func answer(_ request: Request, version: String) -> Response? {
    entry(for: request.uri.string, version: version).map { Self.response($0, to: request) }
  }

  /// Keeps a page for everybody, unless it is too large, and answers with it.
  func keep(_ page: PageResponse, for request: Request, version: String) -> Response {
    let address = request.uri.string
    guard address.utf8.count < 2_000, page.body.count < 4 << 20 else { return Response(page) }
    var entry = Entry(page, version: version)
    headers.add(to: &entry.headers)
    keep(entry, for: address, version: version)
    return Self.response(entry, to: request)
  }

  private static func response(_ entry: Entry, to request: Request) -> Response {
    if let known = request.headers[.ifNoneMatch], matches(known, entry.etag) {
      var headers = entry.headers
      headers[.contentType] = nil
      return Response(status: .notModified, headers: headers)
    }
    return Response(
      status: .ok, headers: entry.headers,
      body: request.method == .head ? .init() : .init(byteBuffer: entry.body))
  }

  /// True where the reader's `If-None-Match` names this page.
  static func matches(_ header: String, _ etag: String) -> Bool {
    header.split(separator: ",").contains { candidate in
      let tag = String(candidate).trimmingBlanks()
      return tag == "*" || tag == etag || tag == "W/" + etag
    }
  }
}

extension PageCache.Entry {
  init(_ page: PageResponse, version: String) {
    etag = Self.etag(of: page.body, version: version)
    body = ByteBuffer(bytes: page.body)
    headers = page.headerFields
    headers[.eTag] = etag
    if headers[.cacheControl] == nil {
      headers[.cacheControl] = "public, max-age=0, must-revalidate"
    }
  }

  /// FNV-1a over the bytes: two different pages of one version share a tag by chance once in 2^64.
  private static func etag(of body: [UInt8], version: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in body { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "\"\(version)-\(String(hash, radix: 36))\""
  }
}
