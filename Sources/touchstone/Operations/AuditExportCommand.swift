import ArgumentParser
import Foundation
import Sector
import Store

/// `touchstone audit export`: the trail as a table, oldest first.
struct AuditExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the audit trail as CSV, oldest first, with its hashes.",
    discussion: """
      Example:
        touchstone audit export --out audit.csv
      """)

  @OptionGroup var wanted: AuditFilterOptions

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var out: String?

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.openPresent()
    if let out { try TextFile.write("", to: out) }
    guard let file = out.map({ FileHandle(forWritingAtPath: $0) }) ?? .standardOutput else {
      throw CommandFailure(.cannotWrite, "The file '\(out ?? "")' could not be written.")
    }
    var writer = CSVWriter(header: AuditExport.columns, guardsFormulas: true)
    try store.forEachAuditEntry(wanted.filter) { entry in
      for cell in AuditExport.row(of: entry) { cell.write(to: &writer) }
      writer.endRow()
      if writer.bytes.count > 1 << 16 { try file.write(contentsOf: Data(writer.take())) }
    }
    try file.write(contentsOf: Data(writer.take()))
  }
}
