/// What an axis shows, in plain words with its unit, and how its figures are written.
public struct AxisText: Sendable {
  /// The words, such as "Spend on each child (£)".
  public var title: String
  /// How figures on the axis and in the table are written.
  public var style: FigureStyle

  /// An axis.
  public init(_ title: String, _ style: FigureStyle) {
    self.title = title
    self.style = style
  }
}
