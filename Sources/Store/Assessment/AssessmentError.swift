import Assessment

/// Why something about a framework or a round could not be done, in one sentence for whoever tried.
public enum AssessmentError: Error, Sendable, Hashable {
  case noFramework(String)
  /// A published version is never changed.
  case versionTaken(String, Int)
  /// A version that does not follow the newest one.
  case notTheNextVersion(wanted: Int, given: Int)
  case otherFramework(wanted: String, given: String)
  case noDraft(String)
  /// A draft that says the same as the version it follows.
  case nothingChanged(Int)
  /// Somebody else saved the draft meanwhile; their text is returned.
  case draftChanged(text: String, revision: Int)
  case noRound
  case noRespondent
  case emptyTitle
  /// The step cannot be taken from where the round is.
  case wrongStep(RoundStep, RoundState)
  case nobodyInvited
  /// Statements without an agreed answer.
  case notAllAgreed([String])
  /// Something was agreed already, so answers cannot be taken again.
  case agreedAlready
  /// Answers are taken only while a round is open.
  case notOpen(RoundState)
  /// What is agreed can be changed only between the close and the signature.
  case notAgreeing(RoundState)
  case namesHidden
  case invitedAlready(String)
  case hasAnswered(String)
  /// Somebody else saved it meanwhile: what stands there now.
  case changedMeanwhile
  case notSignedOff
}

extension AssessmentError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noFramework(let id):
      "There is no framework “\(id)”. Load one with `touchstone assess framework load`."
    case .versionTaken(let id, let version):
      "Version \(version) of “\(id)” is published with another text, and rounds rely on it. "
        + "Give the new text the next version number."
    case .notTheNextVersion(let wanted, let given):
      "The next version is \(wanted), but the text says \(given). Change “version” in the text."
    case .otherFramework(let wanted, let given):
      "The text is of the framework “\(given)”, but “\(wanted)” is edited here."
    case .noDraft(let id):
      "There is no draft of “\(id)”. Save one first."
    case .nothingChanged(let version):
      "The draft says the same as version \(version), so there is nothing to publish. A new version "
        + "would part councils from those they compare themselves with."
    case .draftChanged:
      "Somebody else saved this draft while you typed. Nothing was overwritten: "
        + "both texts are shown."
    case .noRound: "There is no such round."
    case .noRespondent: "This person was not asked to answer in this round."
    case .emptyTitle: "Give the round a name, such as “Spring 2027”."
    case .wrongStep(let step, let state):
      "The round is at “\(state.label)”, so “\(step.rawValue)” cannot be done now. "
        + "Look at the round again: somebody may have moved it on."
    case .nobodyInvited: "Nobody is invited yet. Invite the people who shall answer first."
    case .notAllAgreed(let statements):
      "\(statements.count) statements have no agreed answer yet: "
        + statements.prefix(8).joined(separator: ", ") + (statements.count > 8 ? ", …" : "") + "."
    case .agreedAlready:
      "Something is agreed already, so the round cannot take answers again."
    case .notOpen(let state):
      "The round takes no answers now: it is “\(state.label)”."
    case .notAgreeing(let state):
      "What is agreed cannot be changed now: the round is “\(state.label)”."
    case .namesHidden:
      "This round hides names, so single answers are shown to nobody. The spread has the counts."
    case .invitedAlready(let email): "\(email) is invited already."
    case .hasAnswered(let name):
      "\(name) has answered already and cannot be taken off the list."
    case .changedMeanwhile:
      "Somebody else saved this while you typed. Nothing was overwritten: both are shown."
    case .notSignedOff: "Only a signed-off round can be shared."
    }
  }
}
