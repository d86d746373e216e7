extension Attribute {
  /// Begins the description of a thing for machines (microdata of the HTML standard).
  public static func itemscope() -> Attribute { Attribute("itemscope", when: true) }

  /// What kind of thing is described: an address of schema.org.
  public static func itemtype(_ address: String) -> Attribute { Attribute("itemtype", address) }

  /// Which property of the thing described the element's text or link is.
  public static func itemprop(_ name: String?) -> Attribute { Attribute("itemprop", name) }
}
