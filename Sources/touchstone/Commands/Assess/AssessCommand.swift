import ArgumentParser
import Assessment
import Store

/// `touchstone assess`: frameworks and rounds of the self-assessment.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Frameworks and rounds of the self-assessment.",
    discussion: """
      Examples:
        touchstone assess framework check my.yaml           say what is wrong with a file
        touchstone assess framework load Content/framework/improvement.yaml
        touchstone assess rounds                             every council's rounds
        touchstone assess export ROUND --agreed --out a.csv  agreed answers of a round
        touchstone assess import ROUND answers.xlsx          a team's sheet of answers
      """,
    subcommands: [
      AssessFrameworkCommand.self, AssessRoundsCommand.self, AssessShowCommand.self,
      AssessExportCommand.self, AssessImportCommand.self,
    ])
}

/// `touchstone assess framework`.
struct AssessFrameworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "framework", abstract: "Check, load, publish and show frameworks.",
    subcommands: [
      FrameworkListCommand.self, FrameworkCheckCommand.self, FrameworkLoadCommand.self,
      FrameworkPublishCommand.self, FrameworkShowCommand.self,
    ], defaultSubcommand: FrameworkListCommand.self)
}
