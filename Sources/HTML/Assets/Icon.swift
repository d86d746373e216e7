/// The site's mark: a stone set on its corner.
public enum Icon {
  /// The icon's file, of type `image/svg+xml`.
  public static let text = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
    <path fill="#0b5c5e" d="M16 2 30 16 16 30 2 16Z"></path></svg>
    """

  /// The address under which the site serves the icon.
  public static let address = "/assets/touchstone-\(ContentHash.name(text)).svg"

  static let inline = """
    <svg class="stone" viewBox="0 0 32 32" aria-hidden="true" focusable="false">\
    <path d="M16 2 30 16 16 30 2 16Z"></path></svg>
    """
}
