import HTML
import Productivity

/// One lens in a few sentences: outcomes and spending apart, what moved, who does better.
struct LensNoteCard: Component {
  let note: CouncilPageModel.LensNote
  let address: String
  let name: String

  func write(to h: inout HTMLWriter) {
    h.add(
      Card(Link(note.standing.title, to: address)) { h in
        h.p(note.words.outcomeHalf)
        h.p(note.words.spendHalf)
        if let change = note.words.change { h.p(change) }
        h.p(better)
      })
  }

  private var better: String {
    switch note.better.count {
    case 0: "No similar council can be told apart as getting more."
    case 1...4: "Similar councils that clearly get more: \(note.better.joined(separator: ", "))."
    default:
      "\(note.better.count) similar councils clearly get more, such as "
        + "\(note.better.prefix(3).joined(separator: ", "))."
    }
  }
}
