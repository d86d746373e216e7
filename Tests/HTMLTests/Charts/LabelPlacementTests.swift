import Testing

@testable import HTML

@Suite struct LabelPlacementTests {
  private struct Rectangle {
    var left, right, top, bottom: Double

    func overlaps(_ other: Rectangle) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private func anchors(_ seed: UInt64) -> [LabelPlacement.Anchor] {
    var state = seed
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    return (0..<40).map { index in
      LabelPlacement.Anchor(
        x: 10 + 85 * next(), y: 20 + 330 * next(), radius: 4,
        name: index < 12 ? String(repeating: "n", count: 4 + index) : nil)
    }
  }

  /// Names are measured here with 6.4 pixels a letter, the mean of a 13 pixel sans face; the
  /// placement reckons with more, to be safe.
  private func rectangle(
    _ label: LabelPlacement.Label, _ anchors: [LabelPlacement.Anchor], _ width: Double
  ) -> Rectangle {
    let anchor = anchors[label.index]
    let length = 6.4 * Double(anchor.name?.count ?? 0)
    let place = anchor.x / 100 * width + label.shift
    let left =
      switch label.anchor {
      case .start: place
      case .middle: place - length / 2
      case .end: place - length
      }
    let base = anchor.y + label.drop
    return Rectangle(left: left, right: left + length, top: base - 10, bottom: base + 2)
  }

  @Test(arguments: Array(1...60) as [UInt64])
  func namesNeverTouchAtAnyWidth(seed: UInt64) {
    let anchors = anchors(seed)
    let labels = LabelPlacement(widths: (288, 928), height: 370).labels(for: anchors)
    #expect(!labels.isEmpty, "seed \(seed)")
    for width in stride(from: 288.0, through: 928, by: 40) {
      let boxes = labels.map { rectangle($0, anchors, width) }
      for (index, box) in boxes.enumerated() {
        #expect(box.left >= 0 && box.right <= width, "seed \(seed) at \(width)")
        for other in boxes.dropFirst(index + 1) {
          #expect(!box.overlaps(other), "seed \(seed) at \(width)")
        }
        for (dot, anchor) in anchors.enumerated() where dot != labels[index].index {
          let x = anchor.x / 100 * width
          let circle = Rectangle(
            left: x - 4, right: x + 4, top: anchor.y - 4, bottom: anchor.y + 4)
          #expect(!box.overlaps(circle), "seed \(seed) at \(width)")
        }
      }
    }
  }

  @Test func earlierNamesComeFirst() {
    let crowd = (0..<5).map { index in
      LabelPlacement.Anchor(x: 50, y: 100, radius: 4, name: "Council \(index)")
    }
    let placed = LabelPlacement(widths: (288, 928), height: 370).labels(for: [crowd[0]])
    #expect(placed.map(\.index) == [0])
  }
}
