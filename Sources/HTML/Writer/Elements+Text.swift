// Headings, paragraphs and what stands within them.
extension HTMLWriter {
  /// The page's one question or subject.
  public mutating func h1(_ attributes: Attribute..., body: Body) {
    element("h1", attributes, body)
  }

  /// The page's one question or subject.
  public mutating func h1(_ text: String, _ attributes: Attribute...) {
    element("h1", attributes, text)
  }

  /// The page's one question or subject.
  public mutating func h1(prose: Prose, _ attributes: Attribute...) {
    element("h1", attributes, prose)
  }

  /// A section's heading.
  public mutating func h2(_ attributes: Attribute..., body: Body) {
    element("h2", attributes, body)
  }

  /// A section's heading.
  public mutating func h2(_ text: String, _ attributes: Attribute...) {
    element("h2", attributes, text)
  }

  /// A section's heading.
  public mutating func h2(prose: Prose, _ attributes: Attribute...) {
    element("h2", attributes, prose)
  }

  /// A part's heading.
  public mutating func h3(_ attributes: Attribute..., body: Body) {
    element("h3", attributes, body)
  }

  /// A part's heading.
  public mutating func h3(_ text: String, _ attributes: Attribute...) {
    element("h3", attributes, text)
  }

  /// A part's heading.
  public mutating func h3(prose: Prose, _ attributes: Attribute...) {
    element("h3", attributes, prose)
  }

  /// A detail's heading.
  public mutating func h4(_ attributes: Attribute..., body: Body) {
    element("h4", attributes, body)
  }

  /// A detail's heading.
  public mutating func h4(_ text: String, _ attributes: Attribute...) {
    element("h4", attributes, text)
  }

  /// A paragraph.
  public mutating func p(_ attributes: Attribute..., body: Body) {
    element("p", attributes, body)
  }

  /// A paragraph.
  public mutating func p(_ text: String, _ attributes: Attribute...) {
    element("p", attributes, text)
  }

  /// A paragraph.
  public mutating func p(prose: Prose, _ attributes: Attribute...) {
    element("p", attributes, prose)
  }

  /// Words within a line.
  public mutating func span(_ attributes: Attribute..., body: Body) {
    element("span", attributes, body)
  }

  /// Words within a line.
  public mutating func span(_ text: String, _ attributes: Attribute...) {
    element("span", attributes, text)
  }

  /// Words within a line.
  public mutating func span(prose: Prose, _ attributes: Attribute...) {
    element("span", attributes, prose)
  }

  /// A link; its text says where it leads.
  public mutating func a(_ attributes: Attribute..., body: Body) {
    element("a", attributes, body)
  }

  /// A link; its text says where it leads.
  public mutating func a(_ text: String, _ attributes: Attribute...) {
    element("a", attributes, text)
  }

  /// The words that matter most.
  public mutating func strong(_ attributes: Attribute..., body: Body) {
    element("strong", attributes, body)
  }

  /// The words that matter most.
  public mutating func strong(_ text: String, _ attributes: Attribute...) {
    element("strong", attributes, text)
  }

  /// Words that are stressed.
  public mutating func em(_ attributes: Attribute..., body: Body) {
    element("em", attributes, body)
  }

  /// Words that are stressed.
  public mutating func em(_ text: String, _ attributes: Attribute...) {
    element("em", attributes, text)
  }

  /// Side remarks.
  public mutating func small(_ attributes: Attribute..., body: Body) {
    element("small", attributes, body)
  }

  /// Side remarks.
  public mutating func small(_ text: String, _ attributes: Attribute...) {
    element("small", attributes, text)
  }

  /// Words set off without more importance.
  public mutating func b(_ attributes: Attribute..., body: Body) {
    element("b", attributes, body)
  }

  /// Words set off without more importance.
  public mutating func b(_ text: String, _ attributes: Attribute...) {
    element("b", attributes, text)
  }

  /// An abbreviation.
  public mutating func abbr(_ attributes: Attribute..., body: Body) {
    element("abbr", attributes, body)
  }

  /// An abbreviation.
  public mutating func abbr(_ text: String, _ attributes: Attribute...) {
    element("abbr", attributes, text)
  }

  /// A date or moment.
  public mutating func time(_ attributes: Attribute..., body: Body) {
    element("time", attributes, body)
  }

  /// A date or moment.
  public mutating func time(_ text: String, _ attributes: Attribute...) {
    element("time", attributes, text)
  }

  /// Program text or an address to copy.
  public mutating func code(_ attributes: Attribute..., body: Body) {
    element("code", attributes, body)
  }

  /// Program text or an address to copy.
  public mutating func code(_ text: String, _ attributes: Attribute...) {
    element("code", attributes, text)
  }

  /// Text whose spaces and lines count.
  public mutating func pre(_ attributes: Attribute..., body: Body) {
    element("pre", attributes, body)
  }

  /// Text whose spaces and lines count.
  public mutating func pre(_ text: String, _ attributes: Attribute...) {
    element("pre", attributes, text)
  }

  /// Raised text.
  public mutating func sup(_ attributes: Attribute..., body: Body) {
    element("sup", attributes, body)
  }

  /// Raised text.
  public mutating func sup(_ text: String, _ attributes: Attribute...) {
    element("sup", attributes, text)
  }

  /// Lowered text.
  public mutating func sub(_ attributes: Attribute..., body: Body) {
    element("sub", attributes, body)
  }

  /// Lowered text.
  public mutating func sub(_ text: String, _ attributes: Attribute...) {
    element("sub", attributes, text)
  }

  /// Words marked because they match a search.
  public mutating func mark(_ attributes: Attribute..., body: Body) {
    element("mark", attributes, body)
  }

  /// Words marked because they match a search.
  public mutating func mark(_ text: String, _ attributes: Attribute...) {
    element("mark", attributes, text)
  }

  /// A quotation that stands on its own.
  public mutating func blockquote(_ attributes: Attribute..., body: Body) {
    element("blockquote", attributes, body)
  }

  /// A quotation that stands on its own.
  public mutating func blockquote(_ text: String, _ attributes: Attribute...) {
    element("blockquote", attributes, text)
  }

  /// The title of a work.
  public mutating func cite(_ attributes: Attribute..., body: Body) {
    element("cite", attributes, body)
  }

  /// The title of a work.
  public mutating func cite(_ text: String, _ attributes: Attribute...) {
    element("cite", attributes, text)
  }

  /// What was taken out.
  public mutating func del(_ attributes: Attribute..., body: Body) {
    element("del", attributes, body)
  }

  /// What was taken out.
  public mutating func del(_ text: String, _ attributes: Attribute...) {
    element("del", attributes, text)
  }

  /// What was put in.
  public mutating func ins(_ attributes: Attribute..., body: Body) {
    element("ins", attributes, body)
  }

  /// What was put in.
  public mutating func ins(_ text: String, _ attributes: Attribute...) {
    element("ins", attributes, text)
  }

  /// How to reach the publisher.
  public mutating func address(_ attributes: Attribute..., body: Body) {
    element("address", attributes, body)
  }

  /// How to reach the publisher.
  public mutating func address(_ text: String, _ attributes: Attribute...) {
    element("address", attributes, text)
  }

  /// A line end within a paragraph.
  public mutating func br(_ attributes: Attribute...) {
    open("br", attributes)
  }

  /// A change of subject.
  public mutating func hr(_ attributes: Attribute...) {
    open("hr", attributes)
  }

  /// A picture.
  public mutating func img(_ attributes: Attribute...) {
    open("img", attributes)
  }

  /// A place where a long word may break.
  public mutating func wbr(_ attributes: Attribute...) {
    open("wbr", attributes)
  }
}
