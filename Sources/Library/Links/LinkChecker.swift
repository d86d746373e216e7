/// Calls addresses one after the other, politely: never one site more often than its pause allows,
/// never a page that the site keeps from programs, and only the head of a page where that will do.
public struct LinkChecker<World: LinkWorld>: Sendable {
  private let world: World
  private let manners: LinkCheckManners
  private var nextCall: [String: Double] = [:]
  private var robots: [String: RobotsRules] = [:]

  public init(world: World, manners: LinkCheckManners) {
    self.world = world
    self.manners = manners
  }

  /// The order in which to check: sites take turns, so that the pauses of one are spent on others.
  public static func order<Item>(_ items: [Item], host: (Item) -> String) -> [Item] {
    var turn: [String: Int] = [:]
    return items.enumerated().map { place, item in
      let name = host(item)
      turn[name, default: -1] += 1
      return (turn: turn[name] ?? 0, place: place, item: item)
    }.sorted { ($0.turn, $0.place) < ($1.turn, $1.place) }.map(\.item)
  }

  /// What the address gives now.
  ///
  /// - Throws: only what `sleep` throws, when the work is called off.
  public mutating func check(_ address: ResourceAddress) async throws -> LinkOutcome {
    var current = address
    for move in 0...manners.mostMoves {
      guard try await isAllowed(current) else {
        return move == 0 ? .disallowed : .moved(to: current.text)
      }
      guard let answer = try await call(current) else {
        return .unreachable(reason: "no answer from \(current.host)")
      }
      guard let target = Self.target(of: answer, from: current) else {
        return outcome(of: answer, at: current, from: address)
      }
      current = target
    }
    return .unreachable(reason: "sent on more than \(manners.mostMoves) times")
  }

  private func outcome(
    of answer: LinkAnswer, at current: ResourceAddress, from first: ResourceAddress
  ) -> LinkOutcome {
    switch answer.status {
    case 200..<300: current.key == first.key ? .works : .moved(to: current.text)
    case 404, 410: .gone
    default: .unclear(status: answer.status)
    }
  }

  /// The head of the page, or the page where the site gives no heads.
  private mutating func call(_ address: ResourceAddress) async throws -> LinkAnswer? {
    let head = try await fetch(.head, address.text, host: address.host)
    guard let head else { return nil }
    guard [403, 404, 405, 501].contains(head.status) else { return head }
    return try await fetch(.get, address.text, host: address.host) ?? head
  }

  private mutating func fetch(
    _ method: LinkRequest.Method, _ address: String, host: String
  ) async throws -> LinkAnswer? {
    let wait = (nextCall[host] ?? 0) - (await world.now())
    if wait > 0 { try await world.sleep(seconds: wait) }
    let answer = try? await world.fetch(
      LinkRequest(method: method, address: address, agent: manners.agent))
    nextCall[host] = await world.now() + manners.pause
    try Task.checkCancellation()
    return answer
  }

  private mutating func isAllowed(_ address: ResourceAddress) async throws -> Bool {
    if robots[address.host] == nil {
      let site = address.text.hasPrefix("http://") ? "http://" : "https://"
      let answer = try await fetch(.get, site + address.host + "/robots.txt", host: address.host)
      // RFC 9309, 2.3.1: without a file everything is allowed; while the site fails, nothing is.
      robots[address.host] =
        switch answer?.status {
        case 200?: RobotsRules(answer?.text ?? "", agent: "TouchstoneLinkCheck")
        case .some(500...): RobotsRules(allowsEverything: false)
        default: RobotsRules(allowsEverything: true)
        }
    }
    return robots[address.host]?.allows(address.path) ?? true
  }

  /// Where the answer sends on to; nil where it does not, or to no public address.
  private static func target(
    of answer: LinkAnswer, from address: ResourceAddress
  ) -> ResourceAddress? {
    guard [301, 302, 303, 307, 308].contains(answer.status), let location = answer.location else {
      return nil
    }
    let scheme = address.text.hasPrefix("http://") ? "http:" : "https:"
    let whole =
      if location.hasPrefix("//") { scheme + location } else if location.hasPrefix("/") {
        scheme + "//" + address.host + location
      } else { location }
    return try? ResourceAddress(whole)
  }
}
