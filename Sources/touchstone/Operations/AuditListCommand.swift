import Accounts
import ArgumentParser
import Store

/// `touchstone audit list`: the newest entries.
struct AuditListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show entries of the audit trail, newest first.",
    discussion: """
      Examples:
        touchstone audit list --limit 20
        touchstone audit list --action account --from 2026-11-01
      """)

  @OptionGroup var wanted: AuditFilterOptions

  @Option(help: "At most so many entries.")
  var limit = 50

  @OptionGroup var data: DataOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("The limit must be at least 1.") }
  }

  func run() throws {
    let found = try data.openPresent().auditEntries(wanted.filter, size: limit)
    guard !found.entries.isEmpty else {
      throw CommandFailure(.notFound, "No entry fits. Try fewer conditions.")
    }
    print(table(of: found.entries).text)
    if found.total > found.entries.count {
      Terminal.note("\(found.entries.count) of \(found.total) entries")
    }
  }

  private func table(of entries: [AuditEntry]) -> TextTable {
    TextTable(
      columns: [
        .init(title: "Number", isFigure: true), .init(title: "Time"), .init(title: "Who"),
        .init(title: "Action"), .init(title: "To what"), .init(title: "Scope"),
        .init(title: "From"), .init(title: "Details"),
      ],
      rows: entries.map { entry in
        let event = entry.event
        return [
          String(entry.number), entry.time, event.actor.text, event.action,
          "\(event.subject.kind) \(event.subject.id)", event.scope.text, event.origin,
          event.details.isEmpty ? "" : AuditEntry.text(of: event.details),
        ]
      })
  }
}
