import HTTPTypes
import Hummingbird

extension Response {
  /// The site's answer as the server sends it.
  init(_ page: PageResponse) {
    self.init(
      status: HTTPResponse.Status(code: page.status), headers: page.headerFields,
      body: .init(byteBuffer: ByteBuffer(bytes: page.body)))
  }
}

extension PageResponse {
  var headerFields: HTTPFields {
    var fields: HTTPFields = [.contentType: contentType]
    for (name, value) in headers {
      if let field = HTTPField.Name(name) { fields[field] = value }
    }
    return fields
  }
}
