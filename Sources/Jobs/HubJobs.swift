import Store

/// What every process of the hub can do and does again and again; other areas add theirs.
public enum HubJobs {
  /// Handlers of the kinds of this target.
  public static let handlers: [any JobHandler] = [
    ImportJob(), IndexJob(), IndexCheckJob(), LinkCheckJob(), PurgeJob(),
    AmbitionsJob(), LibraryImportJob(), LibraryNewsJob(),
  ]

  /// Recurring work.
  public static let schedules = [
    JobSchedule(name: "purge", rhythm: .daily(hour: 3, minute: 20), kind: PurgeJob.kind),
    JobSchedule(
      name: "link-check", rhythm: .daily(hour: 2, minute: 40), kind: LinkCheckJob.kind),
    JobSchedule(
      name: "ambitions", rhythm: .daily(hour: 5, minute: 30), kind: AmbitionsJob.kind),
    JobSchedule(
      name: "library-news", rhythm: .daily(hour: 5, minute: 40), kind: LibraryNewsJob.kind),
  ]
}
