import Database
import Foundation
import Sector
import Store
import Testing

@testable import Importers

/// The shipped pack itself.
@Suite("The England pack")
struct EnglandPackTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Packs/england").path

  private static func files(in folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = FileManager.default.contents(atPath: path) }
    }
    return files
  }

  @Test("pack to database to pack gives the same bytes")
  func roundTrip() throws {
    let store = try Store(database: .init())
    let report = try store.importing(path: Self.folder, kind: "data-package") {
      try Import.run(path: Self.folder, sink: $0)
    }
    #expect(report.summary.addsUp && report.summary.rejected == 0 && report.summary.revised == 0)
    let document = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(fileURLWithPath: Self.folder + "/datapackage.json")))
        as? [String: Any])
    let info = PackInfo(
      name: document["name"] as? String ?? "", title: document["title"] as? String ?? "",
      version: document["version"] as? String ?? "",
      description: document["description"] as? String ?? "")
    try Fixtures.withFolder { folder in
      let (contents, leftOut) = try store.packContents(nation: "England").openOnly()
      #expect(leftOut.isEmpty)
      let written = try PackWriter(info: info).write(contents, to: folder)
      let (shipped, again) = (try Self.files(in: Self.folder), try Self.files(in: folder))
      #expect(Set(again.keys) == Set(written))
      for (name, data) in again { #expect(data == shipped[name], "\(name) differs") }
    }
  }

  @Test("it is at most 12 MB, and every file of it is named in the description")
  func size() throws {
    let files = try Self.files(in: Self.folder)
    #expect(files.values.map(\.count).reduce(0, +) <= 12_000_000)
    let document = String(decoding: files["datapackage.json"] ?? Data(), as: UTF8.self)
    let tables = files.keys.filter { $0.hasSuffix(".csv") || $0.hasPrefix("lenses/") }
    #expect(tables.count > 10)
    for name in tables { #expect(document.contains("\"\(name)\""), "\(name)") }
  }

  @Test("the credits name publisher, licence and release of everything that ships")
  func attribution() throws {
    let credits = try String(contentsOfFile: Self.folder + "/ATTRIBUTION.md", encoding: .utf8)
    var reader = try CSVReader(path: Self.folder + "/releases.csv")
    let header = try reader.readHeader()
    let columns = try ["id", "title", "publisher", "licence"].map { try header.index(of: $0) }
    var releases: Set<String> = []
    while try reader.next() {
      releases.insert(reader.text(columns[0]))
      for column in columns { #expect(credits.contains(reader.text(column))) }
      #expect(reader.text(columns[3]).hasPrefix("Open Government Licence"))
    }
    #expect(!releases.isEmpty)
    let tables = try FileManager.default.contentsOfDirectory(atPath: Self.folder + "/observations")
    for table in tables {
      var figures = try CSVReader(path: Self.folder + "/observations/" + table)
      let release = try figures.readHeader().index(of: "release")
      var named: Set<String> = []
      while try figures.next() { named.insert(figures.text(release)) }
      #expect(named.isSubset(of: releases), "\(table)")
    }
  }
}
