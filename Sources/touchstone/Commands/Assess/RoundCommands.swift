import ArgumentParser
import Assessment
import Foundation
import Importers
import Sector
import Spreadsheets
import Store

/// `touchstone assess rounds`.
struct AssessRoundsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rounds", abstract: "List rounds: of every council, or of one.")

  @Option(help: "Rounds of this council only, by name or code.")
  var council: String?

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.openFilled()
    let register = try store.catalogue().register
    let code = try council.map { try CouncilCommand.find($0, in: register).code }
    let rounds = try code.map { try store.rounds(of: $0) } ?? store.allRounds()
    let table = TextTable(
      columns: [
        .init(title: "Round"), .init(title: "Council"), .init(title: "Title"),
        .init(title: "State"), .init(title: "Shared"),
      ],
      rows: rounds.map { round in
        [
          round.id, register.authority(round.authority)?.name ?? round.authority.rawValue,
          round.title, round.state.label, round.sharing.label,
        ]
      })
    print(rounds.isEmpty ? "There are no rounds yet. A lead opens one at /assess." : table.text)
  }
}

/// `touchstone assess show`.
struct AssessShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one round: who was asked, how far it is, its priorities.")

  @Argument(help: "The round's id, as `touchstone assess rounds` lists it.")
  var round: String

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.openFilled()
    let round = try store.round(round)
    let framework = try store.framework(of: round)
    let counts = try store.answerCounts(in: round.id)
    let respondents = try store.respondents(in: round.id)
    print("\(round.title): \(round.state.label)")
    print("Framework: \(framework.title), version \(framework.version)")
    print(
      "Asked: \(respondents.count); answered something: \(counts.values.count { $0 > 0 })")
    let profile = GapProfile(
      try store.agreedAnswers(in: round), of: round, in: framework)
    for gap in profile.priorities.prefix(10) {
      print("  \(gap.statement.id)  \(gap.priority?.why ?? "")  \(gap.statement.text)")
    }
  }
}

/// `touchstone assess export`.
struct AssessExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a closed round's spread, answers or agreed answers as CSV, JSON or XLSX.",
    discussion: """
      Without an option: the spread, that is counts of the groups that may be shown. Single answers
      exist for rounds that show names only.
      """)

  @Argument(help: "The round's id.")
  var round: String

  @Flag(help: "What the team agreed, statement by statement.")
  var agreed = false

  @Flag(help: "Everybody's answers, of a round that shows names.")
  var answers = false

  @Flag(help: "As JSON instead of CSV.")
  var json = false

  @Option(
    help: "Write to this file instead of standard output; a name ending in .xlsx gives a workbook.",
    completion: .file())
  var out: String?

  @OptionGroup var data: DataOptions

  func validate() throws {
    guard !(agreed && answers) else {
      throw ValidationError("Choose one of --agreed and --answers.")
    }
  }

  func run() throws {
    let store = try data.openFilled()
    let round = try store.round(round)
    guard round.state.showsAnswers else {
      throw CommandFailure(
        .data, "The round is “\(round.state.label)”. Answers can be seen once it is closed.")
    }
    let framework = try store.framework(of: round)
    let table = try table(of: round, framework, in: store)
    if let out, out.hasSuffix(".xlsx") {
      try TextFile.write(try WorkbookWriter(title: round.title).bytes([table]), to: out)
    } else {
      let text = json ? table.json + "\n" : table.csv
      if let out { try TextFile.write(text, to: out) } else { print(text, terminator: "") }
    }
  }

  private func table(
    of round: Round, _ framework: Framework, in store: Store
  ) throws -> ExportTable {
    if agreed { return AgreedTable.export(try store.agreedAnswers(in: round), in: framework) }
    if answers { return RoundTable.export(try store.namedAnswers(in: round.id), in: framework) }
    return SpreadTable.export(try store.spreads(in: round))
  }
}

/// `touchstone assess import`.
struct AssessImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Bring in a team's sheet (CSV, XLSX or ODS): answers of an open round, or agreed ones.",
    discussion: """
      Answers need a round that is open and shows names, and the columns respondent, role, statement
      and now. A respondent is known by name or e-mail address; anybody else is added to the round,
      which --check says beforehand. Agreed answers need a closed round. All rows are taken or none.
      """)

  @Argument(help: "The round's id.")
  var round: String

  @Argument(help: "The sheet.", completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var file: String

  @Flag(help: "The sheet holds what the team agreed.")
  var agreed = false

  @Flag(help: "Say what is wrong with the sheet, and change nothing.")
  var check = false

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.openFilled()
    let round = try store.round(round)
    let framework = try store.framework(of: round)
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw CommandFailure(
        .notFound, "The file '\(file)' could not be read. Check that it exists and is yours.")
    }
    let sheet = try AnswerSheet.rows([UInt8](bytes), file: file)
    if agreed {
      let read = try AgreedTable.read(sheet, in: framework, opened: round.opened)
      if check { return print("\(file): sound, with \(read.count) agreed answers.") }
      let count = try store.importAgreed(
        read, into: round.id, by: .console, from: "command assess import")
      print("\(count) agreed answers are new or changed.")
    } else {
      let read = try RoundTable.read(sheet, in: framework, opened: round.opened)
      let newcomers = try store.newcomers(in: read, to: round.id)
      let names = newcomers.joined(separator: ", ")
      if check {
        print("\(file): sound, with the answers of \(read.count) people.")
        if !names.isEmpty { print("Not on the round's list, and to be added: \(names).") }
        return
      }
      let count = try store.importAnswers(
        read, into: round.id, by: .console, from: "command assess import")
      if !names.isEmpty { print("Not on the round's list, and added: \(names).") }
      print("\(count) answers are new or changed.")
    }
  }
}
