/// A browser and its system in plain words, from what the browser says of itself.
enum DeviceWords {
  /// "Firefox on Windows"; "A browser" where nothing is known.
  static func text(of header: String) -> String {
    let browser = first(in: header, of: browsers) ?? "A browser"
    return first(in: header, of: systems).map { "\(browser) on \($0)" } ?? browser
  }

  /// The first mark that a header has decides: most browsers also name those they resemble.
  private static func first(in header: String, of marks: [(mark: String, name: String)]) -> String?
  {
    marks.first { header.contains($0.mark) }?.name
  }

  private static let browsers = [
    ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"),
    ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"),
    ("Safari/", "Safari"), ("curl/", "curl"),
  ].map { (mark: $0.0, name: $0.1) }

  private static let systems = [
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
    ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"), ("Linux", "Linux"),
  ].map { (mark: $0.0, name: $0.1) }
}
