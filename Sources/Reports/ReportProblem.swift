/// Why a report could not be changed, in words for whoever edits it.
public enum ReportProblem: Error, Sendable, Hashable {
  case noReport
  case noPart
  case noTemplate
  case noTitle
  case emptyPart
  case tooManyParts
  case tooManyReports(Int)
  /// A field and how many letters it holds at most.
  case tooLong(String, Int)
  /// A field and the figure it names.
  case unknownFigure(String, String)
  /// Somebody else changed the part; this is how it stands now.
  case changedMeanwhile(ReportPart)

  /// The form's field to which it belongs.
  public var field: String {
    switch self {
    case .noTitle: "title"
    case .tooLong(let field, _), .unknownFigure(let field, _): field
    case .noReport, .noPart, .noTemplate, .emptyPart, .tooManyParts, .tooManyReports,
      .changedMeanwhile:
      "words"
    }
  }
}

extension ReportProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noReport: "There is no such report."
    case .noPart: "This part is not there any more. Somebody may have taken it out."
    case .noTemplate: "There is no such template."
    case .noTitle: "Give it a title."
    case .emptyPart: "Choose what to show, or write a heading or some words."
    case .tooManyParts:
      "A report holds \(Report.mostParts) parts at most. Take one out first."
    case .tooManyReports(let most):
      "Your council keeps \(most) at most. Remove one that is not needed any more."
    case .tooLong(_, let most): "Shorten it to \(most) letters."
    case .unknownFigure(_, let name):
      "There is no figure called \(name). Take one from the list, or leave out the braces."
    case .changedMeanwhile:
      "Somebody else changed this part while you typed. Below is what you typed; save to replace "
        + "theirs."
    }
  }
}
