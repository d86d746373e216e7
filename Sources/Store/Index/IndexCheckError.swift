/// Why the newest run cannot be checked by running again.
public enum IndexCheckError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Nothing was computed yet.
  case noRun
  /// Figures or lenses have changed since the run: the checks would be about another run.
  case stale(run: String)

  public var description: String {
    switch self {
    case .noRun: "No index run is held yet. Compute one with `touchstone index compute`."
    case .stale(let run):
      "Lenses or figures have changed since the index run \(run.prefix(8)). Compute the index again "
        + "with `touchstone index compute`, then check it."
    }
  }
}
