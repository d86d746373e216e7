import Foundation

/// A worker's name: process, machine and process namespace, so that others can tell whether it is
/// surely gone.
public struct WorkerName: Sendable, Hashable, CustomStringConvertible {
  public var process: Int32
  public var machine: String
  public var number: Int

  /// The worker of this number in this process.
  public init(number: Int) {
    self.init(
      process: ProcessInfo.processInfo.processIdentifier, machine: Self.thisMachine,
      number: number)
  }

  init(process: Int32, machine: String, number: Int) {
    self.process = process
    self.machine = machine
    self.number = number
  }

  /// Reads what `description` wrote; nil for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", maxSplits: 1)
    let numbers = parts.first?.split(separator: ".").map { Int32($0) } ?? []
    guard parts.count == 2, numbers.count == 2, let process = numbers[0], let number = numbers[1]
    else { return nil }
    self.init(process: process, machine: String(parts[1]), number: Int(number))
  }

  public var description: String { "\(process).\(number)@\(machine)" }

  /// True where the worker was a process of this machine that is no more. A process on another
  /// machine, or in another container, may be alive: its lease decides.
  public var isSurelyGone: Bool {
    machine == Self.thisMachine && kill(process, 0) != 0 && errno == ESRCH
  }

  /// The machine's name, with its process namespace where the system has such.
  private static let thisMachine: String = {
    let name = ProcessInfo.processInfo.hostName
    let space = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")
    let digits = (space ?? "").filter(\.isNumber)
    return digits.isEmpty ? name : "\(name)/\(digits)"
  }()
}
