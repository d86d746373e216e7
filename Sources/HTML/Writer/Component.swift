/// A part of a page that is used more than once: a plain value that knows how to write itself.
public protocol Component {
  /// Writes the component's markup.
  func write(to h: inout HTMLWriter)
}

extension Component {
  /// The component's markup on its own, for tests.
  public var markup: String {
    var h = HTMLWriter(capacity: 1024)
    write(to: &h)
    return h.string
  }
}

/// Markup written on the spot, where a component is asked for.
public struct Fragment: Component {
  private let body: HTMLWriter.Body

  /// A component from a closure over the writer.
  public init(_ body: @escaping HTMLWriter.Body) {
    self.body = body
  }

  public func write(to h: inout HTMLWriter) {
    body(&h)
  }
}

/// Markup that is put on the page unescaped, only for markup written in this repository.
public struct Raw: Component {
  private let trustedMarkup: String

  /// Markup that nobody outside the repository had a hand in.
  public init(trusted markup: String) {
    trustedMarkup = markup
  }

  public func write(to h: inout HTMLWriter) {
    h.raw(trusted: trustedMarkup)
  }
}
