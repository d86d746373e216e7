import Foundation
import Testing

@testable import HTML

/// The stylesheet's colours, read from the stylesheet itself.
enum Tokens {
  static func schemes() throws -> (light: [String: String], dark: [String: String]) {
    let parts = Stylesheet.tokens.components(separatedBy: "@media (prefers-color-scheme:dark)")
    try #require(parts.count == 2)
    return (colours(parts[0]), colours(parts[1]))
  }

  static func contrast(_ front: String?, _ back: String?) throws -> Double {
    let (a, b) = (try luminance(front), try luminance(back))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func colours(_ text: String) -> [String: String] {
    text.matches(of: /--([a-z0-9-]+):(#[0-9a-f]{6})/).reduce(into: [:]) { colours, match in
      colours[String(match.1)] = String(match.2)
    }
  }

  private static func luminance(_ colour: String?) throws -> Double {
    let colour = try #require(colour)
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    let channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map { channel in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
