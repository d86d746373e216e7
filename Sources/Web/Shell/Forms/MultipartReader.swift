import Sector

/// Reads `multipart/form-data` (RFC 7578): parts between lines that begin with the boundary.
struct MultipartReader {
  private let body: [UInt8]
  private let delimiter: [UInt8]
  private static let blankLine = Array("\r\n\r\n".utf8)
  /// A part's head is a few short lines; anything longer is not from a browser.
  private static let longestHead = 8_192

  init(body: [UInt8], boundary: String) {
    // The first delimiter has no line break before it: one is put there.
    self.body = Array("\r\n".utf8) + body
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  func contents() throws(FormDecoder.Failure) -> FormContents {
    var contents = FormContents()
    guard var position = find(delimiter, from: 0).map({ $0 + delimiter.count }) else {
      throw .malformed
    }
    while !starts(with: "--", at: position) {
      guard starts(with: "\r\n", at: position), let end = find(delimiter, from: position) else {
        throw .malformed
      }
      guard contents.fields.count + contents.files.count < FormDecoder.mostFields else {
        throw .tooManyFields
      }
      try read(part: body[position..<end], into: &contents)
      position = end + delimiter.count
    }
    return contents
  }

  private func read(
    part: ArraySlice<UInt8>, into contents: inout FormContents
  ) throws(FormDecoder.Failure) {
    guard let blank = find(Self.blankLine, from: part.startIndex), blank < part.endIndex,
      blank - part.startIndex < Self.longestHead,
      let head = String(validating: part[..<blank], as: UTF8.self)
    else { throw .malformed }
    let headers = Self.headers(head)
    let disposition = HeaderValue(headers["content-disposition"] ?? "")
    guard disposition.value == "form-data", let name = disposition.parameters["name"] else {
      throw .malformed
    }
    let matter = part[min(blank + Self.blankLine.count, part.endIndex)...]
    if let fileName = disposition.parameters["filename"] {
      guard contents.files[name] == nil else { return }
      contents.files[name] = FormFile(
        fileName: fileName, contentType: HeaderValue(headers["content-type"] ?? "").value,
        bytes: Array(matter))
    } else {
      guard let text = String(validating: matter, as: UTF8.self) else { throw .notText }
      contents.fields.append(.init(name, text.withoutHiddenMarks))
    }
  }

  private static func headers(_ head: String) -> [String: String] {
    var headers: [String: String] = [:]
    for line in head.split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...])
        .trimmingBlanks()
    }
    return headers
  }

  private func starts(with text: String, at position: Int) -> Bool {
    body[min(position, body.count)...].starts(with: text.utf8)
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    guard body.count >= pattern.count, start <= body.count - pattern.count else { return nil }
    return body.withUnsafeBufferPointer { bytes in
      pattern.withUnsafeBufferPointer { pattern in
        (start...(bytes.count - pattern.count)).first { position in
          bytes[position] == pattern[0]
            && (1..<pattern.count).allSatisfy { bytes[position + $0] == pattern[$0] }
        }
      }
    }
  }
}
