import HTML
import HTTPTypes
import Hummingbird

/// Serves stylesheet, script and icon under names made of their content, to be kept for a year.
enum AssetRoutes {
  static func add(to router: Router<SiteContext>) {
    add(Stylesheet.address, "text/css; charset=utf-8", Stylesheet.text, to: router)
    add(Script.address, "text/javascript; charset=utf-8", Script.text, to: router)
    add(Icon.address, "image/svg+xml", Icon.text, to: router)
    router.get("favicon.ico") { _, _ in Response(.redirect(to: Icon.address)) }
    router.get("robots.txt") { _, _ in
      Response(
        PageResponse(
          contentType: "text/plain; charset=utf-8", body: Array("User-agent: *\nAllow: /\n".utf8)))
    }
  }

  private static func add(
    _ address: String, _ type: String, _ text: String, to router: Router<SiteContext>
  ) {
    let body = ByteBuffer(string: text)
    router.get(RouterPath(address)) { _, _ in
      Response(
        status: .ok,
        headers: [.contentType: type, .cacheControl: "public, max-age=31536000, immutable"],
        body: .init(byteBuffer: body))
    }
  }
}
