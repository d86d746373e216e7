import Foundation
import TestSupport
import Testing

@testable import Web

/// Forms come back as they were sent, and nothing that is sent brings the decoder down.
@Suite struct FormFuzzTests {
  @Test("What a browser encodes is read back")
  func roundTrip() throws {
    var fuzz = Fuzz("forms that browsers send", quick: 500)
    for _ in 0..<fuzz.count {
      let fields = (0..<fuzz.number(below: 6)).map { _ in
        FormContents.Field(text(&fuzz.generator), text(&fuzz.generator))
      }
      let urlEncoded = fields.map { "\($0.name.encoded)=\($0.value.encoded)" }
        .joined(separator: "&")
      let read = try FormDecoder.decode(
        Array(urlEncoded.utf8), contentType: "application/x-www-form-urlencoded")
      #expect(read.fields == fields, "seed \(fuzz.seed)")
    }
  }

  @Test("Bytes of any kind are read or refused")
  func anything() {
    var fuzz = Fuzz("bodies of forms", quick: 5_000)
    let samples = [
      "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--X--\r\n",
      "--X\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\n\r\n--X--",
      "a=1&b=%41",
    ].map { Array($0.utf8) }
    for _ in 0..<fuzz.count {
      let body = fuzz.bytes(like: samples)
      for type in ["multipart/form-data; boundary=X", "application/x-www-form-urlencoded"] {
        guard let form = try? FormDecoder.decode(body, contentType: type) else { continue }
        #expect(form.fields.count <= FormDecoder.mostFields, "seed \(fuzz.seed)")
        let held = form.fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        #expect(held <= body.count * 3, "no more is held than was sent, seed \(fuzz.seed)")
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
