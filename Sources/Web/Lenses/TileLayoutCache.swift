import Synchronization

/// Keeps the layouts of the few sets of councils that pages draw.
final class TileLayoutCache: Sendable {
  private let held = Mutex<[[TileLayout.Point]: TileLayout]>([:])

  /// The layout of these points, made once.
  func layout(of points: [TileLayout.Point]) -> TileLayout {
    if let known = held.withLock({ $0[points] }) { return known }
    let layout = TileLayout(points)
    held.withLock { layouts in
      if layouts.count >= 64 { layouts.removeAll() }
      layouts[points] = layout
    }
    return layout
  }
}
