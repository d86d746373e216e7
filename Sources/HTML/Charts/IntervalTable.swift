/// Values with their intervals, one a row, on a common scale: a council's services, or one service
/// across councils in like circumstances. It is a picture and a table at once, so that the figures
/// stand beside what they draw.
public struct IntervalTable: Component {
  /// One row: a value, its band and where it is likely to stand.
  public struct Row {
    var name: Link
    var estimate: Estimate?
    var tone: BandTone
    var comparators: [Double]
    var place: String?
    var note: String?
    var say: String?
    var isOwn: Bool

    /// A row; without an estimate, `note` says why there is none. `say` replaces the band's words.
    public init(
      _ name: Link, _ estimate: Estimate?, tone: BandTone, comparators: [Double] = [],
      place: String? = nil, note: String? = nil, say: String? = nil, isOwn: Bool = false
    ) {
      self.name = name
      self.estimate = estimate
      self.tone = tone
      self.comparators = comparators
      self.place = place
      self.note = note
      self.say = say
      self.isOwn = isOwn
    }
  }

  private let caption: String
  private let rowTitle: String
  private let valueTitle: String
  private let rows: [Row]
  private let downloads: [Link]
  private let reference: Double?
  private let style: FigureStyle
  private let scale: Scale

  /// Rows on a common scale that also shows `reference`.
  public init(
    caption: String, rowTitle: String, valueTitle: String = "Index", rows: [Row],
    downloads: [Link] = [], reference: Double? = 100, style: FigureStyle = .whole
  ) {
    self.caption = caption
    self.rowTitle = rowTitle
    self.valueTitle = valueTitle
    self.rows = rows
    self.downloads = downloads
    self.reference = reference
    self.style = style
    let values = rows.flatMap { ($0.estimate?.ends ?? []) + $0.comparators }
    scale = Scale(holding: values, including: reference.map { [$0] } ?? [], tickCount: 6)
  }

  public func write(to h: inout HTMLWriter) {
    h.div(.class("table")) { h in
      h.add(Downloads(downloads, of: caption))
      h.table(.class("strips")) { h in
        h.caption(caption)
        h.thead { writeHead(to: &$0) }
        h.tbody { h in
          for row in rows { write(row, to: &h) }
        }
      }
    }
  }

  private var hasPlaces: Bool { rows.contains { $0.place != nil } }

  private func writeHead(to h: inout HTMLWriter) {
    h.tr { h in
      h.th(rowTitle, .scope(.col))
      h.th(.scope(.col), .class("strip-cell")) { h in
        h.text(valueTitle)
        h.add(IntervalAxis(scale: scale, style: style))
      }
      h.th("Value and 90% interval", .scope(.col))
      h.th("What we can say", .scope(.col))
      if hasPlaces { h.th("Likely place", .scope(.col)) }
    }
  }

  private func write(_ row: Row, to h: inout HTMLWriter) {
    h.tr(.class(row.isOwn ? "own" : nil)) { h in
      h.th(.scope(.row)) { h in
        if row.name.address.isEmpty {
          h.text(row.name.text)
        } else {
          h.a(row.name.text, .href(row.name.address))
        }
      }
      h.td(.class("strip-cell")) { h in
        if let estimate = row.estimate {
          h.add(
            IntervalStrip(
              row.name.text, estimate, tone: row.tone, comparators: row.comparators,
              reference: reference, scale: scale, style: style))
        }
      }
      h.td(.class("value")) { h in
        if let estimate = row.estimate {
          h.strong(style.text(estimate.value))
          h.text(" ")
          h.span(style.text(estimate.ninety), .class("muted"))
        } else {
          h.span(row.note ?? Format.noFigure, .class("none"))
        }
      }
      h.td(.class("say")) { $0.add(BandTag(row.tone, words: row.say)) }
      if hasPlaces { h.td(row.place ?? "", .class("place muted")) }
    }
  }
}
