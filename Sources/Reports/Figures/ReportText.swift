/// Words of a report taken apart into plain words and figures by name.
///
/// A figure is a name of small letters in braces, with the id of a service, measure or theme behind
/// a colon where it needs one: `{council}`, `{measure:lait.cla_rate}`. Other braces stay as typed.
public enum ReportText {
  /// A stretch of text.
  public enum Piece: Sendable, Hashable {
    case words(String)
    case figure(FigureReference)
    /// Looks like a figure, but there is none of that name.
    case unknown(String)
  }

  /// The text in pieces, which joined give the text again.
  public static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var (rest, plain) = (text[...], text.startIndex)
    while let start = rest.firstIndex(of: "{") {
      guard let name = FigureName(atHeadOf: text[start...]) else {
        rest = text[text.index(after: start)...]
        continue
      }
      if plain < start { pieces.append(.words(String(text[plain..<start]))) }
      pieces.append(
        FigureReference(kind: name.kind, subject: name.subject).map { .figure($0) }
          ?? .unknown(String(text[start..<name.end])))
      (rest, plain) = (text[name.end...], name.end)
    }
    if plain < text.endIndex { pieces.append(.words(String(text[plain...]))) }
    return pieces
  }

  /// The figures that a text names, each once, in order.
  public static func figures(in text: String) -> [FigureReference] {
    var seen: Set<FigureReference> = []
    return pieces(of: text).compactMap { piece in
      guard case .figure(let figure) = piece, seen.insert(figure).inserted else { return nil }
      return figure
    }
  }

  /// What looks like a figure and is none.
  static func unknown(in text: String) -> [String] {
    pieces(of: text).compactMap { piece in
      if case .unknown(let name) = piece { name } else { nil }
    }
  }
}

extension String {
  /// Without blanks at its ends, in line ends of one kind.
  var trimmedForReport: String {
    let text = replacing("\r\n", with: "\n")
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
