import Dialogue

/// What somebody typed about the help they offer: lines of text with search words.
struct OfferForm: Sendable {
  /// One line as typed.
  struct Line: Sendable {
    var text: String
    var tags: String

    var isEmpty: Bool { text.trimmingBlanks().isEmpty && tags.trimmingBlanks().isEmpty }
  }

  var lines: [Line]
  var errors = FormErrors()

  /// The lines that stand, with room for more.
  init(_ offers: [HelpOffer]) {
    lines = offers.map { Line(text: $0.text, tags: $0.tags.joined(separator: ", ")) }
    let room = min(HelpOffer.most, max(3, lines.count + 2))
    while lines.count < room { lines.append(Line(text: "", tags: "")) }
  }

  /// What was sent, checked.
  init(_ form: FormContents) {
    lines = (1...HelpOffer.most).map {
      Line(text: form.text("text-\($0)"), tags: form.text("tags-\($0)"))
    }
    let used = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    lines = Array(lines.prefix(max(3, min(HelpOffer.most, used + 2))))
    for (position, line) in lines.enumerated() where !line.isEmpty {
      let tags = HelpOffer.tags(typed: line.tags)
      if let problem = HelpOffer.problem(text: line.text, tags: tags) {
        errors.add("text-\(position + 1)", problem)
      }
    }
  }

  /// The lines to keep.
  var offers: [(text: String, tags: [String])] {
    lines.filter { !$0.isEmpty }.map {
      ($0.text.trimmingBlanks(), HelpOffer.tags(typed: $0.tags))
    }
  }
}
