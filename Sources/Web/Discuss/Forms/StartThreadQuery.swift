import Dialogue
import HTML
import Store

/// Reads the form that starts a discussion, or starts it.
struct StartThreadQuery {
  private let request: PageRequest
  private let names: SubjectNames

  init(_ request: PageRequest) {
    self.request = request
    names = SubjectNames(request)
  }

  /// The empty form, with the subject and the person that the address names.
  func empty() throws -> StartThreadModel {
    let subject = try subject(request.value("about"))
    var text = ""
    if let person = try request.value("with").flatMap({ try request.store.profile(of: $0) }) {
      text = "@\(person.person.name) "
    }
    return try model(
      title: request.value("title") ?? "", audience: nil, subject: subject,
      draft: PostDraft(text: text))
  }

  /// The form as it was typed.
  func typed() throws -> StartThreadModel {
    let form = request.form
    return try model(
      title: form.text("title"), audience: ThreadAudience(rawValue: form.text("audience")),
      subject: try subject(form.value("about")), draft: PostDraft(form))
  }

  /// - Returns: the thread's id; nil where the form has to be shown again, with what is wrong.
  func start(_ model: inout StartThreadModel) throws -> String? {
    guard let audience = model.audience else {
      model.noteWhatIsMissing()
      return nil
    }
    do {
      return try request.store.startThread(
        title: model.title, about: model.subject, for: audience, text: model.draft.text,
        by: try request.threadWriter())
    } catch let problem as PostProblem {
      model.draft.note(problem)
      return nil
    }
  }

  private func model(
    title: String, audience: ThreadAudience?, subject: ThreadSubject, draft: PostDraft
  ) throws -> StartThreadModel {
    let choices = names.choices
    let isListed = choices.contains { $0.subject == subject }
    return StartThreadModel(
      title: title, audience: audience, subject: subject,
      fixedSubject: isListed ? nil : try names.words(for: subject),
      subjects: choices.map {
        Choice($0.name, value: $0.subject.text, isChosen: $0.subject == subject)
      }, draft: draft)
  }

  private func subject(_ text: String?) throws -> ThreadSubject {
    guard let text else { return .openQuestion }
    guard let subject = ThreadSubject(text: text),
      try subject == .openQuestion || names.link(of: subject) != nil
    else {
      throw SiteError.badRequest(
        "There is nothing called “\(text.prefix(60))” to start a discussion about.",
        suggestions: [.init("Ask an open question", to: "/discuss/start")])
    }
    return subject
  }
}
