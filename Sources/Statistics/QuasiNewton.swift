/// Finds the minimum of a smooth function of a few variables by the method of Broyden, Fletcher,
/// Goldfarb and Shanno, with gradients by finite differences (Nocedal and Wright, 2006, chapter 6).
public struct QuasiNewton: Sendable {
  /// A minimum that was found.
  public struct Minimum: Sendable {
    /// Where it is.
    public var point: [Double]
    /// The function's value there.
    public var value: Double
    /// The approximation of the inverse Hessian, a warm start for a like problem.
    public var inverseHessian: Matrix
    /// Number of times the function was computed.
    public var evaluations: Int
    /// Whether the gradient fell below the tolerance or no further descent was possible.
    public var converged: Bool
  }

  /// Largest gradient component at which the search stops.
  public var gradientTolerance = 1e-4
  /// Step of the finite differences.
  public var step = 1e-5
  /// Largest number of line searches.
  public var maximumIterations = 200
  /// Largest change of one variable in a line search's first step.
  public var maximumStep = 2.0

  /// A search with the default tolerances.
  public init() {}

  /// Searches from a start. The function may return infinity outside its domain.
  public func minimum(
    from start: [Double], inverseHessian: Matrix? = nil, of function: ([Double]) -> Double
  ) -> Minimum {
    withoutActuallyEscaping(function) { function in
      var search = Search(settings: self, start: start, inverseHessian: inverseHessian, function)
      search.run()
      return search.minimum
    }
  }
}
