/// How the link checker behaves towards other people's sites.
public struct LinkCheckManners: Sendable, Hashable {
  /// Who calls, and where to ask about it.
  public var agent: String
  /// Seconds between two calls to one site.
  public var pause: Double
  /// How many times a page may send on to another.
  public var mostMoves: Int

  public init(agent: String, pause: Double = 5, mostMoves: Int = 5) {
    self.agent = agent
    self.pause = pause
    self.mostMoves = mostMoves
  }

  /// The manners of a hub at `site`, which the name of the caller gives, so that the owner of a page
  /// can find out who calls.
  public static func hub(at site: String) -> LinkCheckManners {
    LinkCheckManners(agent: "TouchstoneLinkCheck/1.0 (+\(site))")
  }
}

/// One call to another site.
public struct LinkRequest: Sendable, Hashable {
  public enum Method: String, Sendable {
    case head = "HEAD"
    case get = "GET"
  }

  public var method: Method
  public var address: String
  public var agent: String
}

/// What came back.
public struct LinkAnswer: Sendable, Hashable {
  public var status: Int
  /// Where a page that has moved sends on to.
  public var location: String?
  /// The first part of the text; needed for robots.txt alone.
  public var text: String

  public init(status: Int, location: String? = nil, text: String = "") {
    self.status = status
    self.location = location
    self.text = text
  }
}

/// The outside world, as the link checker needs it: given by the program, invented by tests.
public protocol LinkWorld: Sendable {
  /// Calls without following to other addresses; throws where there is no answer.
  func fetch(_ request: LinkRequest) async throws -> LinkAnswer
  /// Seconds on a clock that never goes back.
  func now() async -> Double
  func sleep(seconds: Double) async throws
}
