extension DataTable {
  /// A row of a table.
  public struct Row {
    /// The cells, one for each column.
    public var cells: [Cell]
    /// Whether the row is the reader's own council, which is then set off.
    public var isOwn: Bool
    /// A name for links to the row.
    public var id: String?

    /// A row of cells.
    public init(_ cells: [Cell], isOwn: Bool = false, id: String? = nil) {
      self.cells = cells
      self.isOwn = isOwn
      self.id = id
    }
  }

  /// A cell of a table. A string literal is text and may hold emphasis and links like any
  /// ``Prose``.
  public enum Cell {
    /// Plain text.
    case text(String)
    /// Text with emphasis and links.
    case prose(Prose)
    /// A link.
    case link(String, to: String)
    /// A component, such as a band or a strip.
    case component(any Component)
    /// No figure, and why: missing is never zero.
    case none(String)

    func write(to h: inout HTMLWriter) {
      switch self {
      case .text(let text): h.text(text)
      case .prose(let prose): h.text(prose)
      case .link(let text, let address): h.a(text, .href(address))
      case .component(let component): component.write(to: &h)
      case .none(let reason): h.span(reason, .class("none"))
      }
    }
  }
}

extension DataTable.Cell: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self = .text(text)
  }

  public init(stringInterpolation interpolation: Prose.StringInterpolation) {
    self = .prose(Prose(stringInterpolation: interpolation))
  }
}
