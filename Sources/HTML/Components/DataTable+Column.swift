extension DataTable {
  /// A column of a table.
  public struct Column: Sendable {
    /// What the column holds.
    public var title: String
    /// The unit of its figures, shown below the title.
    public var unit: String?
    /// How its cells are set.
    public var kind: Kind
    /// The link that sorts the table by this column.
    public var sort: Sort?

    /// A column with the given title.
    public init(_ title: String, unit: String? = nil, kind: Kind = .text, sort: Sort? = nil) {
      self.title = title
      self.unit = unit
      self.kind = kind
      self.sort = sort
    }

    /// The column that names each row.
    public static func heading(_ title: String, sort: Sort? = nil) -> Column {
      Column(title, kind: .heading, sort: sort)
    }

    /// A column of words.
    public static func text(_ title: String, sort: Sort? = nil) -> Column {
      Column(title, sort: sort)
    }

    /// A column of figures, set to the right.
    public static func figure(_ title: String, unit: String? = nil, sort: Sort? = nil) -> Column {
      Column(title, unit: unit, kind: .figure, sort: sort)
    }

    /// A column of small drawings.
    public static func picture(_ title: String, unit: String? = nil) -> Column {
      Column(title, unit: unit, kind: .picture)
    }

    var label: String {
      unit.map { "\(title) (\($0))" } ?? title
    }
  }

  /// How the cells of a column are set.
  public enum Kind: Sendable {
    /// The row's name.
    case heading
    /// Words, set to the left.
    case text
    /// Figures, set to the right.
    case figure
    /// A drawing, given more room.
    case picture

    var styleClass: String? {
      switch self {
      case .heading, .text: nil
      case .figure: "num"
      case .picture: "strip-cell"
      }
    }
  }

  /// A link that sorts the table, and how the table is sorted by its column now.
  public struct Sort: Sendable {
    /// The orders a column can be in.
    public enum Order: String, Sendable {
      case none, ascending, descending
    }

    /// Where the link leads: the same page in the other order.
    public var address: String
    /// The order now.
    public var order: Order

    /// A sort link.
    public init(to address: String, order: Order = .none) {
      self.address = address
      self.order = order
    }
  }
}
