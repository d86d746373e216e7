import HTML

/// The accessibility statement: what was tested and what is known to be hard.
struct AccessibilityView {
  /// Whom to write to; empty where the people who run the hub gave no address.
  let contact: String
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Accessibility")
    page.canonical = "/accessibility"
    return page.html { h in
      h.add(
        PageHeader(
          "Accessibility",
          lead: "We want everybody to be able to use this site, on any device, and on paper."))
      h.h2("What you can rely on")
      h.ul { h in
        h.li("Every page works with a keyboard alone, without JavaScript, and at 320 pixels wide.")
        h.li("Every chart has the same figures in a table, and words beside every colour.")
        h.li("Text can be enlarged to 200% without loss; a dark scheme follows your device.")
        h.li("Motion is not used to convey anything.")
      }
      h.h2("What was tested")
      h.p(
        """
        Each kind of page is checked by an automatic tool (axe) against WCAG 2.2 AA at desktop and \
        phone sizes with every change of the software. Automatic checks find only part of all \
        problems; tests with people who use assistive technology have not been held yet.
        """)
      h.h2("Known limits")
      h.p(
        """
        The tile map of England is dense on a phone; the table below it has the same facts and is \
        easier to use with a screen reader.
        """)
      h.h2("If something does not work for you")
      h.p(prose: whatToDo)
    }
  }

  private var whatToDo: Prose {
    contact.isEmpty
      ? """
      Tell your council, which can reach the people who run this hub. They have not given an \
      address here yet.
      """
      : """
      Write to \(link: contact, to: "mailto:" + contact) and say which page it was and what you \
      wanted to do. Ask there, too, for anything here in another form.
      """
  }
}
