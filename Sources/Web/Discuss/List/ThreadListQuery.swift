import Dialogue
import HTML
import Store

/// Finds the discussions a reader asks for.
struct ThreadListQuery {
  private let request: PageRequest
  private let names: SubjectNames

  init(_ request: PageRequest) {
    self.request = request
    names = SubjectNames(request)
  }

  func run() throws -> ThreadListModel {
    let show = ThreadListModel.Show(rawValue: request.value("show") ?? "") ?? .all
    if show == .mine, request.account == nil { throw SiteError.signInFirst }
    let about = request.value("about").flatMap { ThreadListModel.About(text: $0) }
    var query = ThreadQuery()
    query.words = String((request.value("q") ?? "").prefix(200))
    query.isUnanswered = show == .unanswered
    query.account = show == .mine ? request.account?.id : nil
    switch about {
    case .kind(let kind): query.kind = kind
    case .subject(let subject): query.subjects = [subject]
    case nil: break
    }
    query.page = request.value("page").flatMap { Int($0) } ?? 1
    let found = try request.store.threads(query, for: request.threadReader)
    return ThreadListModel(
      words: query.words, show: show, about: about,
      rows: try found.threads.map { thread in
        ThreadListModel.Row(
          thread: thread, subject: try names.words(for: thread.subject),
          author: request.name(of: thread.author))
      }, total: found.total, page: found.page, pageCount: found.pageCount,
      reading: found.reading,
      subjects: try subjects(chosen: about), isSignedIn: request.account != nil,
      mayDiscuss: request.can(.discuss),
      openReports: request.can(.moderate) ? try request.store.openReportCount() : nil)
  }

  private func subjects(chosen: ThreadListModel.About?) throws -> [Choice] {
    var choices = [Choice("Everything", value: "")]
    choices += ThreadSubject.Kind.allCases.map { kind in
      Choice(Self.plural(kind), value: kind.rawValue, isChosen: chosen == .kind(kind))
    }
    if case .subject(let subject) = chosen, subject != .openQuestion {
      choices.append(Choice(try names.words(for: subject), value: subject.text, isChosen: true))
    }
    return choices
  }

  private static func plural(_ kind: ThreadSubject.Kind) -> String {
    switch kind {
    case .resource: "Resources"
    case .measure: "Measures"
    case .statement: "Statements of the assessment"
    case .pilot: "Pilots"
    case .lens: "Services"
    case .question: "Open questions"
    }
  }
}
