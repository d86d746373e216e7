import Foundation
import Sector
import Testing

@testable import Importers

@Suite("Packs")
struct PackTests {
  private let info = PackInfo(
    name: "test", title: "Test \"pack\"", version: "1.0", description: "Two lines\nof text.")

  private func contents() throws -> PackContents {
    let sink = RecordingSink()
    try Import.run(path: Fixtures.path("tidy"), sink: sink)
    _ = try sink.put(lens: "lens: csc_e\nversion: 1\ntitle: First\n", id: "csc_e", version: 1)
    _ = try sink.put(lens: "lens: csc_e\nversion: 2\ntitle: Second\n", id: "csc_e", version: 2)
    return sink.contents
  }

  private func files(in folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let url = URL(fileURLWithPath: folder + "/" + name)
      if !url.hasDirectoryPath, let data = try? Data(contentsOf: url) { files[name] = data }
    }
    return files
  }

  @Test("a pack that is read and written again is the same, byte for byte")
  func roundTrip() throws {
    try Fixtures.withFolder { folder in
      let (first, second) = (folder + "/a", folder + "/b")
      let contents = try contents()
      try PackWriter(info: info).write(contents, to: first)
      let sink = RecordingSink()
      let result = try Import.run(path: first, sink: sink)
      #expect(result.kind == "data-package")
      #expect(sink.rejections == [])
      #expect(sink.observations.count == contents.observations.count)
      try PackWriter(info: info).write(sink.contents, to: second)
      let (a, b) = (try files(in: first), try files(in: second))
      #expect(Set(a.keys) == Set(b.keys) && a.count == 13)
      for (name, data) in a { #expect(data == b[name], "\(name) differs") }
    }
  }

  @Test("the order of what is put in does not matter, nor do files of an earlier pack")
  func order() throws {
    try Fixtures.withFolder { folder in
      var contents = try contents()
      try PackWriter(info: info).write(contents, to: folder + "/a")
      contents.observations.reverse()
      contents.authorities.reverse()
      contents.measures.reverse()
      contents.releases.reverse()
      contents.comparators.reverse()
      contents.lenses.reverse()
      try FileManager.default.createDirectory(
        atPath: folder + "/b/observations", withIntermediateDirectories: true)
      try Fixtures.write("old", to: folder + "/b/observations/gone.csv")
      try PackWriter(info: info).write(contents, to: folder + "/b")
      #expect(try files(in: folder + "/a") == files(in: folder + "/b"))
    }
  }

  @Test("the description names every file with its length, hash, rows and columns")
  func description() throws {
    try Fixtures.withFolder { folder in
      try PackWriter(info: info).write(contents(), to: folder)
      let json = try #require(
        try JSONSerialization.jsonObject(
          with: Data(contentsOf: URL(fileURLWithPath: folder + "/datapackage.json")))
          as? [String: Any])
      #expect(json["title"] as? String == "Test \"pack\"")
      #expect(json["description"] as? String == "Two lines\nof text.")
      let resources = try #require(json["resources"] as? [[String: Any]])
      for resource in resources {
        let path = folder + "/" + (resource["path"] as! String)
        let (sha256, bytes) = try FileDigest.sha256(path: path)
        #expect(resource["bytes"] as? Int == bytes)
        #expect(resource["hash"] as? String == "sha256:" + sha256)
        guard let rows = resource["rows"] as? Int else { continue }
        var reader = try CSVReader(path: path)
        let header = try reader.readHeader()
        var count = 0
        while try reader.next() { count += 1 }
        #expect(count == rows)
        let fields = (resource["schema"] as! [String: Any])["fields"] as! [[String: Any]]
        #expect(fields.map { $0["name"] as? String } == header.names)
        #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
      }
    }
  }

  @Test("credits name publisher, licence and release of every source")
  func attribution() throws {
    try Fixtures.withFolder { folder in
      let contents = try contents()
      try PackWriter(info: info).write(contents, to: folder)
      let text = try String(contentsOfFile: folder + "/ATTRIBUTION.md", encoding: .utf8)
      for release in contents.releases {
        for part in [release.publisher, release.title, release.licence, release.id] {
          #expect(text.contains(part))
        }
      }
    }
  }

  @Test("what has no confirmed licence is left out, and named")
  func openOnly() throws {
    var contents = try contents()
    let closed = SourceCatalogue.benchmarkingFramework.release(file: "x", sha256: "0123456789")
    contents.releases.append(closed)
    contents.measures.append(
      Measure(
        id: "lgbf.x", name: "x", unit: "", polarity: .none, kind: .context, source: "", service: "")
    )
    contents.observations.append(
      Observation(
        authority: AuthorityCode("S12000901"), measure: "lgbf.x", period: .calendar(2020),
        value: nil, status: .missing, release: closed.id, row: 1))
    let (open, leftOut) = contents.openOnly()
    #expect(
      leftOut == [
        "Local Government Benchmarking Framework (Scotland)",
        "Oflog nearest neighbours 2024, unordered",
      ])
    #expect(open.releases.allSatisfy { $0.isOpen })
    #expect(!open.measures.contains { $0.id == "lgbf.x" })
    #expect(!open.observations.contains { $0.measure == "lgbf.x" })
    #expect(open.comparators.map(\.method) == ["dfe_2025"])
    #expect(open.observations.count == contents.observations.count - 1)
  }

  private func importing(_ edit: (String) throws -> Void) throws -> ImportError {
    try Fixtures.withFolder { folder in
      try PackWriter(info: info).write(contents(), to: folder)
      try edit(folder)
      let sink = RecordingSink()
      let error = try importError { try Import.run(path: folder, sink: sink) }
      #expect(sink.summary.itemsIn == 0, "nothing is put before every file was checked")
      return error
    }
  }

  @Test("a file that was cut off, changed or lost stops the import before the first row")
  func content() throws {
    let path = "/observations/ro.csv"
    let cut = try importing { folder in
      let text = try String(contentsOfFile: folder + path, encoding: .utf8)
      try Fixtures.write(String(text.dropLast(30)), to: folder + path)
    }
    #expect(cut.kind == .contentMismatch && cut.problem.contains("bytes"))
    let changed = try importing { folder in
      let text = try String(contentsOfFile: folder + path, encoding: .utf8)
      try Fixtures.write(text.replacing("1250000", with: "1250001"), to: folder + path)
    }
    #expect(changed.kind == .contentMismatch && changed.problem.contains("hash"))
    let lost = try importing { try FileManager.default.removeItem(atPath: $0 + path) }
    #expect(lost.kind == .notFound && lost.file == "observations/ro.csv")
  }

  @Test(
    "a path that leaves the folder is refused",
    arguments: ["../secret.csv", "/etc/passwd", "a/../../b.csv", "http://x/y.csv", "a\\\\b", ""])
  func unsafePath(path: String) throws {
    let error = try importing { folder in
      let file = folder + "/datapackage.json"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try Fixtures.write(
        text.replacing("\"path\": \"authorities.csv\"", with: "\"path\": \"\(path)\""), to: file)
    }
    #expect(error.kind == .unsafePath)
  }

  @Test("a link that leaves the folder is refused")
  func link() throws {
    let error = try importing { folder in
      try FileManager.default.removeItem(atPath: folder + "/deflators.csv")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/deflators.csv", withDestinationPath: Fixtures.path("tidy/deflators.csv"))
    }
    #expect(error.kind == .unsafePath)
  }

  @Test("a description that is cut off or incomplete says so")
  func badDescription() throws {
    let cut = try importing { folder in
      let file = folder + "/datapackage.json"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try Fixtures.write(String(text.prefix(text.count / 2)), to: file)
    }
    #expect(cut.kind == .truncated)
    let incomplete = try importing {
      try Fixtures.write(
        #"{"name": "x", "resources": [{"name": "authorities"}]}"#, to: $0 + "/datapackage.json")
    }
    #expect(incomplete.kind == .malformed && incomplete.column == "resources.[0].path")
    let foreign = try importing {
      try Fixtures.write(
        #"{"name": "x", "resources": [{"name": "cities", "path": "measures.csv"}]}"#,
        to: $0 + "/datapackage.json")
    }
    #expect(foreign.kind == .wrongKind && foreign.problem.contains("cities"))
  }

  @Test("rows that cannot be read are rejected with their place")
  func rejects() throws {
    try Fixtures.withFolder { folder in
      try Fixtures.write(
        #"{"name": "x", "resources": [{"name": "measures", "path": "measures.csv"}, "#
          + #"{"name": "observations", "path": "o.csv"}, {"name": "lens-a", "path": "a.yaml"}]}"#,
        to: folder + "/datapackage.json")
      try Fixtures.write(
        "id,name,unit,polarity,kind,source,service,year\nm,M,%,higher,outcome,S,,financial\n"
          + "n,N,%,up,outcome,S,,financial\n", to: folder + "/measures.csv")
      try Fixtures.write(
        "authority,measure,period,value,status,release,row\n"
          + "E06000901,m,2022-23,1,as_published,none-1,2\nE06,m,2022-23,1,as_published,none-1,2\n",
        to: folder + "/o.csv")
      try Fixtures.write("lens: a\nversion: 3\n", to: folder + "/a.yaml")
      let sink = RecordingSink()
      try Import.run(path: folder, sink: sink)
      #expect(sink.rejections.map(\.column) == ["polarity", "release", "authority"])
      #expect(sink.rejections.map(\.row) == [3, 2, 3])
      #expect(sink.lenses.map(\.version) == [3])
      #expect(sink.summary.addsUp && sink.summary.itemsIn == 5)
    }
  }
}

extension RecordingSink {
  /// What was put, as a pack would hold it.
  var contents: PackContents {
    var contents = PackContents()
    contents.authorities = Array(authorities.values)
    contents.reorganisations = reorganisations
    contents.measures = Array(measures.values)
    contents.releases = Array(releases.values)
    contents.comparators = comparators
    contents.deflators = deflators
    contents.observations = observations
    contents.lenses = lenses.map {
      PackContents.Lens(id: $0.id, version: $0.version, text: $0.text)
    }
    return contents
  }
}
