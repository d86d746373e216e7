import ArgumentParser

/// `touchstone audit`: who did what to what, and whether the trail is whole.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Read the audit trail, and check that nobody has changed it.",
    subcommands: [AuditVerifyCommand.self, AuditListCommand.self, AuditExportCommand.self])
}
