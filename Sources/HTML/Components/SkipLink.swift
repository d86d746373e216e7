/// Lets keyboard users jump over the head of the page; it shows when it has the focus.
public struct SkipLink: Exemplified {
  /// The skip link, to the element `main`.
  public init() {}

  public func write(to h: inout HTMLWriter) {
    h.a("Skip to main content", .class("skip"), .href("#main"))
  }

  public static var examples: [Example] { [Example("Shown on focus", SkipLink())] }
}
