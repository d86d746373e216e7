/// The site's only script. Every page works without it.
public enum Script {
  /// The script's file, of type `text/javascript`.
  public static let text = #"""
    """#

  /// The address under which the site serves the script.
  public static let address = "/assets/touchstone-\(ContentHash.name(text)).js"
}
