import Sector
import Store

/// Asks councils what became of ambitions whose date has come.
public struct AmbitionsJob: JobHandler {
  public static let kind: String = "assessment.ask"
  public var kind: String { Self.kind }
  public let title: String = "Asking what became of ambitions"

  public init() {}

  public func run(_ context: JobContext) async throws -> String {
    guard let today = Day(Timestamp.now()) else { return "The server's clock gives no day." }
    let asked = try context.store.askAboutAmbitions(on: today)
    return asked == 1 ? "Asked about 1 ambition." : "Asked about \(asked) ambitions."
  }
}
