extension Attribute {
  /// Where a link leads. An address with any scheme but http, https, mailto or tel is left out: the
  /// text stays, and no link is made.
  public static func href(_ address: String?) -> Attribute {
    Attribute("href", address.flatMap(SafeAddress.checked))
  }

  /// Where a picture or script comes from; the same schemes as ``href(_:)``.
  public static func src(_ address: String?) -> Attribute {
    Attribute("src", address.flatMap(SafeAddress.checked))
  }

  /// Where a form goes; the same schemes as ``href(_:)``.
  public static func action(_ address: String?) -> Attribute {
    Attribute("action", address.flatMap(SafeAddress.checked))
  }

  /// Where a button sends its form instead; the same schemes as ``href(_:)``.
  public static func formaction(_ address: String?) -> Attribute {
    Attribute("formaction", address.flatMap(SafeAddress.checked))
  }

  /// What the linked thing is to this page, such as `next`, `nofollow` or `stylesheet`.
  public static func rel(_ relation: String?) -> Attribute { Attribute("rel", relation) }

  /// The media type of a link's target, or the type of a list or script.
  public static func type(_ type: String?) -> Attribute { Attribute("type", type) }

  /// Asks the browser to save the target rather than to show it.
  public static func download(_ fileName: String?) -> Attribute { Attribute("download", fileName) }

  /// The language of the link's target.
  public static func hreflang(_ language: String?) -> Attribute { Attribute("hreflang", language) }

  /// The text that stands for a picture; empty for decoration.
  public static func alt(_ text: String) -> Attribute { Attribute("alt", text) }

  /// A moment for machines beside the words for people (ISO 8601).
  public static func datetime(_ moment: String?) -> Attribute { Attribute("datetime", moment) }

  /// The width of a picture in pixels, so that the page does not jump.
  public static func width(_ pixels: Int) -> Attribute { Attribute("width", String(pixels)) }

  /// The height of a picture in pixels, so that the page does not jump.
  public static func height(_ pixels: Int) -> Attribute { Attribute("height", String(pixels)) }

  /// The content of a page property.
  public static func content(_ text: String?) -> Attribute { Attribute("content", text) }

  /// The property that a page states for social media, such as `og:title`.
  public static func property(_ name: String) -> Attribute { Attribute("property", name) }

  /// The encoding of the page.
  static func charset(_ name: String) -> Attribute { Attribute("charset", name) }
}
