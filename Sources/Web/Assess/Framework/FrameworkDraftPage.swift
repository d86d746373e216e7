import Assessment
import HTML
import Store

/// `/assess/draft`: a steward edits the next version as text, sees what is wrong and what would
/// change, and publishes it.
struct FrameworkDraftPage {
  private let request: PageRequest
  private let published: Framework
  private let draft: FrameworkRecord?

  init(_ request: PageRequest) throws {
    self.request = request
    guard let newest = try request.store.newestFrameworks().first else {
      throw SiteError.notFound(
        "No framework is held yet",
        "Load the first with `touchstone assess framework load`; after that it is edited here.",
        suggestions: [.init("What a self-assessment is", to: "/assess")])
    }
    published = newest
    draft = try request.store.frameworkDraft(newest.id)
  }

  func show() throws -> PageResponse {
    .html(render(text: draft?.text ?? starter, revision: draft?.revision ?? 0))
  }

  func take() throws -> PageResponse {
    let text = request.form.text("text").replacing("\r\n", with: "\n")
    let revision = Int(request.form.value("revision") ?? "") ?? 0
    do {
      let saved = try request.store.saveFrameworkDraft(
        published.id, text: text, revision: revision, by: request.actor, from: request.origin)
      guard request.form.value("do") == "publish" else {
        return .redirect(
          to: "/assess/draft", flash: "The draft is saved. Nobody else sees it before you publish.")
      }
      do {
        let framework = try request.store.publishFrameworkDraft(
          published.id, by: request.actor, from: request.origin)
        return .redirect(
          to: "/assess/framework", flash: "Version \(framework.version) is published.")
      } catch let error as FrameworkFileError {
        return refused(error.description, text: text, revision: saved.revision)
      } catch let error as AssessmentError {
        return refused(error.description, text: text, revision: saved.revision)
      }
    } catch AssessmentError.draftChanged(let other, let newer) {
      return .html(
        render(
          text: text, revision: newer,
          errors: FormErrors(
            "text", AssessmentError.draftChanged(text: other, revision: newer).description),
          other: other), status: 409)
    }
  }

  private func refused(_ message: String, text: String, revision: Int) -> PageResponse {
    .html(
      render(text: text, revision: revision, errors: FormErrors("text", message)), status: 422)
  }

  /// The newest version with the next number, to begin from.
  private var starter: String {
    var next = published
    next.version += 1
    next.follows = Succession(version: published.version)
    return FrameworkFile.text(of: next)
  }

  private func render(
    text: String, revision: Int, errors: FormErrors = FormErrors(), other: String? = nil
  ) -> [UInt8] {
    var page = request.chrome.page(title: "Edit the framework", area: "/assess")
    page.breadcrumb = [Link("Assess", to: "/assess"), Link("Framework", to: "/assess/framework")]
    page.isPrivate = true
    page.hasErrors = !errors.isEmpty
    return page.html { h in
      h.add(
        PageHeader(
          "Version \(published.version + 1) of the framework",
          lead: """
            Rounds that are open or done keep the version they began with. Answers are carried to \
            the next version by the part “follows”.
            """))
      let canPublish = writeCheck(of: text, isRefused: !errors.isEmpty, to: &h)
      h.add(
        Form(action: "/assess/draft", token: request.token, errors: errors.links) { h in
          h.add(HiddenField(name: "revision", value: String(revision)))
          h.add(
            TextArea(
              "The framework as text", name: "text", value: text, help: Self.format,
              error: errors["text"], rows: 30))
          h.div(.class("buttons")) { h in
            h.add(Button("Save and check the draft", name: "do", value: "save"))
          }
          if canPublish { writePublishing(to: &h) }
        })
      if let other {
        h.add(Details("The text that somebody else saved", isOpen: true) { $0.pre(other) })
      }
    }
  }

  private static let format = """
    YAML, indented by two spaces. Each theme has statements; each statement an id that stays for good, \
    its text, its levels 1 to 4, and the evidence that would support an answer. Under “follows”, \
    “PR2: [PR2, PR5]” splits a statement, “CU1: [CU9]” renames it, “DI4: []” drops it.
    """

  /// Publishing is a step of its own, since nothing takes it back.
  private func writePublishing(to h: inout HTMLWriter) {
    h.add(
      Details("Publish version \(published.version + 1)") { h in
        h.p(
          """
          Rounds that are opened from then on use it. It cannot be changed or taken back, and \
          councils are compared within one version only.
          """
        )
        h.add(
          Button(
            "Save and publish version \(published.version + 1)", kind: .quiet, name: "do",
            value: "publish"))
      })
  }

  /// What is wrong, with the lines around it, or what would change.
  ///
  /// - Returns: whether there is something that could be published.
  private func writeCheck(
    of text: String, isRefused: Bool, to h: inout HTMLWriter
  ) -> Bool {
    do throws(FrameworkFileError) {
      let framework = try FrameworkFile.read(text, file: "The draft")
      let difference = FrameworkDifference(from: published, to: framework)
      write(difference, to: &h)
      return !difference.isEmpty
    } catch {
      if !isRefused { h.add(WarningText(Prose(error.description))) }
      if let line = error.line { h.pre(Self.excerpt(of: text, around: line)) }
      return false
    }
  }

  /// The line and two on either side, with their numbers.
  private static func excerpt(of text: String, around line: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().filter { abs($0.offset + 1 - line) <= 2 }
      .map { "\($0.offset + 1 == line ? ">" : " ") \($0.offset + 1)  \($0.element)" }
      .joined(separator: "\n")
  }

  private func write(_ difference: FrameworkDifference, to h: inout HTMLWriter) {
    h.h2("What would change")
    if difference.isEmpty {
      h.p("Nothing yet: the text says the same as version \(published.version).")
      return
    }
    h.ul { h in
      for line in difference.others { h.li(line) }
      for statement in difference.added { h.li("New: \(statement.id), \(statement.text)") }
      for statement in difference.removed { h.li("Gone: \(statement.id), \(statement.text)") }
      for carried in difference.carried {
        h.li(
          carried.to.isEmpty
            ? "Answers on \(carried.from) end with version \(published.version)."
            : "Answers on \(carried.from) go on as \(carried.to.joined(separator: ", ")).")
      }
      for change in difference.reworded {
        h.li { h in
          h.text("\(change.after.id) reads differently. ")
          if change.before.text != change.after.text {
            h.text("It was “\(change.before.text)” and is now “\(change.after.text)”.")
          } else {
            h.text("Its levels, evidence or themes changed.")
          }
        }
      }
    }
  }
}
