// Tables.
extension HTMLWriter {
  /// What a table shows.
  public mutating func caption(_ attributes: Attribute..., body: Body) {
    element("caption", attributes, body)
  }

  /// What a table shows.
  public mutating func caption(_ text: String, _ attributes: Attribute...) {
    element("caption", attributes, text)
  }

  /// What a table shows.
  public mutating func caption(prose: Prose, _ attributes: Attribute...) {
    element("caption", attributes, prose)
  }

  /// A heading cell.
  public mutating func th(_ attributes: Attribute..., body: Body) {
    element("th", attributes, body)
  }

  /// A heading cell.
  public mutating func th(_ text: String, _ attributes: Attribute...) {
    element("th", attributes, text)
  }

  /// A heading cell.
  public mutating func th(prose: Prose, _ attributes: Attribute...) {
    element("th", attributes, prose)
  }

  /// A cell.
  public mutating func td(_ attributes: Attribute..., body: Body) {
    element("td", attributes, body)
  }

  /// A cell.
  public mutating func td(_ text: String, _ attributes: Attribute...) {
    element("td", attributes, text)
  }

  /// A cell.
  public mutating func td(prose: Prose, _ attributes: Attribute...) {
    element("td", attributes, prose)
  }

  /// A table.
  public mutating func table(_ attributes: Attribute..., body: Body) {
    element("table", attributes, body)
  }

  /// The head of a table.
  public mutating func thead(_ attributes: Attribute..., body: Body) {
    element("thead", attributes, body)
  }

  /// The body of a table.
  public mutating func tbody(_ attributes: Attribute..., body: Body) {
    element("tbody", attributes, body)
  }

  /// The foot of a table.
  public mutating func tfoot(_ attributes: Attribute..., body: Body) {
    element("tfoot", attributes, body)
  }

  /// A row.
  public mutating func tr(_ attributes: Attribute..., body: Body) {
    element("tr", attributes, body)
  }

  /// Columns that belong together.
  public mutating func colgroup(_ attributes: Attribute..., body: Body) {
    element("colgroup", attributes, body)
  }

  /// One column.
  public mutating func col(_ attributes: Attribute...) {
    open("col", attributes)
  }
}
