import Dialogue
import HTML

/// The page on which a discussion is started.
struct StartThreadView {
  let model: StartThreadModel
  let chrome: SiteChrome
  let token: HiddenField

  private var errors: FormErrors { model.draft.errors }

  func render() -> [UInt8] {
    var page = chrome.page(title: "Start a discussion", area: "/discuss")
    page.breadcrumb = [Link("Discuss", to: "/discuss")]
    page.isPrivate = true
    page.hasErrors = !errors.isEmpty
    return page.html { h in
      h.add(PageHeader("Start a discussion", lead: lead))
      h.add(
        Form(action: "/discuss/start", token: token, errors: errors.links) { h in
          writeSubject(to: &h)
          h.add(
            TextField(
              "Title", name: "title", value: model.title,
              help: "What it is about in one line, best as a question.", error: errors["title"],
              maxLength: PostRules.longestTitle))
          h.add(audience)
          h.add(
            PostFields(
              label: "What do you want to ask or tell?", draft: model.draft,
              button: "Start the discussion", rows: 10))
        })
    }
  }

  private var lead: Prose {
    if let subject = model.fixedSubject { return "About \(strong: subject)." }
    return "Ask those who have done it. You will be told of answers."
  }

  private func writeSubject(to h: inout HTMLWriter) {
    if model.fixedSubject != nil {
      h.add(HiddenField(name: "about", value: model.subject.text))
    } else {
      h.add(SelectField("What is it about?", name: "about", choices: model.subjects))
    }
  }

  private var audience: Radios {
    Radios(
      "Who may read it?", name: "audience",
      choices: [
        Choice(
          "Everybody", value: ThreadAudience.everybody.rawValue,
          help: "Residents, journalists and search engines too.",
          isChosen: model.audience == .everybody),
        Choice(
          "Councils only", value: ThreadAudience.councils.rawValue,
          help: "People with an account here: councils and sector bodies.",
          isChosen: model.audience == .councils),
      ], error: errors["audience"])
  }
}
