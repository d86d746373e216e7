/// A band as a word beside a bar of its colour.
public struct BandTag: Exemplified {
  private let tone: BandTone
  private let words: String

  /// A tag for the band; other words than ``BandTone/words`` where the page's comparison is another.
  public init(_ tone: BandTone, words: String? = nil) {
    self.tone = tone
    self.words = words ?? tone.words
  }

  public func write(to h: inout HTMLWriter) {
    h.span(words, .class("band \(tone.styleClass)"))
  }

  public static var examples: [Example] {
    BandTone.allCases.map { Example($0.words, BandTag($0)) }
  }
}
