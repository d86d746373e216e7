import HTML
import Productivity
import Store

/// The page on which a reader weighs outcomes otherwise and sees how much that changes.
struct LensTryView {
  let model: LensTryModel
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Try other weights: \(model.title)", area: "/lenses")
    page.breadcrumb = [
      Link("Services", to: "/lenses"), Link(model.title, to: "/lenses/\(model.lens)"),
    ]
    page.canonical = model.address
    page.isPrivate = true
    return page.html { h in
      h.add(
        PageHeader(
          "What if outcomes counted otherwise?", kicker: model.title,
          lead: """
            Change how much each outcome counts and see which councils’ bands would change. This \
            is a preview with few draws: nothing is published or kept.
            """))
      writeAnswer(to: &h)
      h.add(form)
      if !model.moves.isEmpty { h.add(moves) }
      h.p(Caution.hundred)
    }
  }

  private func writeAnswer(to h: inout HTMLWriter) {
    h.div(.class("inset"), .role(.status)) { h in
      h.p { $0.strong(answer) }
      if let own = model.own, let council = model.council {
        h.p(
          "\(council.name): \(own.before.band.words), index \(own.before.indexWords) "
            + "(\(own.before.intervalWords)) at the lens’s own weights; "
            + "\(own.after.band.words), index \(own.after.indexWords) "
            + "(\(own.after.intervalWords)) at these.")
      }
    }
  }

  private var answer: String {
    guard model.isChanged else { return "These are the lens’s own weights." }
    guard !model.moves.isEmpty else {
      return "No band changes among \(model.councils) councils."
    }
    return "\(model.moves.count) of \(model.councils) councils change band; "
      + "\(model.opposite) of them change sides."
  }

  private var form: Fragment {
    let model = model
    return Fragment { h in
      h.form(
        .class("filters"), .action(model.address), .method(.get), .aria(.label, "Weights")
      ) { h in
        h.div(.class("fields")) { h in
          for (position, weight) in model.weights.enumerated() {
            h.add(
              TextField(
                weight.label, name: "w\(position + 1)", kind: .decimal,
                value: Self.text(weight.percent),
                help: "The lens has \(Format.percent(weight.own))", width: .short,
                isRequired: true))
          }
          h.add(
            TextField(
              "Worth of one point of outcome, in % of value", name: "v", kind: .decimal,
              value: Self.text(model.valueOfPoint), width: .short, isRequired: true))
          h.add(
            TextField.filter(
              "Show one council, by name", name: "council", value: model.council?.name ?? "",
              id: "own-council"))
        }
        h.div(.class("buttons")) { h in
          h.add(Button("Show what changes"))
          h.a("Back to the lens’s own weights", .href(model.address))
        }
      }
    }
  }

  private var moves: DataTable {
    DataTable(
      caption: "Councils whose band changes, by name",
      columns: [.heading("Council"), .text("At the lens’s weights"), .text("At these weights")],
      rows: model.moves.map { move in
        .init(
          [
            .link(move.name, to: "/councils/\(move.code)/lenses/\(model.lens)"),
            .component(BandTag(move.before.tone)), .component(BandTag(move.after.tone)),
          ], isOwn: move.code == model.council?.code)
      })
  }

  /// As many decimals as needed, at most one.
  private static func text(_ value: Double) -> String {
    let text = Format.decimal(value, places: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
