import Foundation
import TestSupport
import Testing

/// The contract of `touchstone frontier`: CSV in, CSV out, one sentence for a mistake.
///
/// Four libraries with one input and one output: visits for each member of staff are 1, 2, 1.5 and
/// 1, so under constant returns B alone is efficient and the others reach 0.5, 0.75 and 0.5 of it.
@Suite("touchstone frontier")
struct FrontierCommandTests {
  private static let libraries = "unit,staff,visits\nA,10,10\nB,20,40\nC,40,60\nD,30,30\n"
  private static let columns = ["--inputs", "staff", "--outputs", "visits"]

  private func run(_ arguments: [String], on table: String = libraries) throws
    -> Program.Outcome
  {
    try withTemporaryFolder { folder in
      try Data(table.utf8).write(to: URL(fileURLWithPath: folder + "/libraries.csv"))
      return try Program.run(["frontier"] + arguments, in: folder)
    }
  }

  private func dea(_ returns: String, _ orientation: String, on table: String = libraries) throws
    -> Program.Outcome
  {
    try run(
      ["dea", "libraries.csv"] + Self.columns + ["--rts", returns, "--orientation", orientation],
      on: table)
  }

  private func scores(_ outcome: Program.Outcome) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: outcome.output.split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return (String(cells[0]), Double(cells[1]) ?? .nan)
      })
  }

  @Test("scores, super-efficiency and peers of four libraries, by hand")
  func byHand() throws {
    let outcome = try dea("crs", "in")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.hasPrefix(
        "id,eff,super_eff,sum_slack,slack_staff,slack_visits,lambda\nA,0.5,0.5,0,0,0,B:0.25\n"))
    #expect(scores(outcome) == ["A": 0.5, "B": 1, "C": 0.75, "D": 0.5])
    let outward = scores(try dea("crs", "out"))
    #expect(outward["A"] == 2 && outward["B"] == 1 && outward["D"] == 2)
  }

  @Test("variable returns never score below constant ones")
  func returns() throws {
    let constant = scores(try dea("crs", "in"))
    for (unit, score) in scores(try dea("vrs", "in")) {
      #expect(score >= (constant[unit] ?? 2) - 1e-12)
    }
  }

  @Test("a bootstrap gives the same bytes on one thread and two")
  func threads() throws {
    let common =
      ["bootstrap", "libraries.csv"] + Self.columns
      + ["--rts", "vrs", "--orientation", "in", "--replications", "200", "--seed", "7"]
    let one = try run(common + ["--threads", "1"])
    let two = try run(common + ["--threads", "2"])
    #expect(one.code == 0 && one.output == two.output)
    #expect(one.output.hasPrefix("id,eff,bias,eff_bc,lower,upper\n"))
  }

  @Test("a missing column, a negative figure and a missing file are one sentence each")
  func mistakes() throws {
    let column = try run(
      ["dea", "libraries.csv", "--inputs", "staff", "--outputs", "books"]
        + ["--rts", "crs", "--orientation", "in"])
    #expect(column.code == 65 && column.complaint.contains("no column 'books'"))
    let negative = try dea("crs", "in", on: "unit,staff,visits\nA,10,10\nB,-20,40\nC,40,60\n")
    #expect(negative.code == 65)
    #expect(negative.complaint.contains("'B'") && negative.complaint.contains("'staff'"))
    let missing = try run(
      ["dea", "nothing.csv"] + Self.columns + ["--rts", "crs", "--orientation", "in"])
    #expect(missing.code == 66 && missing.complaint.contains("nothing.csv"))
    #expect(missing.output.isEmpty && negative.output.isEmpty && column.output.isEmpty)
  }
}
