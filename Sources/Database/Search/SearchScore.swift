import Foundation

/// How well a document fits the words of a query: BM25 (Robertson and Zaragoza 2009, section 3.2),
/// with a mention in the title counted five times, in the labels twice, in the text once.
///
/// The engine's own function counts the documents of every word again for each query, which for a
/// word that half of them have takes longer than all the rest; here the caller remembers it.
enum SearchScore {
  /// How much one mention weighs in the title, the labels and the text.
  static let weights = [5.0, 2.0, 1.0]
  /// How soon more mentions of a word add no more (k1).
  private static let saturation = 1.2
  /// How far long documents are held back (b).
  private static let shortening = 0.75

  /// How much a word tells that `holding` of `documents` documents have (inverse document frequency);
  /// never below zero, so that a word in most documents still counts a little.
  static func rarity(holding: Int, of documents: Int) -> Double {
    let holding = Double(min(holding, documents))
    return log(1 + (Double(documents) - holding + 0.5) / (holding + 0.5))
  }

  /// What one word adds to the score of a document.
  ///
  /// - Parameters:
  ///   - mentions: how often the document has the word, weighed by where.
  ///   - length: the words of the document per words of an average one.
  static func share(mentions: Double, rarity: Double, length: Double) -> Double {
    rarity * mentions * (saturation + 1)
      / (mentions + saturation * (1 - shortening + shortening * length))
  }
}
