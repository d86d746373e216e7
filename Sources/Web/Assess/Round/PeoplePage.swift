import Accounts
import Assessment
import HTML
import Store

/// `/assess/{round}/people`: who was asked, how far they are, and asking more.
struct PeoplePage {
  private let context: RoundContext
  private var request: PageRequest { context.request }
  private var address: String { context.address + "/people" }
  private var takesPeople: Bool { [.draft, .open].contains(context.round.state) }

  init(_ request: PageRequest) throws { context = try RoundContext(request) }

  func show() throws -> PageResponse { .html(try render(form: nil, errors: FormErrors())) }

  func take() throws -> PageResponse {
    if request.form.value("do") == "remind" { return try remind() }
    var errors = FormErrors()
    let invitations = read(&errors)
    guard errors.isEmpty else {
      return .html(try render(form: request.form, errors: errors), status: 422)
    }
    do {
      let added = try request.store.invite(
        invitations, to: context.round.id, by: request.actor, from: request.origin)
      if context.round.state == .open {
        for respondent in added { try InvitationMail.send(to: respondent, request) }
      }
      return .redirect(
        to: address,
        flash: added.count == 1
          ? "One person is on the list." : "\(added.count) people are on the list.")
    } catch let error as AssessmentError {
      // Also where the round was closed meanwhile: what was typed comes back.
      return .html(
        try render(form: request.form, errors: FormErrors("people", error.description)),
        status: takesPeople ? 422 : 409)
    }
  }

  /// Sends a new link to everybody who has not said that they are done.
  private func remind() throws -> PageResponse {
    let late = try lateOnes(request.store.respondents(in: context.round.id))
    do {
      for respondent in late { try InvitationMail.send(to: respondent, request) }
      return .redirect(
        to: address,
        flash: late.count == 1
          ? "\(late[0].name) gets a new link by e-mail."
          : "\(late.count) people get a new link by e-mail.")
    } catch let error as AssessmentError {
      return context.back(error, to: address)
    }
  }

  private func lateOnes(_ respondents: [Respondent]) -> [Respondent] {
    respondents.filter { $0.finished == nil && !$0.email.isEmpty }
  }

  /// One person a line: a name and an address, in the forms in which people paste them.
  private func read(_ errors: inout FormErrors) -> [RoundInvitation] {
    guard let role = request.form.value("role").flatMap(RoleGroup.init(rawValue:)) else {
      errors.add("role", "Choose the role in which these people answer.")
      return []
    }
    let lines = request.form.text("people").split(whereSeparator: \.isNewline)
      .map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
    if lines.isEmpty { errors.add("people", "Write at least one person: a name and an address.") }
    if lines.count > 500 { errors.add("people", "Add at most 500 people at a time.") }
    var seen: Set<String> = []
    return lines.prefix(500).enumerated().compactMap { number, line in
      let person = PersonLine(line)
      do throws(EmailAddressError) {
        let email = try EmailAddress(person.email).text
        guard seen.insert(email).inserted else {
          errors.add("people", "Line \(number + 1): \(email) is there twice. Keep one.")
          return nil
        }
        return RoundInvitation(
          name: person.name.isEmpty ? email : person.name, email: email, role: role)
      } catch {
        errors.add(
          "people", all: ["Line \(number + 1), “\(line.prefix(60))”: \(error.description)"])
        return nil
      }
    }
  }

  private func render(form: FormContents?, errors: FormErrors) throws -> [UInt8] {
    let respondents = try request.store.respondents(in: context.round.id)
    let counts = try request.store.answerCounts(in: context.round.id)
    return context.page("Who should answer?", errors: errors).html { h in
      h.add(
        PageHeader(
          "Who should answer?", kicker: "\(context.council): \(context.round.title)",
          lead: """
            A good round hears senior officers and elected members at least. Three or more of each \
            role let the spread show how roles differ.
            """))
      if takesPeople || !errors.isEmpty { write(form: form, errors: errors, to: &h) }
      write(respondents, counts, to: &h)
      if context.round.state == .draft, !respondents.isEmpty {
        h.p { $0.add(ButtonLink("Go to the round to open it", to: context.address)) }
      }
    }
  }

  private func write(form: FormContents?, errors: FormErrors, to h: inout HTMLWriter) {
    h.add(
      Form(action: address, token: request.token, errors: errors.links) { h in
        h.add(
          SelectField(
            "In which role do they answer?", name: "role",
            choices: RoleGroup.allCases.map {
              Choice($0.label, value: $0.rawValue, isChosen: form?.value("role") == $0.rawValue)
            }, error: errors["role"]))
        h.add(
          TextArea(
            "People, one a line", name: "people", value: form?.text("people") ?? "",
            help: "A name and an e-mail address: Ann Wood, ann.wood@council.gov.uk",
            error: errors["people"], rows: 6))
        guard takesPeople else { return }
        h.add(
          Button(context.round.state == .open ? "Add them and send the links" : "Add them"))
      })
  }

  private func write(
    _ respondents: [Respondent], _ counts: [String: Int], to h: inout HTMLWriter
  ) {
    h.h2("On the list: \(respondents.count)")
    let total = context.framework.statements.count
    h.add(
      DataTable(
        caption: "Respondents: how many statements each has answered, never what",
        columns: [
          .heading("Name"), .text("Role"), .text("Address"),
          .figure("Answered", unit: "of \(total)"),
          .text("Done"), .text("Do"),
        ],
        rows: respondents.map { one in
          .init([
            .text(one.name), .text(one.role.label),
            one.email.isEmpty ? .none("none") : .text(one.email),
            .text(String(counts[one.id] ?? 0)),
            one.finished.map { .text(DateText.words($0)) } ?? .none("not yet"),
            .component(PersonButtons(one, context: context, answered: counts[one.id] ?? 0)),
          ])
        }, emptyText: "Nobody is on the list yet."))
    let late = lateOnes(respondents).count
    guard context.round.state == .open, late > 1 else { return }
    h.add(
      Form(action: address, token: request.token) { h in
        h.add(
          Button(
            "Remind all \(late) who are not done", kind: .quiet, name: "do", value: "remind"))
        h.p("Each gets a new link; the one before ends.", .class("help"))
      })
  }
}

/// A name and an address on one line: `Ann Wood, ann@a.gov.uk`, `Ann Wood <ann@a.gov.uk>` or the
/// address alone.
struct PersonLine: Hashable {
  var name: String
  var email: String

  init(_ line: String) {
    let words = line.split { " \t,;<>".contains($0) }
    guard let email = words.last(where: { $0.contains("@") }) else {
      (name, self.email) = ("", line)
      return
    }
    self.email = String(email)
    name = line.replacing(email, with: "").trimmingCharacters(of: " \t,;<>\"")
  }
}

extension String {
  fileprivate func trimmingCharacters(of set: String) -> String {
    var rest = Substring(self)
    while let first = rest.first, set.contains(first) { rest.removeFirst() }
    while let last = rest.last, set.contains(last) { rest.removeLast() }
    return String(rest)
  }
}

/// What a lead can do about one respondent: send the link again, or take them off the list.
struct PersonButtons: Component {
  private let respondent: Respondent
  private let context: RoundContext
  private let answered: Int

  init(_ respondent: Respondent, context: RoundContext, answered: Int) {
    self.respondent = respondent
    self.context = context
    self.answered = answered
  }

  func write(to h: inout HTMLWriter) {
    let canSend = context.round.state == .open && !respondent.email.isEmpty
    let canRemove = answered == 0 && [.draft, .open].contains(context.round.state)
    guard canSend || canRemove else { return }
    h.form(
      .action("\(context.address)/people/\(respondent.id)"), .method(.post)
    ) { h in
      h.add(context.request.token)
      h.div(.class("buttons")) { h in
        if canSend { button("Send a new link", "send", to: &h) }
        if canRemove { button("Take off the list", "remove", to: &h) }
      }
    }
  }

  private func button(_ label: String, _ value: String, to h: inout HTMLWriter) {
    h.button(
      .class("button quiet"), .type("submit"), .name("do"), .value(value)
    ) { h in
      h.text(label)
      h.span(": \(respondent.name)", .class("unseen"))
    }
  }
}

/// Sends one person a new link, or takes them off the list.
struct PersonForm {
  private let context: RoundContext

  init(_ request: PageRequest) throws { context = try RoundContext(request) }

  func take() throws -> PageResponse {
    let request = context.request
    let address = context.address + "/people"
    let id = request.parameter("person")
    guard
      let respondent = try request.store.respondents(in: context.round.id)
        .first(where: { $0.id == id })
    else { throw SiteError.notFound("There is no such person on the list") }
    do {
      switch request.form.value("do") {
      case "send":
        try InvitationMail.send(to: respondent, request)
        return .redirect(to: address, flash: "\(respondent.name) gets a new link by e-mail.")
      case "remove":
        try request.store.withdraw(respondent, by: request.actor, from: request.origin)
        let line = [respondent.name, respondent.email].filter { !$0.isEmpty }
        return .redirect(
          to: address,
          flash: """
            \(respondent.name) is off the list. If that was a mistake, add the line again: \
            \(line.joined(separator: ", "))
            """)
      default:
        throw SiteError.badRequest("This form does not say what to do.")
      }
    } catch let error as AssessmentError {
      return context.back(error, to: address)
    }
  }
}
