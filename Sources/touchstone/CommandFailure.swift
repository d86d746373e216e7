import Accounts
import ArgumentParser
import Assessment
import Database
import Foundation
import Importers
import Productivity
import Spreadsheets
import Store

/// A failure in one sentence, with the exit code that scripts can use.
struct CommandFailure: Error, CustomStringConvertible {
  /// Exit codes, after BSD's sysexits.
  enum Code: Int32 {
    case usage = 64
    case data = 65
    case notFound = 66
    case failure = 70
    case cannotWrite = 73
    case busy = 75
  }

  var code: Code
  var description: String

  /// Prints what went wrong and ends the process.
  static func exit(for error: any Error, of root: (some ParsableCommand).Type) -> Never {
    switch error {
    case is CleanExit, is ValidationError, is ExitCode:
      root.exit(withError: error)
    default:
      guard let failure = CommandFailure(known: error) ?? CommandFailure(other: error, of: root)
      else { root.exit(withError: error) }
      Terminal.complain(failure.description)
      Foundation.exit(failure.code.rawValue)
    }
  }

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }

  private init?(known error: any Error) {
    switch error {
    case let error as CommandFailure: self = error
    case let error as SQLFailure: self.init(Self.code(of: error), error.description)
    case let error as AssessmentError: self.init(Self.code(of: error), error.description)
    case is FrameworkFileError, is TableProblems, is AnswerProblem, is WorkbookError:
      self.init(.data, String(describing: error))
    case let error as IndexCheckError: self.init(error == .noRun ? .notFound : .data, "\(error)")
    case let error as ImportError:
      self.init(Self.code(of: error), error.description)
    case let error as LibraryError: self.init(.data, error.description)
    case let error as AccountError: self.init(Self.code(of: error), error.description)
    case let error as BackupError: self.init(Self.code(of: error), error.description)
    case let error as JobError: self.init(Self.code(of: error), error.description)
    case is LensError, is LensFileError, is IndexError, is Productivity.TableError,
      is EmailAddressError:
      self.init(.data, String(describing: error))
    default: return nil
    }
  }

  /// Anything else but what the argument parser has to say itself.
  private init?(other error: any Error, of root: (some ParsableCommand).Type) {
    guard root.exitCode(for: error) == .failure else { return nil }
    self.init(.failure, root.message(for: error))
  }

  private static func code(of error: BackupError) -> Code {
    switch error.kind {
    case .notFound: .notFound
    case .damaged: .data
    case .cannotWrite: .cannotWrite
    case .busy: .busy
    }
  }

  private static func code(of error: JobError) -> Code {
    switch error {
    case .unknown: .notFound
    case .leaseLost, .openAlready: .busy
    case .cannotRetry, .cannotStop: .data
    }
  }

  private static func code(of error: AssessmentError) -> Code {
    switch error {
    case .noRound, .noRespondent, .noFramework, .noDraft: .notFound
    default: .data
    }
  }

  private static func code(of error: ImportError) -> Code {
    switch error.kind {
    case .notFound: .notFound
    case .cannotWrite: .cannotWrite
    default: .data
    }
  }

  private static func code(of error: AccountError) -> Code {
    if case .noAccount = error { .notFound } else { .data }
  }

  private static func code(of failure: SQLFailure) -> Code {
    switch failure.kind {
    case .diskFull, .readOnly, .cannotOpen: .cannotWrite
    case .busy: .busy
    case .corrupt, .newerSchema: .data
    case .constraint, .other: .failure
    }
  }
}
