import GRDBSQLite

/// A document that the engine stands at while it goes through the matches of a query.
struct SearchHit {
  private let api: UnsafePointer<Fts5ExtensionApi>
  private let place: OpaquePointer

  init(_ api: UnsafePointer<Fts5ExtensionApi>, _ place: OpaquePointer) {
    self.api = api
    self.place = place
  }

  var key: SearchKey { SearchKey(stored: api.pointee.xRowid(place)) }

  /// The words of the document per words of an average one.
  var relativeLength: Double {
    var (documents, total, own): (Int64, Int64, Int32) = (0, 0, 0)
    _ = api.pointee.xRowCount(place, &documents)
    _ = api.pointee.xColumnTotalSize(place, -1, &total)
    _ = api.pointee.xColumnSize(place, -1, &own)
    return total > 0 ? Double(own) * Double(documents) / Double(total) : 1
  }

  /// Whether a phrase of the query stands in the title.
  func isTitled(_ phrase: Int) -> Bool {
    var iterator = Fts5PhraseIter()
    var (column, offset): (Int32, Int32) = (-1, -1)
    _ = api.pointee.xPhraseFirst(place, Int32(phrase), &iterator, &column, &offset)
    return column == 0
  }

  /// How often the document has a phrase of the query, weighed by where.
  func mentions(of phrase: Int) -> Double {
    var iterator = Fts5PhraseIter()
    var (column, offset): (Int32, Int32) = (-1, -1)
    var mentions = 0.0
    _ = api.pointee.xPhraseFirst(place, Int32(phrase), &iterator, &column, &offset)
    while column >= 0 {
      mentions += SearchScore.weights[Int(column)]
      api.pointee.xPhraseNext(place, &iterator, &column, &offset)
    }
    return mentions
  }
}
