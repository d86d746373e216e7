// The document's shell.
extension HTMLWriter {
  /// The mark that opens every document.
  public mutating func doctype() {
    output.append("<!doctype html>" as StaticString)
  }

  /// The document.
  public mutating func html(_ attributes: Attribute..., body: Body) {
    element("html", attributes, body)
  }

  /// What browsers and search engines read.
  public mutating func head(_ attributes: Attribute..., body: Body) {
    element("head", attributes, body)
  }

  /// What people read.
  public mutating func body(_ attributes: Attribute..., body: Body) {
    element("body", attributes, body)
  }

  /// The page's title.
  public mutating func title(_ text: String, _ attributes: Attribute...) {
    element("title", attributes, text)
  }

  /// A script by its address. There is no script within the page: the security policy forbids it.
  public mutating func script(src address: String) {
    element("script", [.src(address), Attribute("defer", when: true)], "")
  }

  /// A property of the page.
  public mutating func meta(_ attributes: Attribute...) {
    open("meta", attributes)
  }

  /// A file that belongs to the page.
  public mutating func link(_ attributes: Attribute...) {
    open("link", attributes)
  }
}
