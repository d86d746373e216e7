import Testing

@testable import Productivity

@Suite("Panels from comma-separated files")
struct PanelFileTests {
  private let measures = """
    measure,polarity,goal_low,goal_high,weight,log,log_shift
    roads,higher,10,90,2,,
    waste,lower,1,9,1,true,0.5
    """
  private let panel = """
    unit,year,size,spend_per_head,roads,waste,type,income
    A,2020,100,10.5,50,3,county,1
    A,2022,200,,,4,county,2
    "B, north",2022,50,0,60,,borough,3

    """

  @Test("figures, gaps, types and sizes")
  func reading() throws {
    let read = try PanelFile.parse(panel: panel, measures: measures)
    #expect(read.units == ["A", "B, north"])
    #expect(read.years == [2020, 2022])
    #expect(read.spend == PanelGrid(rows: [[10.5, nil], [nil, 0]]))
    #expect(read.values[1] == PanelGrid(rows: [[3, 4], [nil, nil]]))
    #expect(read.context == ["income"])
    #expect(read.contextValues[0][1, 0] == nil)
    #expect(read.size == [150, 50])
    #expect(read.types == ["county", "borough"])
    #expect(read.measures[0].weight == 2 && !read.measures[0].isLog)
    #expect(read.measures[1].isLog && read.measures[1].logShift == 0.5)
    #expect(read.measures[1].polarity == .lower)
  }

  @Test("the file, the line and the column of a mistake")
  func mistakes() {
    func mistake(_ panel: String, _ measures: String) -> TableError? {
      do throws(TableError) {
        _ = try PanelFile.parse(panel: panel, measures: measures)
        return nil
      } catch {
        return error
      }
    }
    let number = mistake(panel.replacing("10.5", with: "ten"), measures)
    #expect(number?.file == "panel.csv" && number?.row == 2 && number?.column == "spend_per_head")
    #expect(number?.description.contains("\"ten\" is not a number") == true)
    let twice = mistake(panel.replacing("A,2022", with: "A,2020"), measures)
    #expect(twice?.row == 3 && twice?.column == "year")
    let missing = mistake(panel.replacing("roads", with: "rods"), measures)
    #expect(missing?.row == 1 && missing?.column == "roads")
    let polarity = mistake(panel, measures.replacing("higher", with: "up"))
    #expect(polarity?.file == "measures.csv" && polarity?.row == 2)
    let ragged = mistake(panel.replacing("borough,3", with: "borough"), measures)
    #expect(ragged?.row == 4)
    #expect(mistake("", measures)?.row == nil)
    #expect(mistake(panel + "\"open", measures)?.problem.contains("never closed") == true)
  }

  @Test("the names of the two files in a folder")
  func names() {
    #expect(PanelFile.names(in: ["panel.csv", "measures.csv"])?.panel == "panel.csv")
    let found = PanelFile.names(in: ["b_panel.csv", "a_panel.csv", "b_measures.csv"])
    #expect(found?.panel == "b_panel.csv" && found?.measures == "b_measures.csv")
    #expect(PanelFile.names(in: ["panel.csv"]) == nil)
  }

  @Test("the core's file needs complete context")
  func core() throws {
    let text = "unit,year,size,u,x1\nA,2020,10,-7.5,0.1\nA,2021,10,,0.2\n"
    let read = try CoreFile.parse(text, file: "core.csv")
    #expect(read.left == PanelGrid(rows: [[-7.5, nil]]))
    #expect(read.context == ["x1"])
    #expect(throws: TableError.self) {
      try CoreFile.parse(text.replacing("0.2", with: ""), file: "core.csv")
    }
  }
}

@Suite("Results as comma-separated text")
struct ResultFileTests {
  @Test("one row per council, one cell per column")
  func rendering() throws {
    let run = IndexRun(
      panel: IndexRunTests.simulated.panel, settings: RunSettings(weightDraws: 2, draws: 40))
    let result = try run.result()
    let lines = ResultFile.render(result).split(separator: "\n")
    #expect(lines.count == result.units.count + 1)
    for line in lines {
      #expect(
        line.split(separator: ",", omittingEmptySubsequences: false).count
          == ResultFile.header.count)
    }
    let cells = lines[1].split(separator: ",", omittingEmptySubsequences: false)
    #expect(cells[0] == "U1")
    #expect(abs(Double(cells[2])! - result.units[0].effect) <= 5e-7)
    #expect(cells.last! == result.units[0].band.rawValue)
  }
}
