import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Settings
import Store
import Testing

@testable import Web

/// A place that asks for more than people read is slowed down, alone.
@Suite struct RequestBrakeTests {
  private let limits = RequestBrake.Limits(atOnce: 5, perSecond: 2, places: 3)

  @Test("So many at once are free, then as many as time gives back")
  func bucket() {
    let brake = RequestBrake(limits)
    for _ in 0..<5 { #expect(brake.wait(of: "a", at: 100) == nil) }
    #expect(brake.wait(of: "a", at: 100) == 1)
    #expect(brake.wait(of: "b", at: 100) == nil, "nobody else waits")
    #expect(brake.wait(of: "a", at: 101) == nil)
    #expect(brake.wait(of: "a", at: 101) == nil)
    #expect(brake.wait(of: "a", at: 101) == 1)
    for _ in 0..<5 { #expect(brake.wait(of: "a", at: 1_000) == nil) }
    #expect(brake.wait(of: "a", at: 1_000) == 1, "no more than the bucket holds")
  }

  @Test("A clock that goes back gives nothing away and breaks nothing")
  func clock() {
    let brake = RequestBrake(limits)
    for _ in 0..<5 { #expect(brake.wait(of: "a", at: 100) == nil) }
    #expect(brake.wait(of: "a", at: 50) == 1)
  }

  @Test("It remembers only so many places, and those that asked much the longest")
  func memory() {
    let brake = RequestBrake(limits)
    for _ in 0..<6 { _ = brake.wait(of: "busy", at: 100) }
    for number in 0..<50 { _ = brake.wait(of: "quiet \(number)", at: 100 + Double(number)) }
    #expect(brake.count <= 3)
    let flooded = RequestBrake(limits)
    for _ in 0..<6 { _ = flooded.wait(of: "busy", at: 100) }
    for number in 0..<50 { _ = flooded.wait(of: "place \(number)", at: 100) }
    #expect(flooded.count <= 3)
    #expect(flooded.wait(of: "busy", at: 100) != nil, "a flood frees nobody")
  }

  @Test("The page says how long to wait; what is kept in memory and this machine itself are free")
  func pages() async throws {
    var configuration = SiteApplication.Configuration(
      trustedProxies: [try #require(NetworkRange("127.0.0.1"))])
    configuration.brake = .init(atOnce: 3, perSecond: 0.01)
    let site = try SiteApplication.router(
      store: SampleStore.shared, configuration: configuration, areas: [SampleArea()]
    ).router
    try await Application(router: site, logger: .silent).test(.live) { client in
      func statuses(_ address: String, from place: String?, times: Int) async throws -> [Int] {
        var statuses: [Int] = []
        for _ in 0..<times {
          let headers = place.map { [HTTPField.Name("X-Forwarded-For")!: $0] as HTTPFields } ?? [:]
          let answer = try await client.execute(uri: address, method: .get, headers: headers)
          statuses.append(answer.status.code)
          if answer.status == .tooManyRequests {
            #expect(answer.headers[.retryAfter].flatMap { Int($0) } ?? 0 > 60)
            #expect(String(buffer: answer.body).contains("Wait a moment"))
          }
        }
        return statuses
      }
      let busy = try await statuses("/form", from: "198.51.100.7", times: 5)
      #expect(busy == [200, 200, 200, 429, 429])
      let other = try await statuses("/form", from: "198.51.100.8", times: 1)
      #expect(other == [200])
      let machine = try await statuses("/form", from: nil, times: 9)
      #expect(machine == Array(repeating: 200, count: 9))
      let kept = try await statuses("/open", from: "198.51.100.9", times: 9)
      #expect(kept == Array(repeating: 200, count: 9), "made once, then kept")
    }
  }
}
