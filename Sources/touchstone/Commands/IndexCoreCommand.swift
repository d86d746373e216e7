import ArgumentParser
import Foundation
import Productivity

/// `touchstone index core`: the deterministic heart of the method at given hyperparameters.
struct IndexCoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "core",
    abstract: "Log posterior, beta and posterior moments at given hyperparameters.")

  @Argument(help: "A CSV file with unit,year,size,u and context columns.", completion: .file())
  var file: String

  @Option(help: "ln tau_b, ln tau_g, logit(rho/0.98), ln phi, logit h, ln tau_q; with commas.")
  var eta: String

  func run() throws {
    let values = eta.split(separator: ",").compactMap {
      Double($0.trimmingCharacters(in: .whitespaces))
    }
    guard values.count == eta.split(separator: ",").count, (5...6).contains(values.count) else {
      throw ValidationError("--eta takes five or six numbers with commas between them.")
    }
    let panel = try CoreFile.parse(try TextFile.read(file), file: file)
    let core = try IndexCore(panel)
    guard values.count == core.dimension else {
      throw CommandFailure(
        .usage, "This panel needs \(core.dimension) hyperparameters, and --eta has \(values.count)."
      )
    }
    print(CoreFile.render(try core.answer(at: values), s0: core.s0), terminator: "")
  }
}
