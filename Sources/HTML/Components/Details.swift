/// Matter that a reader may open, such as the figures behind a chart.
public struct Details: Exemplified {
  private let summary: String
  private let isOpen: Bool
  private let content: HTMLWriter.Body

  /// A line that opens what is written by `content`.
  public init(_ summary: String, isOpen: Bool = false, content: @escaping HTMLWriter.Body) {
    self.summary = summary
    self.isOpen = isOpen
    self.content = content
  }

  /// A line that opens a component.
  public init(_ summary: String, isOpen: Bool = false, _ component: any Component) {
    self.init(summary, isOpen: isOpen) { $0.add(component) }
  }

  public func write(to h: inout HTMLWriter) {
    h.details(.open(isOpen)) { h in
      h.summary(summary)
      content(&h)
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Show the figures", Details("Show the figures") { $0.p("71 in every 10,000 children.") })
    ]
  }
}
