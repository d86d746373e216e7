import Foundation
import Sector
import Testing

@testable import Importers

@Suite("Telling kinds apart")
struct RecognitionTests {
  @Test(
    "each file is recognised by its content, and by one importer only",
    arguments: [
      ("tidy", "tidy"), ("els/healthy-snails.csv", "ons-els"),
      ("outturn/rs-2014-15.csv", "mhclg-rs"), ("outturn/rsx.ods", "mhclg-rsx"),
      ("outturn/ro-2023-24.json", "mhclg-ro-json"), ("outturn/blocks.csv", "mhclg-ro-blocks"),
      ("lgbf/lgbf.xlsx", "lgbf"), ("register/register.csv", "register"),
      ("deflators/gdp.csv", "hmt-deflators"), ("flytipping/flytipping.xlsx", "defra-flytipping"),
    ])
  func kinds(name: String, kind: String) throws {
    let source = try ImportSource(path: Fixtures.path(name))
    #expect(Import.importers.filter { $0.recognises(source) }.map(\.kind) == [kind])
  }

  @Test("a file of no known kind names the kinds and what each looks for")
  func unknown() throws {
    let sink = RecordingSink()
    let error = try importError {
      try Import.run(path: Fixtures.path("tidy/councils.csv"), sink: sink)
    }
    #expect(error.kind == .unknownKind)
    for importer in Import.importers {
      #expect(error.description.contains("\(importer.kind) (\(importer.looksFor))"))
    }
    #expect(sink.summary.itemsIn == 0 && sink.begun.isEmpty)
  }

  @Test("a wrong kind says what the file should have been")
  func wrongKind() throws {
    let sink = RecordingSink()
    let error = try importError {
      try Import.run(path: Fixtures.path("els/healthy-snails.csv"), as: "lgbf", sink: sink)
    }
    #expect(error.kind == .wrongKind && error.description.contains("Raw Data"))
    let name = try importError {
      try Import.run(path: Fixtures.path("tidy"), as: "lbgf", sink: sink)
    }
    #expect(name.kind == .unknownKind && name.description.contains("lgbf"))
    let nowhere = try importError { try Import.run(path: "/no/such/file.csv", sink: sink) }
    #expect(nowhere.kind == .notFound)
    #expect(sink.summary.itemsIn == 0 && sink.begun.isEmpty)
  }

  @Test(
    "formats that are not read are named, with the way out",
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], ".xls"), (Array("PAR1xxxx".utf8), "Parquet"),
      (Array("%PDF-1.7".utf8), "PDF"), ([0x1F, 0x8B, 8, 0], "gzip"),
    ] as [([UInt8], String)])
  func formats(start: [UInt8], name: String) throws {
    try Fixtures.withFolder { folder in
      try Data(start).write(to: URL(fileURLWithPath: folder + "/file"))
      for kind in [nil, "lgbf"] {
        let error = try importError {
          try Import.run(path: folder + "/file", as: kind, sink: RecordingSink())
        }
        #expect(error.kind == .unsupported && error.description.contains(name))
      }
    }
  }

  @Test("a workbook that is cut off is called that, not an unknown kind")
  func cutWorkbook() throws {
    try Fixtures.withFolder { folder in
      let whole = try Data(contentsOf: URL(fileURLWithPath: Fixtures.path("lgbf/lgbf.xlsx")))
      try whole.prefix(whole.count - 40).write(to: URL(fileURLWithPath: folder + "/a.xlsx"))
      let error = try importError {
        try Import.run(path: folder + "/a.xlsx", sink: RecordingSink())
      }
      #expect(error.kind == .truncated && error.description.contains("Fetch the file again"))
    }
  }

  @Test("every kind is described in the reference")
  func documented() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appendingPathComponent("docs/reference/import-kinds.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    for importer in Import.importers { #expect(text.contains("| `\(importer.kind)` |")) }
  }

  @Test("a folder of downloads is read file by file; unknown files are counted as rejected")
  func folder() throws {
    try Fixtures.withFolder { folder in
      try Fixtures.copy("deflators/gdp.csv", to: folder + "/b.csv")
      try Fixtures.copy("register/register.csv", to: folder + "/a.csv")
      try Fixtures.write("hello", to: folder + "/readme.txt")
      let sink = RecordingSink()
      let result = try Import.run(path: folder, sink: sink)
      #expect(result == Import.Result(kind: "hmt-deflators, register", files: ["a.csv", "b.csv"]))
      #expect(sink.rejections.filter { $0.row == 0 }.map(\.file) == ["readme.txt"])
      #expect(sink.summary.addsUp)
    }
  }

  @Test(
    "half a file of any kind is an error or keeps the rows that are whole, and never crashes",
    arguments: [
      "els/healthy-snails.csv", "outturn/rs-2014-15.csv", "outturn/rsx.ods",
      "outturn/ro-2023-24.json", "outturn/blocks.csv", "lgbf/lgbf.xlsx", "register/register.csv",
      "deflators/gdp.csv",
    ])
  func halves(name: String) throws {
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Fixtures.path(name))))
    let isText = ["csv"].contains(name.suffix(3))
    try Fixtures.withFolder { folder in
      let step = max(1, whole.count / 150)
      for count in stride(from: 0, to: whole.count - 1, by: step) {
        let path = folder + "/half" + name.suffix(4)
        try Data(whole.prefix(count)).write(to: URL(fileURLWithPath: path))
        let sink = RecordingSink()
        do {
          try Import.run(path: path, sink: sink)
          #expect(isText, "\(count) bytes were taken for the whole file")
          #expect(sink.summary.addsUp)
        } catch let error as ImportError {
          #expect(!error.problem.isEmpty && !error.remedy.isEmpty)
        }
      }
    }
  }
}
