import ArgumentParser
import Productivity
import Store

/// `touchstone lens goalposts`.
struct LensGoalpostsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goalposts",
    abstract: "Measure goalposts on the figures held, to be looked at, rounded and frozen.")

  @Argument(help: "The lens's id.")
  var lens: String

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.openFilled()
    let lenses = try store.lensDefinitions()
    guard let definition = lenses.first(where: { $0.id == lens }) else {
      throw LensCommand.unknown(lens, held: Set(lenses.map(\.id)))
    }
    let proposals = try store.panel(of: definition).goalpostProposals
    let table = TextTable(
      columns: [
        .init(title: "Measure"), .init(title: "Figures", isFigure: true),
        .init(title: "Low", isFigure: true), .init(title: "High", isFigure: true),
        .init(title: "Shift", isFigure: true),
      ],
      rows: proposals.map { proposal in
        let posts = proposal.goalposts
        return [
          proposal.measure, String(proposal.count), posts.map { "\($0.low)" } ?? "too few",
          posts.map { "\($0.high)" } ?? "", posts?.logShift.map { "\($0)" } ?? "",
        ]
      })
    print(table.text)
  }
}
