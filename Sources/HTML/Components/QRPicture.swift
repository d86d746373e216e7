/// A QR code, drawn by us: no picture is fetched and no script runs. It is dark on white in every
/// colour scheme, since phones read it so.
public struct QRPicture: Component {
  private let rows: [[Bool]]
  private let title: String
  /// Light modules around the code, without which phones do not find it (ISO/IEC 18004).
  private static let margin = 4

  /// - Parameters:
  ///   - rows: from the top, true where dark.
  ///   - title: what the code is for, for those who do not see it.
  public init(rows: [[Bool]], title: String) {
    self.rows = rows
    self.title = title
  }

  public func write(to h: inout HTMLWriter) {
    let side = rows.count + 2 * Self.margin
    h.element(
      "svg",
      [
        .class("qr"), .role(.img), Attribute("viewBox", "0 0 \(side) \(side)"),
        Attribute("shape-rendering", "crispEdges"),
      ]
    ) { h in
      h.title(title)
      h.element("path", [.class("qr-paper"), Attribute("d", "M0 0h\(side)v\(side)h-\(side)z")], "")
      h.element("path", [.class("qr-ink"), Attribute("d", path)], "")
    }
  }

  /// Each run of dark modules of a row as one rectangle.
  private var path: String {
    var path = ""
    for (y, row) in rows.enumerated() {
      var x = 0
      while x < row.count {
        let run = row[x...].prefix { $0 == row[x] }.count
        if row[x] { path += "M\(x + Self.margin) \(y + Self.margin)h\(run)v1h-\(run)z" }
        x += run
      }
    }
    return path
  }
}
