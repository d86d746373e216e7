// Forms.
extension HTMLWriter {
  /// The name of a field.
  public mutating func label(_ attributes: Attribute..., body: Body) {
    element("label", attributes, body)
  }

  /// The name of a field.
  public mutating func label(_ text: String, _ attributes: Attribute...) {
    element("label", attributes, text)
  }

  /// The name of a field.
  public mutating func label(prose: Prose, _ attributes: Attribute...) {
    element("label", attributes, prose)
  }

  /// A button; it says what it does.
  public mutating func button(_ attributes: Attribute..., body: Body) {
    element("button", attributes, body)
  }

  /// A button; it says what it does.
  public mutating func button(_ text: String, _ attributes: Attribute...) {
    element("button", attributes, text)
  }

  /// The question that a group of fields answers.
  public mutating func legend(_ attributes: Attribute..., body: Body) {
    element("legend", attributes, body)
  }

  /// The question that a group of fields answers.
  public mutating func legend(_ text: String, _ attributes: Attribute...) {
    element("legend", attributes, text)
  }

  /// An entry of a list to choose from.
  public mutating func option(_ attributes: Attribute..., body: Body) {
    element("option", attributes, body)
  }

  /// An entry of a list to choose from.
  public mutating func option(_ text: String, _ attributes: Attribute...) {
    element("option", attributes, text)
  }

  /// The result of a calculation.
  public mutating func output(_ attributes: Attribute..., body: Body) {
    element("output", attributes, body)
  }

  /// The result of a calculation.
  public mutating func output(_ text: String, _ attributes: Attribute...) {
    element("output", attributes, text)
  }

  /// A form.
  public mutating func form(_ attributes: Attribute..., body: Body) {
    element("form", attributes, body)
  }

  /// Fields that answer one question.
  public mutating func fieldset(_ attributes: Attribute..., body: Body) {
    element("fieldset", attributes, body)
  }

  /// A list to choose from.
  public mutating func select(_ attributes: Attribute..., body: Body) {
    element("select", attributes, body)
  }

  /// Suggestions for a field.
  public mutating func datalist(_ attributes: Attribute..., body: Body) {
    element("datalist", attributes, body)
  }

  /// Entries of a list that belong together.
  public mutating func optgroup(_ attributes: Attribute..., body: Body) {
    element("optgroup", attributes, body)
  }

  /// A field for several lines.
  public mutating func textarea(_ text: String, _ attributes: Attribute...) {
    element("textarea", attributes, text)
  }

  /// How much is done.
  public mutating func progress(_ text: String, _ attributes: Attribute...) {
    element("progress", attributes, text)
  }

  /// A gauge.
  public mutating func meter(_ text: String, _ attributes: Attribute...) {
    element("meter", attributes, text)
  }

  /// A field.
  public mutating func input(_ attributes: Attribute...) {
    open("input", attributes)
  }
}
