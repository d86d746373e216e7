import Testing

@testable import Accounts

@Suite("Recovery codes")
struct RecoveryCodesTests {
  @Test("are ten, all different, six groups of four")
  func shape() {
    let codes = RecoveryCodes()
    #expect(Set(codes.texts).count == 10)
    for text in codes.texts {
      #expect(text.wholeMatch(of: /([A-Z2-7]{4}-){5}[A-Z2-7]{4}/) != nil)
    }
    #expect(Set(codes.hashes).isDisjoint(with: codes.texts))
  }

  @Test("are found again however they are typed")
  func typing() {
    let code = "ABCD-EFGH-IJKO-MNOP-QRST-B234"
    let hash = RecoveryCodes.hash(of: code)
    for typed in [
      code.lowercased(), code.replacing("-", with: " "), code.replacing("-", with: ""),
      code.replacing("O", with: "0"), code.replacing("I", with: "1"),
      code.replacing("B", with: "8"),
    ] {
      #expect(RecoveryCodes.hash(of: typed) == hash)
    }
    #expect(RecoveryCodes.hash(of: "ABCD-EFGH-IJKO-MNOP-QRST-B235") != hash)
  }
}
