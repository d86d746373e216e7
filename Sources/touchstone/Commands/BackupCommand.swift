import ArgumentParser
import Foundation
import Store

/// `touchstone backup`: a checked copy of everything, made while the server runs.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy everything the hub keeps into a new folder.",
    discussion: """
      Examples:
        touchstone backup /srv/backups/2026-11-21
        touchstone backup /srv/backups/$(date +%F) --data /var/lib/touchstone

      The server may go on. The folder holds the database, the key that seals second-factor secrets
      and a manifest with hashes; it appears only when the copy was opened and checked. Keep it as
      safe as the data folder itself.
      """)

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  @OptionGroup var data: DataOptions

  func run() throws {
    guard let store = try data.openIfPresent() else {
      throw CommandFailure(
        .notFound,
        "The data folder '\(data.folder)' holds no database, so there is nothing to back "
          + "up. Name another with --data.")
    }
    let line = ProgressLine("Copying")
    defer { line.finish() }
    let manifest = try Backup.make(
      of: store, data: data.folder, to: folder, program: Touchstone.configuration.version
    ) { line.show($0) }
    line.finish()
    print(BackupText(manifest: manifest).text)
    print("The copy was opened and checked. Restore it with `touchstone restore \(folder)`.")
  }
}

/// What a backup holds, in words and numbers.
struct BackupText {
  let manifest: BackupManifest

  var text: String {
    let files = TextTable(
      columns: [
        .init(title: "File"), .init(title: "Bytes", isFigure: true), .init(title: "SHA-256"),
      ], rows: manifest.files.map { [$0.name, String($0.bytes), $0.sha256] })
    let rows = manifest.contents.rows.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value)" }
    return ([files.text, "Rows: " + rows.joined(separator: ", ")] + trail).joined(separator: "\n")
  }

  /// The audit trail's last hash, to be kept elsewhere for `touchstone audit verify`.
  private var trail: [String] {
    guard let head = manifest.contents.auditHead else { return [] }
    return ["Audit trail up to \(head)"]
      + (manifest.contents.auditFault.map { ["The trail is not whole: \($0)"] } ?? [])
  }
}
