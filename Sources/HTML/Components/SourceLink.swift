/// Leads from a figure to the release it came from.
public struct SourceLink: Exemplified {
  private let address: String
  private let figure: String

  /// A link to a release; `figure` says for assistive technology whose source it is.
  public init(to address: String, of figure: String) {
    self.address = address
    self.figure = figure
  }

  public func write(to h: inout HTMLWriter) {
    h.a(.class("source"), .href(address)) { h in
      h.text("source")
      h.span(" of \(figure)", .class("unseen"))
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Beside a figure", SourceLink(to: "/sources/dfe-cla-2025", of: "children looked after"))
    ]
  }
}
