/// The site's only stylesheet: the tokens and manners of every page, light, dark and printed.
public enum Stylesheet {
  /// The stylesheet's file, of type `text/css`.
  public static let text =
    tokens + base + shell + components + forms + dialogue + results + reports + tables + charts
    + narrow
    + print

  /// The address under which the site serves the stylesheet.
  public static let address = "/assets/touchstone-\(ContentHash.name(text)).css"
}
