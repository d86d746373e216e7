import Store

/// Keeps what is new in people's saved searches for their digests.
public struct LibraryNewsJob: JobHandler {
  public static let kind: String = "library.tell"
  public var kind: String { Self.kind }
  public let title: String = "Telling what is new in saved searches"

  public init() {}

  public func run(_ context: JobContext) async throws -> String {
    let told = try context.store.tellOfNewResources()
    return told == 1 ? "1 search had something new." : "\(told) searches had something new."
  }
}
