import Foundation
import Sector
import Store

/// Reads a lens definition: a YAML file that begins with `lens:`. A changed lens needs a new
/// version number.
struct LensImporter: Importer {
  let kind = "lens"
  let title = "a lens definition"
  let looksFor = "a YAML file with the keys 'lens' and 'version'"

  func recognises(_ source: ImportSource) -> Bool {
    guard !source.isFolder, source.name.hasSuffix(".yaml") || source.name.hasSuffix(".yml") else {
      return false
    }
    let lines = String(decoding: source.head, as: UTF8.self).split(separator: "\n")
    return ["lens:", "version:"].allSatisfy { key in lines.contains { $0.hasPrefix(key) } }
  }

  func read(_ source: ImportSource, into sink: any ImportSink) throws {
    guard let data = FileManager.default.contents(atPath: source.path), data.count < 1 << 20,
      let text = String(data: data, encoding: .utf8)
    else {
      throw ImportError(
        .unreadable, file: source.name, problem: "this is no readable text of less than 1 MB",
        remedy: "Save the lens as UTF-8 text")
    }
    let lens = try LensFile.read(text, file: source.name)
    try sink.put(lens: text, id: lens.id, version: lens.version)
  }
}
