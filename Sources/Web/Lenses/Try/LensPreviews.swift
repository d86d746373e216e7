import Productivity
import Store
import Synchronization

/// Computes previews of a lens at other weights: one at a time in a process, and each kept, so that
/// trying out never slows the site for others.
actor LensPreviews {
  /// The choices of a preview.
  struct Choice: Hashable, Sendable {
    /// Weights in the lens's order; they are brought to a sum of 1.
    var weights: [Double]
    /// The share of value that one point of outcome is worth.
    var valueOfPoint: Double
  }

  private struct Key: Hashable {
    var version: String
    var lens: String
    var choice: Choice
  }

  /// Previews that may wait at once; more would only wait in vain.
  static let mostWaiting = 4

  private var kept: [Key: LensResult] = [:]
  private let settings: RunSettings
  private nonisolated let waiting = Mutex(0)

  /// `settings` are those of a preview; a test takes fewer draws.
  init(settings: RunSettings = .preview) { self.settings = settings }

  /// The result of a lens at these choices.
  ///
  /// - Throws: `SiteError` where too many wait, or the choices cannot be computed.
  nonisolated func result(
    of lens: PublishedLens, at choice: Choice, version: String
  ) async throws -> LensResult {
    let isFull = waiting.withLock { count in
      count += 1
      return count > Self.mostWaiting
    }
    defer { waiting.withLock { $0 -= 1 } }
    guard !isFull else {
      throw SiteError(
        status: 503, title: "Too many are trying this out just now",
        message: "Wait a few seconds and load the page again. Nothing you typed is lost.")
    }
    return try await compute(lens, choice, Key(version: version, lens: lens.id, choice: choice))
  }

  private func compute(_ lens: PublishedLens, _ choice: Choice, _ key: Key) throws -> LensResult {
    if let known = kept[key] { return known }
    let panel = Self.panel(lens.panel.panel, weights: choice.weights)
    var settings = settings
    settings.valueOfPoint = choice.valueOfPoint
    settings.threads = 1
    do {
      let result = try IndexRun(panel: panel, settings: settings).result()
      if kept.count >= 32 { kept.removeAll() }
      kept[key] = result
      return result
    } catch {
      throw SiteError.badRequest(
        error.description,
        suggestions: [.init("The lens’s own weights", to: "/lenses/\(lens.id)/try")])
    }
  }

  /// The panel at other weights. A measure that does not count is left out: the model has no fit for
  /// an outcome that is the same for everybody.
  private static func panel(_ panel: Panel, weights: [Double]) -> Panel {
    let counted = weights.indices.filter { weights[$0] > 0 }
    var panel = panel
    panel.measures = counted.map { position in
      var measure = panel.measures[position]
      measure.weight = weights[position]
      return measure
    }
    panel.values = counted.map { panel.values[$0] }
    if !panel.reliability.isEmpty { panel.reliability = counted.map { panel.reliability[$0] } }
    return panel
  }
}
