import HTML
import Testing

@Suite struct ChartTests {
  private func tags(_ component: some Component, _ name: String) throws -> [Markup.Tag] {
    try Markup(component.markup).tags.filter { $0.name == name }
  }

  private func number(_ tag: Markup.Tag, _ key: String) throws -> Double {
    let text = try #require(tag.attributes[key])
    return try #require(Double(text.hasSuffix("%") ? String(text.dropLast()) : text))
  }

  private func circle(_ component: some Component, _ styleClass: String) throws -> Markup.Tag {
    try #require(tags(component, "circle").first { $0.attributes["class"] == styleClass })
  }

  @Test func aStripPlacesItsMarksOnItsScale() throws {
    let scale = Scale(holding: [80, 120])
    let strip = IntervalStrip(
      "Index", Estimate(110, half: 105...115, ninety: 100...120), tone: .clearlyAbove,
      comparators: [90, .nan], reference: 100, scale: scale)
    #expect(try number(circle(strip, "dot"), "cx") == 74)
    #expect(try number(circle(strip, "o"), "cx") == 26)
    let lines = try tags(strip, "line")
    #expect(try number(lines[0], "x1") == 50)
    let thin = try #require(lines.first { $0.attributes["class"] == "thin" })
    #expect(try (number(thin, "x1"), number(thin, "x2")) == (50, 98))
    let thick = try #require(lines.first { $0.attributes["class"] == "thick" })
    #expect(try (number(thick, "x1"), number(thick, "x2")) == (62, 86))
    #expect(try tags(strip, "circle").count == 2)
  }

  @Test func aStripSaysInWordsWhatItDraws() throws {
    let strip = IntervalStrip(
      "Index", Estimate(108, ninety: 97...119), tone: .likelyAbove, comparators: [99, 101],
      scale: Scale(holding: [80, 120]))
    let text = try Markup(strip.markup).text
    #expect(text.contains("Index: 108, 90% interval 97 to 119"))
    #expect(text.contains("Likely above similar councils. 2 similar councils are shown as dots."))
  }

  @Test func aRowWithoutAFigureSaysWhy() throws {
    let table = IntervalTable(
      caption: "Services", rowTitle: "Service",
      rows: [.init(Link("Fire", to: ""), nil, tone: .unknown, note: "not provided here")])
    let text = try Markup(table.markup).text
    #expect(text.contains("not provided here"))
    #expect(try tags(table, "circle").isEmpty)
  }

  @Test func aTrendBreaksAtAMissingYear() throws {
    let years = [1.0, 2, nil, 3, 4].enumerated().map {
      TrendWithInterval.Year("\(2020 + $0.offset)", own: $0.element, ninety: 0...5)
    }
    let trend = TrendWithInterval(
      "T", years: years, name: "Own", measure: AxisText("M", .whole))
    let paths = try tags(trend, "path")
    #expect(paths.filter { $0.attributes["class"] == "own-line" }.count == 2)
    #expect(paths.filter { $0.attributes["class"] == "own-wash" }.count == 2)
    #expect(trend.figures.rows.count == 5)
    #expect(trend.figures.markup.contains("no figure"))
  }

  @Test func partsAddUp() throws {
    let chart = BarParts(
      "T", start: .init("Start", 100), parts: [.init("a", 9), .init("b", -4), .init("c", .nan)],
      endName: "End")
    #expect(chart.end == 105)
    let bars = try tags(chart, "rect")
    #expect(bars.count == 2)
    let (first, second) = (bars[0], bars[1])
    let firstEnd = try number(first, "x") + number(first, "width")
    let secondEnd = try number(second, "x") + number(second, "width")
    #expect(abs(firstEnd - secondEnd) < 0.02)
    #expect(try abs(number(first, "width") / number(second, "width") - 9.0 / 4) < 0.01)
    #expect(try Markup(chart.markup).text.contains("End 105"))
  }

  @Test func aMapShowsWhatItsLayoutKnowsAndListsAll() throws {
    func tile(_ code: String) -> TileMap.Tile {
      .init(code: code, name: code, label: code, tone: .same, value: "100", address: "/\(code)")
    }
    let map = TileMap(
      "T", tiles: [tile("A"), tile("B"), tile("C")],
      layout: ["A": .init(column: 1, row: 0), "C": .init(column: 0, row: 1)], valueTitle: "Index")
    #expect(try tags(map, "a").map { $0.attributes["href"] } == ["/A", "/C"])
    #expect(map.figures.rows.count == 3)
    #expect(map.markup.contains("translate(37 1)"))
    #expect(map.markup.contains("translate(1 37)"))
  }

  @Test func aFunnelCountsWhatLiesOutside() throws {
    let limits = [100.0, 200].map {
      Funnel.Limit(size: $0, inner: 45...55, outer: 40...60)
    }
    let funnel = Funnel(
      "T",
      points: [
        .init("in", size: 150, value: 50), .init("out", size: 150, value: 61),
        .init("beyond", size: 500, value: 61), .init("none", size: .nan, value: 1),
      ], limits: limits, centre: 50, size: AxisText("Size", .whole), value: AxisText("V", .whole))
    let text = try Markup(funnel.markup).text
    #expect(text.contains("3 councils by size. 1 of them lie outside"))
    #expect(funnel.figures.rows.count == 3)
  }

  @Test func aDistributionDrawsEveryCouncilOnce() throws {
    let points = (0..<50).map { Distribution.Point("\($0)", Double($0 % 7)) }
    let chart = Distribution(
      "T", points: points + [.init("Own", 3, role: .own), .init("none", .nan)],
      measure: AxisText("M", .whole))
    let dots = try tags(chart, "circle")
    #expect(
      dots.filter { $0.attributes["class"] == "o" && $0.attributes["r"] == "2.75" }.count == 50)
    #expect(dots.filter { $0.attributes["class"] == "own-mark" }.count == 1)
    #expect(chart.figures.rows.count == 51)
  }

  @Test func aScatterDrawsEveryCouncilAndNamesTheOwn() throws {
    let points = (0..<30).map { index in
      let value = Double(index)
      return SpendOutcomeScatter.Point(
        "C\(index)", spend: value, outcome: Estimate(30 - value, ninety: 0...40),
        role: index == 15 ? .own : index < 5 ? .comparator : .other)
    }
    let chart = SpendOutcomeScatter(
      "T", points: points, spend: AxisText("Spend (£)", .pounds),
      outcome: AxisText("Outcome", .whole))
    let marks = try tags(chart, "circle").filter { $0.attributes["cx"] != "50%" }
    #expect(marks.count >= 29)
    let own = try #require(
      try tags(chart, "text").first { $0.attributes["class"]?.contains("t-own") == true })
    #expect(own.attributes["class"]?.contains("wide-only") == false)
    #expect(chart.figures.rows.count == 30)
  }

  @Test func levelsAreReadFromTheirColumn() throws {
    let chart = LevelBars(
      "T",
      groups: [
        .init("Everybody", counts: [1, 0, 3, 0], dontKnow: 1, kind: .everybody),
        .init("Wanted", counts: [0, 0, 0, 2], dontKnow: nil, kind: .ambition),
        .init("Nobody", counts: [0, 0, 0, 0], dontKnow: 0),
      ], levels: ["1 One", "2 Two", "3 Three", "4 Four"])
    let bars = try tags(chart, "rect")
    #expect(try bars.map { try number($0, "x") } == [0, 41, 82, 61.5])
    // Shares on one scale: three of five are shorter than two of two.
    #expect(try abs(number(bars[1], "width") / number(bars[3], "width") - 0.6) < 0.01)
    let text = try Markup(chart.markup).text
    for name in ["1 One", "4 Four", "Level 1", "Level 4", "Everybody (5)", "Wanted (2)"] {
      #expect(text.contains(name), "\(name)")
    }
    #expect(!text.contains("Nobody"))
    #expect(text.contains("1 at level 1, 3 at level 3, 1 does not know"))
    #expect(chart.figures.markup.contains("not asked"))
  }

  @Test func anAmbitionThatIsReachedIsADotInTheRing() throws {
    let chart = LevelSteps(
      "T", rows: [.init("Same", now: 2, ambition: 2), .init("None set", now: 2, ambition: nil)],
      levels: ["1", "2", "3", "4"])
    let marks = try tags(chart, "circle")
    #expect(marks.map { $0.attributes["class"] } == ["peer", "own", "peer"])
    #expect(marks[0].attributes["cx"] == marks[1].attributes["cx"])
    #expect(try number(marks[1], "r") < number(marks[0], "r"))
  }

  @Test func noLineRunsThroughANameAndLongNamesAreCutOnPhones() throws {
    let name = "PR1 We can show the end-to-end path of our ten busiest services"
    let chart = LevelSteps(
      "T", rows: [.init(name, now: 1, ambition: 3), .init("B", now: nil, ambition: nil)],
      levels: ["1", "2", "3", "4"])
    for drawn in [chart, chart.filling(550)] {
      let names = try tags(drawn, "text").filter {
        $0.attributes["class"]?.contains("t-ink") == true
      }
      let upright = try tags(drawn, "line").filter { $0.attributes["x1"] == $0.attributes["x2"] }
      #expect(names.count == 3 && upright.count == 8)
      for name in names {
        let baseline = try number(name, "y")
        for line in upright {
          let (top, foot) = (try number(line, "y1"), try number(line, "y2"))
          #expect(foot < baseline - 14 || top > baseline + 4)
        }
      }
    }
    #expect(try number(tags(chart.filling(550), "svg")[0], "height") <= 550)
    #expect(try number(tags(chart.filling(550), "svg")[0], "height") > 200)
    #expect(try Markup(chart.markup).text.contains("PR1 We can show the end-to-end path of our…"))
  }

  @Test func aLongTitleOfAPictureStandsOnTwoLines() throws {
    let chart = LevelSteps("T", rows: [], levels: ["1", "2", "3", "4"])
    let title = Array(repeating: "word", count: 20).joined(separator: " ")
    let picture = String(
      decoding: ChartPicture(title, note: "N", chart: chart).svg(), as: UTF8.self)
    #expect(picture.components(separatedBy: "class=\"heading\"").count == 3)
    let short = String(decoding: ChartPicture("T", note: "N", chart: chart).svg(), as: UTF8.self)
    #expect(short.components(separatedBy: "class=\"heading\"").count == 2)
  }

  @Test func emptyChartsStillDraw() throws {
    let measure = AxisText("M", .whole)
    let charts: [any Chart] = [
      SpendOutcomeScatter("T", points: [], spend: measure, outcome: measure),
      TrendWithInterval("T", years: [], name: "Own", measure: measure),
      Funnel("T", points: [], limits: [], centre: 1, size: measure, value: measure),
      Distribution("T", points: [], measure: measure),
      BarParts("T", start: .init("a", 1), parts: [], endName: "b"),
      TileMap("T", tiles: [], layout: [:], valueTitle: "V"),
    ]
    for chart in charts {
      let figure = ChartFigure("Nothing yet", chart: chart)
      #expect(try Markup(figure.markup).tags.contains { $0.name == "svg" })
      #expect(!figure.markup.contains("nan"))
    }
  }

  @Test func everyChartCarriesItsFigures() throws {
    let figure = ChartFigure(
      "Finding", note: "Note.",
      chart: TrendWithInterval(
        "T", years: [.init("2024-25", own: 3, ninety: 2...4, typical: 5)], name: "Own",
        measure: AxisText("M", .whole)),
      source: Link("Release", to: "/sources/1"), downloads: [Link("CSV", to: "/m.csv")])
    let text = try Markup(figure.markup).text
    #expect(text.contains("Show the figures"))
    #expect(text.contains("2 to 4"))
    #expect(figure.markup.contains("/m.csv"))
    #expect(figure.markup.contains("/sources/1"))
  }
}
