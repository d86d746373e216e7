import Sector

/// Invented councils, measures and figures: small enough to compute in a second, complete enough
/// that every page and command has something to show.
///
/// 26 councils of one nation stand today and one ended; one of today's files no spend. Two lenses
/// read three outcomes over five years, from two releases.
public enum SampleData {
  public static let years = 2018...2022
  public static let councilCount = 26

  /// The council that has no result, since it filed no return.
  public static let silent = AuthorityCode("E06000925")
  /// The council that was abolished.
  public static let past = AuthorityCode("E10000901")
  /// The council that followed it on the same footprint.
  public static let successor = AuthorityCode("E06000900")

  private static let beginnings = [
    "Alder", "Birch", "Cedar", "Drake", "Elm", "Fern", "Gorse", "Hazel", "Ivy", "Juniper",
    "Kestrel",
    "Larch", "Maple", "Nettle", "Oak", "Pine", "Quince", "Rowan", "Sorrel", "Thorn", "Umber",
    "Vetch", "Willow", "Yarrow", "Ash", "Zeal",
  ]

  public static let authorities: [Authority] =
    beginnings.enumerated().map { number, name in
      Authority(
        code: code(number), name: name + "bury", officialName: "\(name)bury City Council",
        tier: .unitary, region: number % 2 == 0 ? "North" : "South", nation: "England",
        startDate: number == 0 ? "2019-04-01" : nil, otherCodes: [.mhclg: ["M\(900 + number)"]],
        area: 100 + Double(number), latitude: 51 + Double(number) / 10,
        longitude: -2 + Double(number) / 10)
    } + [
      Authority(
        code: past, name: "Aldershire", officialName: "Aldershire County Council", tier: .county,
        nation: "England", isCurrent: false, endDate: "2019-03-31")
    ]

  public static let reorganisations = [
    Reorganisation(
      predecessor: past, successor: successor, date: "2019-04-01", isSameFootprint: true)
  ]

  public static let measures = [
    measure("spend.roads", "Spending on roads", "GBP", .none, .spend),
    measure("ctx.people", "Residents", "Persons", .none, .context),
    measure("ctx.traffic", "Traffic per road", "Vehicles", .none, .context),
    measure("out.smooth", "Roads in good condition", "%", .higher, .outcome),
    measure("out.quick", "Potholes mended within a week", "%", .higher, .outcome),
    measure("out.claims", "Claims for damage", "Rate per 10,000", .lower, .outcome),
  ]

  public static let releases = [
    release("sample-money-0001", source: "sample-money", title: "Sample revenue outturn"),
    release("sample-roads-0001", source: "sample-roads", title: "Sample road statistics"),
  ]

  public static let comparators = [
    ComparatorSet(
      method: "sample_2022", authority: code(0),
      members: (1...3).map { .init(authority: code($0), rank: $0, closeness: "Very close") })
  ]

  public static let deflators = years.map {
    Deflator(
      series: "Sample series", endYear: $0,
      index: ExactDecimal(digits: Int64(9_000 + 200 * ($0 - 2018)), scale: 2), isForecast: false)
  }

  /// Every figure, ordered as in the files; what the silent council did not file has no value.
  public static let observations: [Observation] = {
    var figures: [Observation] = []
    for number in 0..<councilCount {
      for year in years {
        for measure in measures {
          let isSilent = code(number) == silent && measure.kind == .spend
          figures.append(
            Observation(
              authority: code(number), measure: measure.id, period: .financial(ending: year),
              value: isSilent ? nil : value(of: measure.id, council: number, year: year),
              status: isSilent ? .notSubmitted : .asPublished,
              release: releases[measure.kind == .spend ? 0 : 1].id, row: figures.count + 2))
        }
      }
    }
    return figures
  }()

  public static func code(_ number: Int) -> AuthorityCode {
    AuthorityCode("E06000\(900 + number)")
  }

  public static func release(_ id: String, source: String, title: String) -> Release {
    Release(
      id: id, source: source, title: title, publisher: "Department of Samples",
      licence: "Open Government Licence v3.0", url: "https://example.org/\(source)",
      file: "\(source).csv", published: "2023-01-01", retrieved: "2023-02-01",
      sha256: String(repeating: "0", count: 64), note: "Invented figures.")
  }

  private static func measure(
    _ id: String, _ name: String, _ unit: String, _ polarity: Measure.Polarity, _ kind: Measure.Kind
  ) -> Measure {
    Measure(
      id: id, name: name, unit: unit, polarity: polarity, kind: kind, source: "Samples",
      service: "roads")
  }

  private static func value(of measure: String, council: Int, year: Int) -> ExactDecimal {
    let (skill, place) = (wobble(council, 1, 0), wobble(council, 2, 0))
    let noise = wobble(council, measure.utf8.count, year) * 0.3
    let people = 100_000 + 8_000 * council
    return switch measure {
    case "ctx.people": ExactDecimal(digits: Int64(people))
    case "ctx.traffic": ExactDecimal(digits: Int64(500 + 200 * place), scale: 1)
    case "spend.roads":
      ExactDecimal(digits: Int64(Double(people) * (60 + 10 * place - 8 * skill + 4 * noise)))
    case "out.claims":
      ExactDecimal(digits: Int64(300 - 80 * skill + 40 * place + 60 * noise), scale: 1)
    default: ExactDecimal(digits: Int64(600 + 150 * skill - 60 * place + 100 * noise), scale: 1)
    }
  }

  /// A number from -1 to 1 that depends on nothing but its arguments (SplitMix64's mixing).
  private static func wobble(_ a: Int, _ b: Int, _ c: Int) -> Double {
    var mixed = UInt64(a * 1_000_003 + b * 10_007 + c) &* 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-52 - 1
  }
}
