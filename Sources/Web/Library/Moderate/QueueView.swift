import HTML
import Library
import Store

/// What waits for a steward: proposals, reports and broken links.
struct QueueView {
  struct Proposal {
    var item: LibraryItem
    var duplicates: [(item: LibraryItem, score: DuplicateScore)]
  }

  let proposals: [Proposal]
  let reports: [Store.ResourceReport]
  let broken: [LibraryItem]
  let past: [LibraryItem]
  let isLinkCheckOn: Bool
  let request: PageRequest
  /// A form of the page that could not be taken.
  var refused = RefusedForm.none

  init(_ request: PageRequest) throws {
    let store = request.store
    self.request = request
    proposals = try store.libraryQueue().map { item in
      Proposal(
        item: item,
        duplicates: try store.libraryDuplicates(of: DuplicateKey(item.resource), except: item.id))
    }
    reports = try store.openResourceReports()
    broken = try store.brokenLinks()
    past = Array(try store.libraryWithdrawn().prefix(50))
    isLinkCheckOn = try store.linkCheckSite() != nil
  }

  func render() -> [UInt8] {
    var page = request.chrome.page(title: "What waits for a steward", area: "/library")
    page.breadcrumb = [Link("Library", to: "/library")]
    page.isPrivate = true
    page.hasErrors = !refused.errors.isEmpty
    let token = request.token
    return page.html { h in
      h.add(ErrorSummary(refused.errors.links))
      h.add(PageHeader("What waits for a steward", lead: Prose(lead)))
      writeProposals(token, to: &h)
      writeReports(token, to: &h)
      writeLinks(token, to: &h)
      h.add(LibraryImportForm(token: token, errors: refused.errors))
      writePast(to: &h)
    }
  }

  private var lead: String {
    let parts = [
      LibraryWords.count(proposals.count, "proposal"), LibraryWords.count(reports.count, "report"),
      LibraryWords.count(broken.count, "link") + " to mend",
    ]
    return parts.joined(separator: ", ") + "."
  }

  private func writeProposals(_ token: HiddenField, to h: inout HTMLWriter) {
    h.h2("Proposals")
    guard !proposals.isEmpty else {
      h.p("None waits.")
      return
    }
    h.ul(.class("results")) { h in
      for proposal in proposals {
        h.add(
          ResourceEntry(resource: proposal.item.resource) { h in
            h.p(
              prose:
                "\(link: proposal.item.resource.address.text, to: proposal.item.resource.address.text)"
            )
            h.p("Proposed on \(DateText.words(proposal.item.created)).", .class("muted"))
            for duplicate in proposal.duplicates {
              h.p(
                prose: """
                  May be the same as \
                  \(link: duplicate.item.resource.title, to: LibraryAddress.item(duplicate.item.id)) \
                  (\(duplicate.item.id)). \(duplicate.score.reason)
                  """)
            }
            h.add(
              StewardTools(
                item: proposal.item, token: token, duplicates: proposal.duplicates.map(\.item),
                refused: refused, isInQueue: true))
          })
      }
    }
  }

  private func writeReports(_ token: HiddenField, to h: inout HTMLWriter) {
    guard !reports.isEmpty else { return }
    h.h2("Reports")
    h.ul(.class("results")) { h in
      for report in reports {
        h.li { h in
          h.h3 { $0.a(report.title, .href(LibraryAddress.item(report.resource))) }
          h.p(report.words)
          h.p("Reported on \(DateText.words(report.created)).", .class("muted"))
          h.add(
            Form(action: "/library/reports/\(report.id)/close", token: token) { h in
              h.add(Button("Dealt with", kind: .quiet))
            })
        }
      }
    }
  }

  private func writeLinks(_ token: HiddenField, to h: inout HTMLWriter) {
    h.h2("Links")
    h.p(
      isLinkCheckOn
        ? "The link checker is on. It calls each address about every 90 days, never one site more "
          + "than once in five seconds."
        : "The link checker is off: no address is called.")
    h.add(
      Form(action: "/library/link-check", token: token) { h in
        h.add(
          Button(
            isLinkCheckOn ? "Switch it off" : "Switch it on", kind: .quiet, name: "on",
            value: isLinkCheckOn ? "no" : "yes"))
      })
    guard !broken.isEmpty else { return }
    h.add(
      DataTable(
        caption: "Links to mend", columns: [.heading("Resource"), .text("What happened")],
        rows: broken.map { item in
          .init([
            .link(item.resource.title, to: LibraryAddress.item(item.id)),
            .text(LibraryWords.checked(item.check)),
          ])
        }))
  }

  private func writePast(to h: inout HTMLWriter) {
    guard !past.isEmpty else { return }
    h.h2("No longer shown")
    h.ul { h in
      for item in past {
        h.li { h in
          switch item.state {
          case .merged(let other):
            h.text("\(item.resource.title): merged into ")
            h.a(other, .href(LibraryAddress.item(other)))
          case .withdrawn(let reason):
            h.a(item.resource.title, .href(LibraryAddress.item(item.id)))
            h.text(": \(reason)")
          case .proposed, .accepted: h.text(item.resource.title)
          }
        }
      }
    }
  }
}
