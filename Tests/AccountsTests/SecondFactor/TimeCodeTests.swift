import Foundation
import Testing

@testable import Accounts

@Suite("Codes of authenticator apps")
struct TimeCodeTests {
  /// The secret of the RFCs.
  static let secret = TimeCodeSecret(bytes: Array("12345678901234567890".utf8))

  /// RFC 6238, appendix B, the rows for SHA-1.
  @Test(
    "are those of RFC 6238",
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
      (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
  func timeVectors(seconds: Int, code: String) {
    let step = TimeCode.step(at: Date(timeIntervalSince1970: TimeInterval(seconds)))
    #expect(TimeCode.code(of: Self.secret, step: step, digits: 8) == code)
  }

  /// RFC 4226, appendix D.
  @Test("are those of RFC 4226")
  func counterVectors() {
    let codes = [
      "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871",
      "520489",
    ]
    #expect((0...9).map { TimeCode.code(of: Self.secret, step: $0) } == codes)
  }

  @Test("hold for the step before and after, and no longer")
  func tolerance() {
    let now = Date(timeIntervalSince1970: 1_234_567_890)
    let step = TimeCode.step(at: now)
    for offset in -3...3 {
      let code = TimeCode.code(of: Self.secret, step: step + offset)
      let found = TimeCode.step(of: code, secret: Self.secret, at: now, after: 0)
      #expect(found == (abs(offset) <= 1 ? step + offset : nil))
    }
  }

  @Test("are taken once, and none from before them after")
  func replay() {
    let now = Date(timeIntervalSince1970: 1_234_567_890)
    let step = TimeCode.step(at: now)
    let codes = (-1...1).map { TimeCode.code(of: Self.secret, step: step + $0) }
    func isTaken(_ code: String, after last: Int) -> Bool {
      TimeCode.step(of: code, secret: Self.secret, at: now, after: last) != nil
    }
    #expect(isTaken(codes[1], after: step - 1) && !isTaken(codes[1], after: step))
    #expect(!isTaken(codes[0], after: step) && isTaken(codes[2], after: step))
  }

  @Test("are read with blanks, and nothing else is")
  func typing() {
    let now = Date(timeIntervalSince1970: 59)
    #expect(TimeCode.step(of: " 287 082 ", secret: Self.secret, at: now, after: 0) == 1)
    for typed in ["", "28708", "2870822", "28708a", "287083", "２８７０８２"] {
      #expect(TimeCode.step(of: typed, secret: Self.secret, at: now, after: 0) == nil)
    }
  }

  @Test("come from an address that apps read")
  func address() throws {
    let text = Self.secret.address(issuer: "Touchstone", account: "ada+x@example.org")
    let address = try #require(URLComponents(string: text))
    #expect(address.scheme == "otpauth" && address.host == "totp")
    #expect(address.path == "/Touchstone:ada+x@example.org")
    let items = Dictionary(
      uniqueKeysWithValues: (address.queryItems ?? []).map { ($0.name, $0.value ?? "") })
    #expect(items["secret"] == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    #expect(items["issuer"] == "Touchstone" && items["algorithm"] == "SHA1")
    #expect(items["digits"] == "6" && items["period"] == "30")
    #expect(Self.secret.typedText == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
  }

  @Test("come from secrets of 160 random bits")
  func secrets() {
    #expect(TimeCodeSecret().bytes.count == 20)
    #expect(Set((0..<50).map { _ in TimeCodeSecret() }).count == 50)
  }

  /// RFC 4648, section 10, without padding.
  @Test(
    "write secrets in base32",
    arguments: [
      ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
      ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ])
  func base32(text: String, encoded: String) {
    #expect(Base32.text(of: Array(text.utf8)) == encoded)
  }
}
