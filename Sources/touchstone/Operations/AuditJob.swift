import Jobs
import Store

/// Goes through the audit trail once a day; the engine room's first page says what that showed.
struct AuditJob: JobHandler {
  static let schedule = JobSchedule(
    name: "audit", rhythm: .daily(hour: 4, minute: 10), kind: "audit.verify")
  let kind: String = Self.schedule.kind
  let title: String = "Check of the audit trail"

  func run(_ context: JobContext) async throws -> String {
    let found = try context.store.verifyAudit()
    try context.store.keepAuditCheck(of: found)
    return found.fault?.description ?? "\(found.entries) entries, all in place and unchanged."
  }
}
