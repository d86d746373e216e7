import ArgumentParser
import Store

/// `touchstone restore`: puts a backup into a data folder.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup into a data folder.",
    discussion: """
      Examples:
        touchstone restore /srv/backups/2026-11-21 --data /tmp/look
        touchstone restore /srv/backups/2026-11-21 --data /var/lib/touchstone --replace

      Hashes, structure and numbers of rows are checked before anything is touched. The server must
      be stopped. With --replace, what the folder held is kept in a dated folder inside it.
      """)

  @Argument(help: "The folder that `touchstone backup` made.", completion: .directory)
  var backup: String

  @Flag(help: "Put it in place of what the data folder holds, which is kept aside.")
  var replace = false

  @OptionGroup var data: DataOptions

  func run() throws {
    let restored = try Backup.restore(backup, to: data.folder, replaces: replace)
    print(BackupText(manifest: restored.manifest).text)
    print("The backup of \(restored.manifest.made) now is in '\(data.folder)'.")
    if let kept = restored.kept { print("What was there before is kept in '\(kept)'.") }
  }
}
