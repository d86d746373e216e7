/// Finds room for names beside dots. A name that fits nowhere without covering another name or dot
/// is left out: the table below the chart has them all.
///
/// The drawing is stretched in the browser, so a place is taken only if it is free at the narrowest
/// and at the widest width, in the same order; it is then free at every width in between.
struct LabelPlacement {
  /// A dot that may carry a name.
  struct Anchor {
    /// The place across, in percent of the width.
    var x: Double
    /// The place down, in pixels.
    var y: Double
    /// The dot's radius in pixels.
    var radius: Double
    /// The name; `nil` for a dot without one, which is only kept clear.
    var name: String?
    /// The name's length in pixels.
    let length: Double

    init(x: Double, y: Double, radius: Double, name: String?) {
      self.x = x
      self.y = y
      self.radius = radius
      self.name = name
      length = Double(name?.count ?? 0) * LabelPlacement.characterWidth
    }
  }

  /// Where a name was placed, relative to its dot.
  struct Label: Equatable {
    /// The index of the anchor.
    var index: Int
    var shift: Double
    var drop: Double
    var anchor: HTMLWriter.TextAnchor
  }

  /// The drawing's narrowest and widest width in pixels.
  var widths: (narrow: Double, wide: Double)
  /// The drawing's height in pixels.
  var height: Double

  private static let textHeight = 15.0
  private static let characterWidth = 7.2

  /// Places as many names as possible, the first anchors first.
  func labels(for anchors: [Anchor], keeping kept: [Label] = []) -> [Label] {
    var placed = kept
    for (index, anchor) in anchors.enumerated() where anchor.name != nil {
      if placed.contains(where: { $0.index == index }) { continue }
      let free = candidates(index, anchor).first { isFree($0, anchors, placed) }
      if let free { placed.append(free) }
    }
    return placed
  }

  private func candidates(_ index: Int, _ anchor: Anchor) -> [Label] {
    let gap = anchor.radius + 4
    let middle = 4.5
    let above = -gap - 2
    let below = gap + 10
    return [
      Label(index: index, shift: gap, drop: middle, anchor: .start),
      Label(index: index, shift: -gap, drop: middle, anchor: .end),
      Label(index: index, shift: 0, drop: above, anchor: .middle),
      Label(index: index, shift: 0, drop: below, anchor: .middle),
      Label(index: index, shift: gap - 2, drop: above + 4, anchor: .start),
      Label(index: index, shift: gap - 2, drop: below - 3, anchor: .start),
      Label(index: index, shift: 2 - gap, drop: above + 4, anchor: .end),
      Label(index: index, shift: 2 - gap, drop: below - 3, anchor: .end),
    ]
  }

  private func isFree(_ label: Label, _ anchors: [Anchor], _ placed: [Label]) -> Bool {
    let narrow = box(label, anchors, widths.narrow)
    let wide = box(label, anchors, widths.wide)
    guard narrow.isInside(widths.narrow, height), wide.isInside(widths.wide, height) else {
      return false
    }
    for (index, anchor) in anchors.enumerated() where index != label.index {
      let dots = (dot(anchor, widths.narrow), dot(anchor, widths.wide))
      if !Box.areApart((narrow, wide), dots) { return false }
    }
    return placed.allSatisfy { other in
      let boxes = (box(other, anchors, widths.narrow), box(other, anchors, widths.wide))
      return Box.areApart((narrow, wide), boxes)
    }
  }

  private func box(_ label: Label, _ anchors: [Anchor], _ width: Double) -> Box {
    let anchor = anchors[label.index]
    let place = anchor.x / 100 * width + label.shift
    let left =
      switch label.anchor {
      case .start: place
      case .middle: place - anchor.length / 2
      case .end: place - anchor.length
      }
    let bottom = anchor.y + label.drop + 3
    return Box(
      left: left, right: left + anchor.length, top: bottom - Self.textHeight, bottom: bottom)
  }

  private func dot(_ anchor: Anchor, _ width: Double) -> Box {
    let place = anchor.x / 100 * width
    return Box(
      left: place - anchor.radius, right: place + anchor.radius, top: anchor.y - anchor.radius,
      bottom: anchor.y + anchor.radius)
  }
}

/// A rectangle in pixels.
private struct Box {
  var left, right, top, bottom: Double

  func isInside(_ width: Double, _ height: Double) -> Bool {
    left >= 0 && right <= width && top >= 0 && bottom <= height
  }

  /// Whether two things, each at the narrow and the wide width, stay apart in the same direction.
  static func areApart(_ a: (Box, Box), _ b: (Box, Box)) -> Bool {
    let isBeside =
      (a.0.right <= b.0.left && a.1.right <= b.1.left)
      || (b.0.right <= a.0.left && b.1.right <= a.1.left)
    return isBeside || a.0.bottom <= b.0.top || b.0.bottom <= a.0.top
  }
}
