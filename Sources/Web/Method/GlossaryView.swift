import HTML

/// The page that says what the words mean.
struct GlossaryView {
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "What the words mean")
    page.canonical = "/glossary"
    return page.html { h in
      h.add(PageHeader("What the words mean", lead: "The words this site uses, in plain English."))
      h.dl(.class("summary")) { h in
        for term in GlossaryTerm.all {
          h.div(.id(term.id)) { h in
            h.dt(term.word)
            h.dd(term.meaning)
          }
        }
      }
    }
  }
}
