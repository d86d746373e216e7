import Foundation
import TestSupport
import Testing

@testable import Web

/// Forms come back as they were sent, and nothing that is sent brings the decoder down.
@Suite struct FormFuzzTests {
  private let seed = UInt64.random(in: 1...1_000_000)

  @Test("What a browser encodes is read back")
  func roundTrip() throws {
    print("forms: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let fields = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        FormContents.Field(text(&generator), text(&generator))
      }
      let urlEncoded = fields.map { "\($0.name.encoded)=\($0.value.encoded)" }
        .joined(separator: "&")
      let read = try FormDecoder.decode(
        Array(urlEncoded.utf8), contentType: "application/x-www-form-urlencoded")
      #expect(read.fields == fields, "seed \(seed)")
    }
  }

  @Test("Bytes of any kind are read or refused")
  func anything() {
    print("forms: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let seeds = [
      "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--X--\r\n",
      "--X\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\n\r\n--X--", "a=1&b=%41",
    ].map { Array($0.utf8) }
    for _ in 0..<5_000 {
      var body = seeds.randomElement(using: &generator)!
      for _ in 0..<Int.random(in: 0...6, using: &generator) where !body.isEmpty {
        let place = Int.random(in: 0..<body.count, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: body[place] = UInt8.random(in: .min ... .max, using: &generator)
        case 1: body.remove(at: place)
        default: body.insert(contentsOf: body.prefix(place), at: place)
        }
      }
      for type in ["multipart/form-data; boundary=X", "application/x-www-form-urlencoded"] {
        let form = try? FormDecoder.decode(body, contentType: type)
        #expect((form?.fields.count ?? 0) <= FormDecoder.mostFields, "seed \(seed)")
      }
    }
  }

  private func text(_ generator: inout SeededGenerator) -> String {
    let letters = Array("ab =&+%é\r\n\"';日\u{301}0")
    return String(
      (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        letters.randomElement(using: &generator)!
      })
  }
}

extension String {
  fileprivate var encoded: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics)! }
}
