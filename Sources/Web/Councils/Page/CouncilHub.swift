import Assessment
import Dialogue
import HTML
import Library
import Sector

/// What the hub has for one council beside its figures: resources that may help, its own assessment
/// for those who may read it, and discussions about its services.
struct CouncilHub: Sendable {
  /// What the library knows of one service in which others do better.
  struct Reading: Sendable {
    /// One resource and why it is here.
    struct Entry: Sendable {
      var resource: Resource
      var reason: String
    }

    var title: String
    /// The library's word for the service.
    var service: String
    var entries: [Entry]
    /// Resources on the service in all.
    var total: Int
  }

  /// How far the council's own assessment is, for its own people.
  struct OwnAssessment: Sendable {
    /// Nil before the first round.
    var newest: Round?
    /// The newest round in which everything is agreed, with its weightiest gaps.
    var agreed: (round: Round, gaps: [Gap])?
    /// Ambitions of that round whose date has come and of which nobody has said what happened.
    var due: Int
    var canLead: Bool
  }

  /// A gap that the council closed and shares by name.
  struct ClosedGap: Sendable {
    var statement: String
    var from: Level
    var to: Level
    var on: Day
  }

  var readings: [Reading]
  /// Nil for everybody who does not work for the council.
  var own: OwnAssessment?
  /// Only for people of councils that share theirs by name too.
  var closed: [ClosedGap]
  /// The newest about the council's services; nil where none is compared.
  var discussions: [DialogueThread]?
}
