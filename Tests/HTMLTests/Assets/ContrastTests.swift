import Testing

@testable import HTML

/// Contrast by WCAG 2.2 (relative luminance, success criteria 1.4.3 and 1.4.11), computed from the
/// tokens of the stylesheet for both schemes.
@Suite struct ContrastTests {
  private static let text: [(String, String)] = [
    ("ink", "paper"), ("ink", "wash"), ("muted", "paper"), ("muted", "wash"), ("link", "paper"),
    ("link", "wash"), ("accent", "paper"), ("accent", "wash"), ("error", "paper"),
    ("paper", "accent"), ("paper", "link"), ("paper", "ink"), ("focus-ink", "focus"),
    ("ink", "up-wash"), ("ink", "down-wash"), ("paper", "up2"), ("paper", "down2"),
  ]

  private static let marks: [(String, String)] = [
    ("up2", "paper"), ("up", "paper"), ("same", "paper"), ("down", "paper"), ("down2", "paper"),
    ("others", "paper"), ("edge", "paper"), ("edge", "wash"), ("typical", "paper"),
    ("accent", "paper"),
    ("s1", "paper"), ("s2", "paper"), ("s3", "paper"), ("s4", "paper"), ("s5", "paper"),
    ("s6", "paper"), ("focus-ink", "focus"),
  ]

  @Test func textStandsOutFromItsGround() throws {
    let schemes = try Tokens.schemes()
    for (name, scheme) in [("light", schemes.light), ("dark", schemes.dark)] {
      for (front, back) in Self.text {
        let contrast = try Tokens.contrast(scheme[front], scheme[back])
        #expect(contrast >= 4.5, "\(front) on \(back), \(name): \(contrast)")
      }
    }
  }

  @Test func marksStandOutFromTheirGround() throws {
    let schemes = try Tokens.schemes()
    for (name, scheme) in [("light", schemes.light), ("dark", schemes.dark)] {
      for (front, back) in Self.marks {
        let contrast = try Tokens.contrast(scheme[front], scheme[back])
        #expect(contrast >= 3, "\(front) on \(back), \(name): \(contrast)")
      }
    }
  }

  @Test func contrastIsReckonedAsTheStandardSays() throws {
    #expect(try Tokens.contrast("#000000", "#ffffff") == 21)
    #expect(try abs(Tokens.contrast("#777777", "#ffffff") - 4.48) < 0.01)
  }
}
