/// A whole page: the shell that every page of the site shares, and the matter of one.
///
/// ```swift
/// var page = Page(title: "Exampleton City Council", site: site, current: "/councils")
/// page.breadcrumb = [Link("Councils", to: "/councils")]
/// let bytes = page.html { h in
///   h.add(PageHeader("Exampleton City Council", lead: "Figures to 2024-25."))
/// }
/// ```
public struct Page {
  /// The page's subject; the site's name is added for the browser's title.
  public var title: String
  /// One sentence for search engines and link previews.
  public var description: String?
  /// The page's permanent address.
  public var canonical: String?
  /// The site's name, areas and footer.
  public var site: Site
  /// The address of the area in which the page stands, as in ``Site/areas``.
  public var currentArea: String?
  /// The pages above this one.
  public var breadcrumb: [Link] = []
  /// Whether search engines should leave the page out: results, forms and accounts.
  public var isPrivate = false
  /// Whether the page holds a form with mistakes, so that the title says so first.
  public var hasErrors = false
  /// The search box in the head of the page; `nil` for none.
  public var search: SearchBox?
  /// Links about the reader's account.
  public var account: [Link] = []
  /// The button that ends the reader's visit; nil where nobody is signed in.
  public var signOut: SignOut?
  /// A message that answers what the reader just did.
  public var flash: Flash?
  /// The same matter in other forms, for feed readers and programs: media type, title, address.
  public var alternates: [(type: String, title: String, address: String)] = []
  /// What the footer says about where the page's figures come from.
  public var provenance: Provenance?

  /// Where the button posts that signs out, and the token that proves it came from this site.
  public struct SignOut: Sendable {
    public var action: String
    public var token: HiddenField

    public init(action: String, token: HiddenField) {
      self.action = action
      self.token = token
    }
  }

  /// A page with the given subject, on the given site.
  public init(title: String, site: Site, currentArea: String? = nil) {
    self.title = title
    self.site = site
    self.currentArea = currentArea
  }

  /// The page as bytes, with the given main matter.
  public func html(_ main: HTMLWriter.Body) -> [UInt8] {
    var h = HTMLWriter()
    h.doctype()
    h.html(.lang("en-GB")) { h in
      h.head { writeHead(to: &$0) }
      h.body { h in
        h.add(SkipLink())
        writeTop(to: &h)
        h.div(.class("wrap page")) { h in
          if !breadcrumb.isEmpty { h.add(Breadcrumb(breadcrumb)) }
          if let flash { h.add(flash) }
          h.main(.id("main"), .tabindex(-1)) { main(&$0) }
        }
        writeFoot(to: &h)
      }
    }
    return h.bytes
  }

  private var fullTitle: String {
    let full = title == site.name ? title : "\(title) - \(site.name)"
    return hasErrors ? "Error: \(full)" : full
  }

  private func writeHead(to h: inout HTMLWriter) {
    h.meta(.charset("utf-8"))
    h.title(fullTitle)
    h.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
    h.meta(.name("color-scheme"), .content("light dark"))
    if let description {
      h.meta(.name("description"), .content(description))
      h.meta(.property("og:description"), .content(description))
    }
    h.meta(.property("og:title"), .content(title))
    if isPrivate { h.meta(.name("robots"), .content("noindex")) }
    if let canonical { h.link(.rel("canonical"), .href(canonical)) }
    for other in alternates {
      h.link(
        .rel("alternate"), .type(other.type), .title(other.title), .href(other.address))
    }
    h.link(.rel("stylesheet"), .href(Stylesheet.address))
    h.link(.rel("icon"), .type("image/svg+xml"), .href(Icon.address))
    h.script(src: Script.address)
  }

  private func writeTop(to h: inout HTMLWriter) {
    h.header(.class("top")) { h in
      h.div(.class("wrap")) { h in
        h.a(.class("mark"), .href("/")) { h in
          h.raw(trusted: Icon.inline)
          h.text(site.name)
        }
        writeTopSlots(to: &h)
        h.nav(.aria(.label, "Areas"), .class("areas")) { h in
          h.ul { h in
            for area in site.areas {
              let isCurrent = area.address == currentArea
              h.li { $0.a(area.text, .href(area.address), .current(isCurrent ? .page : nil)) }
            }
          }
        }
      }
    }
  }

  private func writeTopSlots(to h: inout HTMLWriter) {
    if search == nil && account.isEmpty { return }
    h.div(.class("slots")) { h in
      if let search { h.add(search) }
      if !account.isEmpty {
        h.nav(.aria(.label, "Your account"), .class("account")) { h in
          h.ul { h in
            for link in account { h.li { $0.a(link.text, .href(link.address)) } }
            if let signOut { h.li { write(signOut, to: &$0) } }
          }
        }
      }
    }
  }

  private func write(_ signOut: SignOut, to h: inout HTMLWriter) {
    h.form(.action(signOut.action), .method(.post)) { h in
      h.add(signOut.token)
      h.button("Sign out", .type("submit"))
    }
  }

  private func writeFoot(to h: inout HTMLWriter) {
    h.footer(.class("foot")) { h in
      h.div(.class("wrap")) { h in
        if let provenance { h.add(provenance) }
        h.nav(.aria(.label, "About the site")) { h in
          h.ul(.class("plain row")) { h in
            for link in site.footerLinks { h.li { $0.a(link.text, .href(link.address)) } }
          }
        }
        h.p(prose: site.licence)
      }
    }
  }
}
