/// The years of a lens or of one of its measures, each named by the calendar year in which it ends
/// (2023 stands for 2022-23).
///
/// In a lens file either a list, `[2018, 2019, 2020]`, or a span,
/// `{from: 2018, to: 2025, except: [2021]}`.
public struct LensYears: Sendable, Hashable {
  /// The years as the file gives them, in the file's order; the lens's check refuses repeats.
  public var all: [Int]

  public init(_ all: [Int]) { self.all = all }

  /// Every year from the first to the last but those left out.
  public init(from first: Int, to last: Int, except gaps: [Int] = []) {
    all = first <= last ? (first...last).filter { !gaps.contains($0) } : []
  }

  /// True where the year is one of them.
  public func contains(_ year: Int) -> Bool { all.contains(year) }
}

extension LensYears: Codable {
  private enum Keys: String, CodingKey, CaseIterable {
    case from, to, except
  }

  public init(from decoder: any Decoder) throws {
    if let list = try? decoder.singleValueContainer().decode([Int].self) {
      self.init(list)
      return
    }
    let container = try decoder.strictContainer(Keys.self)
    self.init(
      from: try container.decode(Int.self, forKey: .from),
      to: try container.decode(Int.self, forKey: .to),
      except: try container.decodeIfPresent([Int].self, forKey: .except) ?? [])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(all)
  }
}
