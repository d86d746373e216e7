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
        h.p(note.betterWords)
      })
  }
}

extension CouncilPageModel.LensNote {
  /// Similar councils that clearly get more, in a sentence.
  var betterWords: String {
    switch better.count {
    case 0: "No similar council clearly gets more for each pound."
    case 1...4: "Similar councils that clearly get more: \(better.joined(separator: ", "))."
    default:
      "\(better.count) similar councils clearly get more, such as "
        + "\(better.prefix(3).joined(separator: ", "))."
    }
  }
}
