extension ResourceAddress {
  /// The path with its question part, as a site's own rules name it: `/` for the front page.
  public var path: String {
    guard let slashes = text.firstRange(of: "//") else { return "/" }
    let rest = text[slashes.upperBound...].drop { !"/?#".contains($0) }.prefix { $0 != "#" }
    return rest.hasPrefix("/") ? String(rest) : "/" + rest
  }
}
