/// One thing that must be well for the hub to take requests.
public struct HealthCheck: Sendable {
  public var name: String
  /// Nil where all is well, else what is wrong in few words that anybody may read.
  let fault: @Sendable () throws -> String?

  public init(_ name: String, _ fault: @escaping @Sendable () throws -> String?) {
    self.name = name
    self.fault = fault
  }

  /// `ok`, or what is wrong.
  var finding: String {
    do {
      return try fault() ?? "ok"
    } catch {
      return "failed"
    }
  }
}
