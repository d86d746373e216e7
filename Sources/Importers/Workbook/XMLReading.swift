import Foundation
import FoundationXML

/// Reads an XML part of a workbook by events.
///
/// Documents with a document type are refused: workbooks have none, and it is what entity
/// expansion attacks need.
final class XMLReading: NSObject, XMLParserDelegate {
  private let onStart: (_ name: String, _ attributes: [String: String]) -> Bool
  private let onEnd: (_ name: String) -> Void
  private let onText: (String) -> Void
  private var wasStopped = false

  /// - Parameter onStart: false stops the reading, without an error.
  private init(
    onStart: @escaping (String, [String: String]) -> Bool, onEnd: @escaping (String) -> Void,
    onText: @escaping (String) -> Void
  ) {
    self.onStart = onStart
    self.onEnd = onEnd
    self.onText = onText
  }

  /// Reads `bytes`; names are as written, with their prefix (`table:table-row`).
  static func read(
    _ bytes: [UInt8], file: String, part: String,
    onStart: @escaping (String, [String: String]) -> Bool,
    onEnd: @escaping (String) -> Void = { _ in }, onText: @escaping (String) -> Void = { _ in }
  ) throws {
    guard !bytes.prefix(4096).contains("<!DOCTYPE".utf8) else {
      throw ImportError(
        .malformed, file: file, problem: "its part \(part) has a document type, as no workbook has",
        remedy: "Do not import a file you do not trust")
    }
    let reading = XMLReading(onStart: onStart, onEnd: onEnd, onText: onText)
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = reading
    guard parser.parse() || reading.wasStopped else {
      throw ImportError(
        .truncated, file: file, row: parser.lineNumber > 1 ? parser.lineNumber : nil,
        problem: "its part \(part) is not whole XML", remedy: "Fetch the file again")
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    guard onStart(name, attributes) else {
      wasStopped = true
      parser.abortParsing()
      return
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    onEnd(name)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { onText(text) }
}
