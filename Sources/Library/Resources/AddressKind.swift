/// Where a resource's address leads.
public enum AddressKind: String, Sendable, Codable, CaseIterable, Hashable {
  case publisher = "publisher or stored page"
  /// A document mirror, news page or blog: to be replaced by the publisher's own address.
  case copy = "copy or secondary"
}
