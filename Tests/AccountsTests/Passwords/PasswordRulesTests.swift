import Testing

@testable import Accounts

@Suite("Rules for passwords")
struct PasswordRulesTests {
  @Test("lengths count characters, not bytes")
  func lengths() {
    #expect(PasswordRules.problem(of: "vrkq-tnbl-z") == .tooShort)
    #expect(PasswordRules.problem(of: "vrkq-tnbl-zw") == nil)
    #expect(PasswordRules.problem(of: "ßüéàèøñçžšłőß") == nil)
    let long = String("vrkqtnblzwhyo gmdcpx ".shuffledCycle(128))
    #expect(PasswordRules.problem(of: long) == nil)
    #expect(PasswordRules.problem(of: long + "k") == .tooLong)
  }

  @Test(
    "what machines try first is refused",
    arguments: [
      "password1234", "Password2024!", "p@ssw0rd1234", "P@$$w0rd!!!!", "123456789012",
      "1234567890123", "qwertyuiop123", "qwertyuiopasdf", "1q2w3e4r5t6y", "1qaz2wsx3edc",
      "aaaaaaaaaaaa", "abcabcabcabc", "abcdefghijkl", "iloveyou1234", "letmeinletmein",
      "Welcome2026!!", "footballfootball", "manchester1999", "LiverpoolFC2024", "sunshine-2025",
      "administrator", "changeme1234", "monkeydragon1", "000000000000", "passwordpassword",
      "correcthorsebatterystaple", "Summer2026Summer", "Touchstone2026", "councilcouncil",
      "pass word-2026_!", "            ",
    ])
  func common(password: String) {
    #expect(PasswordRules.problem(of: password) == .easilyGuessed)
  }

  @Test(
    "what many people use is refused, although it is made of no words that are known here",
    arguments: ["flvbybcnhfnjh", "Internazionale", "sonyericsson", "ghbdtnrfrltkf", "jkiuztdftl57"])
  func commonElsewhere(password: String) {
    #expect(PasswordRules.problem(of: password) == .easilyGuessed)
    #expect(PasswordRules.problem(of: password + "vrkq") == nil)
    #expect(CommonPasswords.count > 350)
  }

  @Test(
    "what is hard to guess is taken, whatever characters it has",
    arguments: [
      "lichen trombone gravel", "ochre-parsnip-kettledrum", "tvqmxwkzrplb", "Wx7#qLp2!vRt",
      "my aunt keeps seven odd geese", "ΑλφαβηταΓαμμα9", "        hay bale",
    ])
  func hard(password: String) {
    #expect(PasswordRules.problem(of: password) == nil)
  }

  @Test("the names of person, address and site make nothing harder")
  func names() {
    let names = ["Wilhelmina Featherstonehaugh", "w.featherstonehaugh@arun.gov.uk", "Touchstone"]
    for password in ["Wilhelmina2026", "featherstonehaugh", "ArunTouchstone1!"] {
      #expect(PasswordRules.problem(of: password, names: names) == .easilyGuessed)
    }
    #expect(PasswordRules.problem(of: "Wilhelmina2026") == nil)
  }

  @Test("a password of any length is judged in a moment's work")
  func longest() {
    let pieces = GuessablePieces(words: CommonWords.all)
    #expect(pieces.fewest(in: String(repeating: "é", count: 128)) >= 1)
    #expect(pieces.fewest(in: "") == 0)
  }
}

extension String {
  /// The first `count` characters of a text without short repetition, made from this one.
  fileprivate func shuffledCycle(_ count: Int) -> String {
    let letters = Array(self)
    return String((0..<count).map { letters[($0 * $0 + 3 * $0) % letters.count] })
  }
}
