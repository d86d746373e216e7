/// What a lens counts as the pounds spent, for each unit of need.
public struct LensSpend: Sendable, Hashable {
  /// What the money is for, in plain English: "Spending on children's services".
  public var label: String
  /// The unit of need as people say it: "per child".
  public var need: String
  /// Pounds for each unit of need.
  public var value: Quantity
  /// Pounds in all; nil where only the figure for each unit of need is published.
  public var total: Quantity?

  public init(label: String, need: String, value: Quantity, total: Quantity? = nil) {
    self.label = label
    self.need = need
    self.value = value
    self.total = total
  }
}

/// How many people are in the need group: small councils' figures are noisier.
public struct LensSize: Sendable, Hashable {
  /// Who is counted: "Children aged 0 to 17".
  public var label: String
  public var value: Quantity

  public init(label: String, value: Quantity) {
    self.label = label
    self.value = value
  }
}

/// A circumstance that makes good outcomes cheaper or dearer and that the council does not choose.
public struct LensContext: Sendable, Hashable {
  /// Short name within the lens: `fsm`.
  public var id: String
  /// What it says in plain English.
  public var label: String
  public var value: Quantity

  public init(id: String, label: String, value: Quantity) {
    self.id = id
    self.label = label
    self.value = value
  }
}

extension LensSpend: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case label, need, value, total
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    label = try container.decode(String.self, forKey: .label)
    need = try container.decode(String.self, forKey: .need)
    value = try container.decode(Quantity.self, forKey: .value)
    total = try container.decodeIfPresent(Quantity.self, forKey: .total)
  }
}

extension LensSize: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case label, value
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    label = try container.decode(String.self, forKey: .label)
    value = try container.decode(Quantity.self, forKey: .value)
  }
}

extension LensContext: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, label, value
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    label = try container.decode(String.self, forKey: .label)
    value = try container.decode(Quantity.self, forKey: .value)
  }
}
