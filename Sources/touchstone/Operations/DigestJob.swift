import Jobs
import Mail
import Store

/// Posts the digests that are due. It is asked for every hour and finds nothing to do in most.
struct DigestJob: JobHandler {
  static let schedule = JobSchedule(
    name: "digests", rhythm: .every(minutes: 60), kind: "digest.post")
  let kind: String = Self.schedule.kind
  let title: String = "Digests for people who want them"

  func run(_ context: JobContext) async throws -> String {
    let store = context.store
    guard let site = try store.siteAddress() else {
      return "No digest was posted: the site has no address before its first start."
    }
    let posted = try DigestRun(
      store: store, schedule: DigestSchedule(hour: store.siteSettings().digestHour),
      letter: DigestLetter(hub: "Touchstone", site: site)
    ).run()
    return posted == 1 ? "1 digest was posted." : "\(posted) digests were posted."
  }
}
