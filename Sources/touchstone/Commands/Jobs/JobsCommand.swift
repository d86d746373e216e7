import ArgumentParser

/// `touchstone jobs`: the queue of background work.
struct JobsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jobs",
    abstract: "See, run, retry and stop background jobs.",
    discussion: """
      Examples:
        touchstone jobs                              the newest jobs and where they stand
        touchstone jobs list --state dead            those that were given up, with the reason
        touchstone jobs run index.compute            compute the index as a job, here and now
        touchstone jobs run import.file --payload '{"place": "https://example.org/rsx.ods"}'
        touchstone jobs retry 019a9f0e-6c2b-7d31-a7c4-0d6b8f2e91aa
        touchstone jobs work                         work on the queue beside `serve --workers 0`
      """,
    subcommands: [
      JobsListCommand.self, JobsRunCommand.self, JobsRetryCommand.self, JobsStopCommand.self,
      JobsWorkCommand.self,
    ],
    defaultSubcommand: JobsListCommand.self)
}
