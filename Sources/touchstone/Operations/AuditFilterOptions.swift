import Accounts
import ArgumentParser
import Store

/// Which entries of the audit trail are wanted.
struct AuditFilterOptions: ParsableArguments {
  @Option(help: "Only this authority's entries, by code, or `sector`.")
  var scope: String?

  @Option(help: "Only what this one did: an account's id, console, hub or visitor.")
  var actor: String?

  @Option(help: "Only this action, such as account.invite, or a group of them, such as account.")
  var action: String?

  @Option(help: "Only what was done to this: a kind, such as account, or kind:id.")
  var subject: String?

  @Option(help: "From this day or moment on, such as 2026-11-21.")
  var from: String?

  @Option(help: "Up to this day or moment.")
  var to: String?

  var filter: AuditFilter {
    let parts = subject?.split(separator: ":", maxSplits: 1).map(String.init)
    return AuditFilter(
      scope: scope.map(Scope.init(text:)), actor: actor.map(AuditActor.init(text:)),
      action: action, subjectKind: parts?.first,
      subjectID: parts.flatMap { $0.count == 2 ? $0[1] : nil }, from: from, to: to)
  }
}
