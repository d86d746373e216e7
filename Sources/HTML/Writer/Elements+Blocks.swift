// The page's parts, lists and figures.
extension HTMLWriter {
  /// A part without meaning of its own.
  public mutating func div(_ attributes: Attribute..., body: Body) {
    element("div", attributes, body)
  }

  /// A part without meaning of its own.
  public mutating func div(_ text: String, _ attributes: Attribute...) {
    element("div", attributes, text)
  }

  /// A part without meaning of its own.
  public mutating func div(prose: Prose, _ attributes: Attribute...) {
    element("div", attributes, prose)
  }

  /// An entry of a list.
  public mutating func li(_ attributes: Attribute..., body: Body) {
    element("li", attributes, body)
  }

  /// An entry of a list.
  public mutating func li(_ text: String, _ attributes: Attribute...) {
    element("li", attributes, text)
  }

  /// An entry of a list.
  public mutating func li(prose: Prose, _ attributes: Attribute...) {
    element("li", attributes, prose)
  }

  /// A name in a list of names and values.
  public mutating func dt(_ attributes: Attribute..., body: Body) {
    element("dt", attributes, body)
  }

  /// A name in a list of names and values.
  public mutating func dt(_ text: String, _ attributes: Attribute...) {
    element("dt", attributes, text)
  }

  /// A name in a list of names and values.
  public mutating func dt(prose: Prose, _ attributes: Attribute...) {
    element("dt", attributes, prose)
  }

  /// A value in a list of names and values.
  public mutating func dd(_ attributes: Attribute..., body: Body) {
    element("dd", attributes, body)
  }

  /// A value in a list of names and values.
  public mutating func dd(_ text: String, _ attributes: Attribute...) {
    element("dd", attributes, text)
  }

  /// A value in a list of names and values.
  public mutating func dd(prose: Prose, _ attributes: Attribute...) {
    element("dd", attributes, prose)
  }

  /// What a figure shows.
  public mutating func figcaption(_ attributes: Attribute..., body: Body) {
    element("figcaption", attributes, body)
  }

  /// What a figure shows.
  public mutating func figcaption(_ text: String, _ attributes: Attribute...) {
    element("figcaption", attributes, text)
  }

  /// What a figure shows.
  public mutating func figcaption(prose: Prose, _ attributes: Attribute...) {
    element("figcaption", attributes, prose)
  }

  /// The line that opens a `<details>`.
  public mutating func summary(_ attributes: Attribute..., body: Body) {
    element("summary", attributes, body)
  }

  /// The line that opens a `<details>`.
  public mutating func summary(_ text: String, _ attributes: Attribute...) {
    element("summary", attributes, text)
  }

  /// The line that opens a `<details>`.
  public mutating func summary(prose: Prose, _ attributes: Attribute...) {
    element("summary", attributes, prose)
  }

  /// A section, opened by a heading.
  public mutating func section(_ attributes: Attribute..., body: Body) {
    element("section", attributes, body)
  }

  /// A part that makes sense on its own.
  public mutating func article(_ attributes: Attribute..., body: Body) {
    element("article", attributes, body)
  }

  /// Matter beside the main text.
  public mutating func aside(_ attributes: Attribute..., body: Body) {
    element("aside", attributes, body)
  }

  /// The head of the page or of a part.
  public mutating func header(_ attributes: Attribute..., body: Body) {
    element("header", attributes, body)
  }

  /// The foot of the page or of a part.
  public mutating func footer(_ attributes: Attribute..., body: Body) {
    element("footer", attributes, body)
  }

  /// Links to other parts or pages.
  public mutating func nav(_ attributes: Attribute..., body: Body) {
    element("nav", attributes, body)
  }

  /// The page's main matter.
  public mutating func main(_ attributes: Attribute..., body: Body) {
    element("main", attributes, body)
  }

  /// A search form's surroundings.
  public mutating func search(_ attributes: Attribute..., body: Body) {
    element("search", attributes, body)
  }

  /// A list without order.
  public mutating func ul(_ attributes: Attribute..., body: Body) {
    element("ul", attributes, body)
  }

  /// A list in order.
  public mutating func ol(_ attributes: Attribute..., body: Body) {
    element("ol", attributes, body)
  }

  /// Names and values.
  public mutating func dl(_ attributes: Attribute..., body: Body) {
    element("dl", attributes, body)
  }

  /// A picture with its caption.
  public mutating func figure(_ attributes: Attribute..., body: Body) {
    element("figure", attributes, body)
  }

  /// Matter that the reader may open.
  public mutating func details(_ attributes: Attribute..., body: Body) {
    element("details", attributes, body)
  }
}
