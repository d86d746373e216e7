import Dialogue
import HTML

/// The page on which somebody says what they have done and offer help with.
struct OfferFormView {
  let form: OfferForm
  let chrome: SiteChrome
  let token: HiddenField

  func render() -> [UInt8] {
    var page = chrome.page(title: "What I offer help with", area: "/discuss")
    page.breadcrumb = [
      Link("Discuss", to: "/discuss"), Link("People who can help", to: "/discuss/people"),
    ]
    page.isPrivate = true
    page.hasErrors = !form.errors.isEmpty
    return page.html { h in
      h.add(
        PageHeader(
          "What I offer help with",
          lead: """
            One line for each thing you have done. Others with an account find you by it and can \
            speak to you in a discussion. Save to get more empty lines.
            """))
      h.add(
        Form(action: "/discuss/profile", token: token, errors: form.errors.links) { h in
          for (position, line) in form.lines.enumerated() {
            write(line, number: position + 1, to: &h)
          }
          h.div(.class("buttons")) { $0.add(Button("Save")) }
        })
    }
  }

  private func write(_ line: OfferForm.Line, number: Int, to h: inout HTMLWriter) {
    h.fieldset(.class("pair")) { h in
      h.legend("Line \(number)")
      h.add(
        TextField(
          "What have you done?", name: "text-\(number)", value: line.text,
          help: number == 1 ? "For example: opened three family hubs with health visitors." : nil,
          error: form.errors["text-\(number)"], isRequired: false,
          maxLength: HelpOffer.longestText))
      h.add(
        TextField(
          "Search words, with commas between", name: "tags-\(number)", value: line.tags,
          isRequired: false))
    }
  }
}
