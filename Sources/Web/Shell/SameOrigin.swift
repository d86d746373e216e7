import HTTPTypes
import Hummingbird

/// Whether a form came from a page of this site, by what browsers say of their own accord.
///
/// The second of two locks; the token in the form is the first.
enum SameOrigin {
  static func holds(for request: Request) -> Bool {
    if let site = request.headers[HTTPField.Name("Sec-Fetch-Site")!],
      site != "same-origin", site != "none"
    {
      return false
    }
    guard let origin = request.headers[.origin], let host = request.head.authority else {
      return true
    }
    return origin.lowercased() == "http://" + host.lowercased()
      || origin.lowercased() == "https://" + host.lowercased()
  }
}
