import HTML
import Store

/// The page of one job: how far it is, what came of it, and the buttons that steer it.
struct JobPageView {
  let model: JobPageModel
  let chrome: SiteChrome
  let token: HiddenField

  private var job: Job { model.job }
  private var address: String { "/admin/jobs/\(job.id)" }

  func render() -> [UInt8] {
    var page = chrome.page(title: job.title)
    page.breadcrumb = [Link("Run the hub", to: "/admin"), Link("Jobs", to: "/admin/jobs")]
    page.isPrivate = true
    return page.html { h in
      h.add(
        PageHeader(
          job.title, kicker: job.state.words,
          lead: job.state == .running ? nil : Prose(job.outcome)))
      if job.state == .running {
        h.add(
          ProgressBar(
            job.title, share: job.shareDone, note: job.step.isEmpty ? nil : job.step))
      }
      if job.state.isOpen { h.add(ActionLinks(links)) }
      writeButtons(to: &h)
      if let imported = model.imported {
        write(imported, to: &h)
        h.h2("The job")
      }
      h.add(SummaryList(facts))
    }
  }

  private var links: [Link] {
    model.isWatched
      ? [Link("Stop watching", to: address)]
      : [Link("Look again", to: address), Link("Watch it", to: address + "?watch=1")]
  }

  private func writeButtons(to h: inout HTMLWriter) {
    if model.canStop {
      h.add(
        Form(action: address + "/stop", token: token) { h in
          h.div(.class("buttons")) { $0.add(Button("Stop this job", kind: .danger)) }
        })
    }
    if job.isStopAsked && job.state == .running {
      h.p("It was asked to stop and does so within seconds.")
    }
    if model.canRetry {
      h.add(
        Form(action: address + "/retry", token: token) { h in
          h.div(.class("buttons")) { $0.add(Button("Try it again")) }
        })
    }
    if model.isSureToFailAgain {
      h.p("It would end the same way again: the file has to be mended first.")
      if let page = model.sendingPage {
        h.add(ActionLinks([Link("Send the mended file", to: page)]))
      }
    }
  }

  private static let shownRows = 50

  private func write(_ imported: ImportPageModel, to h: inout HTMLWriter) {
    h.add(ImportStats(summary: imported.record.summary))
    h.add(
      ActionLinks(
        imported.record.isOfLibrary
          ? LibraryAddress.afterImport
          : [Link("The import with its reasons", to: "/admin/imports/\(imported.record.id)")]))
    guard imported.record.summary.rejected > 0 else { return }
    h.h2("What was not taken")
    h.add(RejectedRows(model: imported, most: Self.shownRows))
  }

  private var facts: [SummaryList.Entry] {
    var facts: [SummaryList.Entry] = [
      .init("State", Prose(job.state.words)),
      .init("Attempts", "\(job.attempts) of at most \(job.mostAttempts)"),
      .init("Asked for by", Prose(model.requestedBy)),
      .init("Asked for", Prose(MomentWords.minute(job.created))),
    ]
    if let started = job.started {
      facts.append(.init("Last begun", Prose(MomentWords.minute(started))))
    }
    if let finished = job.finished {
      facts.append(.init("Over", Prose(MomentWords.minute(finished))))
    }
    if let failure = job.failure, job.state == .running {
      facts.append(.init("Last failure", Prose(failure)))
    }
    if let worker = job.worker { facts.append(.init("Worker", Prose(worker))) }
    facts.append(.init("Kind", Prose(job.kind)))
    if job.payload != "{}" { facts.append(.init("Asked for with", Prose(job.payload))) }
    facts.append(.init("Id", Prose(job.id)))
    return facts
  }
}
