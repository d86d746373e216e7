import Hummingbird

/// What travels with one request.
public struct SiteContext: RequestContext {
  public var coreContext: CoreRequestContextStorage

  public init(source: Source) {
    coreContext = .init(source: source)
  }

  /// Forms are small; uploads go through their own route.
  public var maxUploadSize: Int { 256 * 1024 }
}
