import Sector

/// Reads the body of a form in either of the two forms in which browsers send it. Hidden marks in
/// what was typed are taken out here, once for every form.
public enum FormDecoder {
  /// More fields than this are no form of ours.
  public static let mostFields = 2_000

  /// Why a body could not be read.
  public enum Failure: Error, Sendable, Hashable {
    /// Neither `application/x-www-form-urlencoded` nor `multipart/form-data`.
    case unknownType
    case notText
    case tooManyFields
    /// The parts of a multipart body do not fit together.
    case malformed
  }

  /// The fields of `body`, as its `Content-Type` says.
  public static func decode(_ body: [UInt8], contentType: String) throws(Failure) -> FormContents {
    let type = HeaderValue(contentType)
    switch type.value {
    case "application/x-www-form-urlencoded":
      return FormContents(try pairs(of: body))
    case "multipart/form-data":
      guard let boundary = type.parameters["boundary"], (1...70).contains(boundary.utf8.count)
      else { throw .malformed }
      return try MultipartReader(body: body, boundary: boundary).contents()
    case "" where body.isEmpty:
      return FormContents()
    default:
      throw .unknownType
    }
  }

  /// The fields of the question part of an address, which forms that search fill as they would a body;
  /// none where it is no text.
  static func query(_ text: String) -> [(String, String)] {
    let fields = try? pairs(of: Array(text.utf8))
    return (fields ?? []).map { ($0.name, $0.value) }
  }

  private static func pairs(of body: [UInt8]) throws(Failure) -> [FormContents.Field] {
    var fields: [FormContents.Field] = []
    for pair in body.split(separator: UInt8(ascii: "&")) {
      guard fields.count < mostFields else { throw .tooManyFields }
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? parts[1] : []
      fields.append(.init(try text(parts[0]), try text(value)))
    }
    return fields
  }

  /// Undoes the form's encoding: `+` for a blank, `%41` for a byte.
  private static func text(_ encoded: ArraySlice<UInt8>) throws(Failure) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.count)
    var position = encoded.startIndex
    while position < encoded.endIndex {
      let byte = encoded[position]
      if byte == UInt8(ascii: "%"), position + 2 < encoded.endIndex,
        let high = encoded[position + 1].hexDigit, let low = encoded[position + 2].hexDigit
      {
        bytes.append(high << 4 | low)
        position += 3
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        position += 1
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    return text.withoutHiddenMarks
  }
}

extension UInt8 {
  fileprivate var hexDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
