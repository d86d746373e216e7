/// A sentence or two with emphasis and links, written as a string literal:
///
/// ```swift
/// let notice: Prose = """
///   Public health gets \(strong: "12% more for each pound") than in similar councils. \
///   \(link: "What they do", to: "/library/42")
///   """
/// ```
///
/// Whatever is put in between is escaped like all other text.
public struct Prose: Sendable, Equatable {
  enum Part: Sendable, Equatable {
    case text(String)
    case strong(String)
    case muted(String)
    case link(String, String)
  }

  var parts: [Part]

  /// Plain text without emphasis.
  public init(_ text: String) {
    parts = [.text(text)]
  }

  /// The words without emphasis and links, for titles and messages.
  public var plain: String {
    parts.map(\.words).joined()
  }

  func write(to h: inout HTMLWriter) {
    for part in parts {
      switch part {
      case .text(let text): h.text(text)
      case .strong(let text): h.strong(text)
      case .muted(let text): h.span(text, .class("muted"))
      case .link(let text, let address): h.a(text, .href(address))
      }
    }
  }
}

extension Prose.Part {
  fileprivate var words: String {
    switch self {
    case .text(let text), .strong(let text), .muted(let text), .link(let text, _): text
    }
  }
}

extension Prose: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self.init(text)
  }

  public init(stringInterpolation interpolation: StringInterpolation) {
    parts = interpolation.parts
  }

  /// Gathers the parts of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }

    /// Plain text, such as a council's name.
    public mutating func appendInterpolation(_ text: String) {
      parts.append(.text(text))
    }

    /// A whole number as it stands.
    public mutating func appendInterpolation(_ number: Int) {
      parts.append(.text(String(number)))
    }

    /// A sentence within the sentence.
    public mutating func appendInterpolation(_ prose: Prose) {
      parts += prose.parts
    }

    /// The words that matter most.
    public mutating func appendInterpolation(strong text: String) {
      parts.append(.strong(text))
    }

    /// Words that may be passed over.
    public mutating func appendInterpolation(muted text: String) {
      parts.append(.muted(text))
    }

    /// A link; its text says where it leads.
    public mutating func appendInterpolation(link text: String, to address: String) {
      parts.append(.link(text, address))
    }
  }
}
