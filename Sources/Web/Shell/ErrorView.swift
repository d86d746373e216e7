import HTML

/// The page for everything that could not be shown.
struct ErrorView {
  let error: SiteError
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: error.title)
    page.isPrivate = true
    return page.html { h in
      h.add(PageHeader(error.title, lead: Prose(error.message)))
      if !error.suggestions.isEmpty {
        h.ul { h in
          for suggestion in error.suggestions {
            h.li { $0.a(suggestion.text, .href(suggestion.address)) }
          }
        }
      }
      if let typed = error.typed { writeTyped(typed, to: &h) }
    }
  }

  /// What was typed, to be copied; never secrets or values that no person chose.
  private func writeTyped(_ form: FormContents, to h: inout HTMLWriter) {
    let hidden = ["password", "current", "code", "token", "secret", Visit.tokenName]
    let fields = form.fields.filter { field in
      field.value.trimmingBlanks().contains(where: \.isWhitespace)
        && !hidden.contains { field.name.lowercased().contains($0) }
    }
    guard !fields.isEmpty else { return }
    h.h2("What you typed")
    for field in fields { h.pre(field.value) }
  }
}
