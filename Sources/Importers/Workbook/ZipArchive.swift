import CZlib
import Foundation

/// The files inside a zip archive, which is what XLSX and ODS workbooks are.
///
/// Reads the central directory and inflates one entry at a time, within limits, so that an archive
/// that claims to be small cannot fill the memory. Encrypted, split and ZIP64 archives are refused.
struct ZipArchive {
  struct Entry {
    var name: String
    var method: UInt16
    var isEncrypted: Bool
    var checksum: UInt32
    var compressedSize: Int
    var size: Int
    var offset: Int
  }

  /// The most bytes that one entry may inflate to.
  static let entryLimit = 256 << 20
  /// The most bytes of an archive that are read into memory.
  static let archiveLimit = 128 << 20

  let file: String
  let entries: [String: Entry]
  private let bytes: [UInt8]

  init(path: String) throws {
    try self.init(bytes: Self.content(of: path), file: path.lastPathComponent)
  }

  init(bytes: [UInt8], file: String) throws {
    self.bytes = bytes
    self.file = file
    entries = try Self.directory(bytes, file: file)
  }

  /// The content of the entry `name`.
  func content(_ name: String) throws -> [UInt8] {
    guard let entry = entries[name] else {
      throw ImportError(
        .malformed, file: file, problem: "the workbook lacks its part \(name)",
        remedy: "Open it in a spreadsheet program and save it again")
    }
    guard !entry.isEncrypted else {
      throw ImportError(
        .unsupported, file: file, problem: "the workbook is protected by a password",
        remedy: "Save it without a password")
    }
    guard entry.size <= Self.entryLimit else {
      throw ImportError(
        .tooLarge, file: file,
        problem: "its part \(name) unpacks to more than \(Self.entryLimit >> 20) MB",
        remedy: "Save the sheet that is needed as CSV and import that")
    }
    let data = try data(of: entry)
    let content: [UInt8]
    switch entry.method {
    case 0: content = Array(data)
    case 8: content = try inflate(data, size: entry.size)
    default:
      throw ImportError(
        .unsupported, file: file, problem: "its part \(name) is packed in an unusual way",
        remedy: "Open it in a spreadsheet program and save it again")
    }
    let checksum = content.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, UInt32($0.count)))
    }
    guard content.count == entry.size, checksum == entry.checksum else { throw damaged(name) }
    return content
  }

  private func data(of entry: Entry) throws -> ArraySlice<UInt8> {
    let header = entry.offset
    guard header >= 0, header + 30 <= bytes.count, Self.number32(bytes, header) == 0x0403_4B50
    else {
      throw damaged(entry.name)
    }
    let start =
      header + 30 + Int(Self.number16(bytes, header + 26))
      + Int(Self.number16(bytes, header + 28))
    guard start + entry.compressedSize <= bytes.count else { throw damaged(entry.name) }
    return bytes[start..<start + entry.compressedSize]
  }

  private func inflate(_ data: ArraySlice<UInt8>, size: Int) throws -> [UInt8] {
    var stream = z_stream()
    guard
      inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw damaged("") }
    defer { inflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: size)
    let status = data.withUnsafeBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return CZlib.inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END, stream.avail_out == 0 else { throw damaged("") }
    return output
  }

  private func damaged(_ name: String) -> ImportError {
    ImportError(
      .truncated, file: file,
      problem: "the workbook is damaged" + (name.isEmpty ? "" : " (its part \(name))"),
      remedy: "Fetch the file again")
  }

  private static func content(of path: String) throws -> [UInt8] {
    let file = try FileBytes(path: path)
    guard file.length <= archiveLimit else {
      throw ImportError(
        .tooLarge, file: path.lastPathComponent,
        problem: "the workbook is larger than \(archiveLimit >> 20) MB",
        remedy: "Save the sheet that is needed as CSV and import that")
    }
    var bytes = [UInt8](repeating: 0, count: file.length)
    var count = 0
    while count < bytes.count {
      let read = try bytes.withUnsafeMutableBytes {
        try file.read(into: .init(rebasing: $0[count...]))
      }
      guard read > 0 else { break }
      count += read
    }
    return Array(bytes.prefix(count))
  }
}

/// The central directory (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16).
extension ZipArchive {
  private static func directory(_ bytes: [UInt8], file: String) throws -> [String: Entry] {
    let cutOff = ImportError(
      .truncated, file: file, problem: "the workbook has no end: it is cut off or damaged",
      remedy: "Fetch the file again")
    let earliest = max(0, bytes.count - 22 - 65_535)
    guard bytes.count >= 22,
      let end = stride(from: bytes.count - 22, through: earliest, by: -1).first(where: {
        number32(bytes, $0) == 0x0605_4B50
      })
    else { throw cutOff }
    let count = Int(number16(bytes, end + 10))
    var position = Int(number32(bytes, end + 16))
    guard count != 0xFFFF, position != 0xFFFF_FFFF else {
      throw ImportError(
        .unsupported, file: file, problem: "the archive is of the large (ZIP64) kind",
        remedy: "Save the sheet that is needed as CSV and import that")
    }
    var entries: [String: Entry] = [:]
    for _ in 0..<count {
      guard position + 46 <= bytes.count, number32(bytes, position) == 0x0201_4B50 else {
        throw cutOff
      }
      let nameLength = Int(number16(bytes, position + 28))
      let next =
        position + 46 + nameLength + Int(number16(bytes, position + 30))
        + Int(number16(bytes, position + 32))
      guard next <= bytes.count else { throw cutOff }
      let name = String(decoding: bytes[position + 46..<position + 46 + nameLength], as: UTF8.self)
      entries[name] = Entry(
        name: name, method: number16(bytes, position + 10),
        isEncrypted: number16(bytes, position + 8) & 1 == 1,
        checksum: number32(bytes, position + 16),
        compressedSize: Int(number32(bytes, position + 20)),
        size: Int(number32(bytes, position + 24)), offset: Int(number32(bytes, position + 42)))
      position = next
    }
    return entries
  }

  private static func number16(_ bytes: [UInt8], _ at: Int) -> UInt16 {
    UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8
  }

  private static func number32(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(number16(bytes, at)) | UInt32(number16(bytes, at + 2)) << 16
  }
}
