/// One way to use a component, shown in the gallery and held by the golden and accessibility tests.
public struct Example {
  /// What is shown, in a few words; unique within its component.
  public var name: String
  /// The component as a page would use it.
  public var component: any Component

  /// A named example.
  public init(_ name: String, _ component: any Component) {
    self.name = name
    self.component = component
  }
}

/// A component that shows itself in the gallery.
public protocol Exemplified: Component {
  /// The component's name in the gallery.
  static var galleryName: String { get }
  /// Ways to use it, the most common first.
  static var examples: [Example] { get }
}

extension Exemplified {
  public static var galleryName: String { String(describing: Self.self) }
}
