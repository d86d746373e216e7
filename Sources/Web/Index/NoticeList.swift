import HTML
import Productivity
import Sector

/// The things to notice about one council, each with the way to read on.
struct NoticeList: Component {
  let council: AuthorityCode
  let notices: [Notice]

  func write(to h: inout HTMLWriter) {
    h.add(Notices(notices.map(prose)))
  }

  private func prose(_ notice: Notice) -> Prose {
    let sentence = notice.text.reduce(Prose("")) { prose, span in
      span.isStrong ? "\(prose)\(strong: span.text)" : "\(prose)\(span.text)"
    }
    return "\(sentence) \(link: notice.link.label, to: address(notice))"
  }

  private func address(_ notice: Notice) -> String {
    let lens = "/councils/\(council)/lenses/\(notice.lens)"
    return switch notice.link.target {
    case .result: lens
    case .comparators: lens + "#comparators"
    case .queries: lens + "#questions"
    case .gaps: lens + "#honesty"
    case .measure:
      notice.measure.map { "/measures/\($0)?council=\(council)" } ?? lens
    }
  }
}
