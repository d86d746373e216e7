extension SpendOutcomeScatter {
  /// Names the reader's own council, then comparators from the outside in, as far as there is room;
  /// on wide screens there is room for more.
  func drawLabels(to h: inout HTMLWriter) {
    let ordered = points.filter { $0.role == .own } + comparatorsFromOutside
    let others = points.filter { $0.role == .other }
    let anchors = (ordered + others).map { point in
      let (x, y) = plot.point(point.spend, point.outcome.value)
      return LabelPlacement.Anchor(
        x: x, y: y, radius: point.role == .own ? 7.5 : point.role == .comparator ? 5 : 3.5,
        name: point.role == .other ? nil : point.name)
    }
    let everywhere = LabelPlacement(widths: (288, 928), height: plot.down.upperBound)
    let few = Array(anchors.prefix(4)) + anchors.dropFirst(4).map(unnamed)
    let always = everywhere.labels(for: few)
    let roomy = LabelPlacement(widths: (640, 928), height: plot.down.upperBound)
    let all = roomy.labels(for: anchors, keeping: always)
    for label in all {
      let anchor = anchors[label.index]
      let isOwn = label.index < ordered.count && ordered[label.index].role == .own
      let wideOnly = always.contains(label) ? "" : " wide-only"
      h.drawText(
        anchor.name ?? "", anchor.x, anchor.y + label.drop,
        "halo \(isOwn ? "t-own" : "")\(wideOnly)",
        anchor: label.anchor, shift: label.shift)
    }
  }

  private func unnamed(_ anchor: LabelPlacement.Anchor) -> LabelPlacement.Anchor {
    var anchor = anchor
    anchor.name = nil
    return anchor
  }

  private var comparatorsFromOutside: [Point] {
    let comparators = points.filter { $0.role == .comparator }
    let middle = comparators.map { plot.y.position($0.outcome.value) }.sorted()
    guard let centre = middle.isEmpty ? nil : middle[middle.count / 2] else { return [] }
    func distance(_ point: Point) -> Double { abs(plot.y.position(point.outcome.value) - centre) }
    return comparators.sorted { (distance($0), $1.name) > (distance($1), $0.name) }
  }
}

extension SpendOutcomeScatter: Chart {
  public var figures: DataTable {
    DataTable(
      caption: "\(outcome.title) against \(spend.title.lowercasedFirst)",
      columns: [
        .heading("Council"), .figure(spend.title), .figure(outcome.title),
        .text("90% interval of the outcome"),
      ],
      rows: points.map { point in
        .init(
          [
            .text(point.name), .text(spend.style.text(point.spend)),
            .text(outcome.style.text(point.outcome.value)),
            .text(outcome.style.text(point.outcome.ninety)),
          ], isOwn: point.role == .own)
      }, isLong: points.count > 20)
  }
}

extension String {
  /// The text with a small first letter, unless it begins with an abbreviation.
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
