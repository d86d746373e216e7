extension Report {
  /// Puts a part behind the one called `other`, or at the end.
  public mutating func add(_ part: ReportPart, after other: String? = nil) throws(ReportProblem) {
    try checkRoom()
    let behind = other.flatMap { place(of: $0) }.map { $0 + 1 } ?? parts.count
    parts.insert(part, at: behind)
  }

  /// Replaces a part, unless somebody else changed it since `part` was read.
  public mutating func change(_ part: ReportPart) throws(ReportProblem) {
    guard let place = place(of: part.id) else { throw .noPart }
    guard parts[place].revision == part.revision else { throw .changedMeanwhile(parts[place]) }
    var part = part
    part.revision += 1
    parts[place] = part
  }

  /// Moves a part up (a negative number of steps) or down; at either end it stays.
  public mutating func move(_ id: String, by steps: Int) throws(ReportProblem) {
    guard let place = place(of: id) else { throw .noPart }
    let part = parts.remove(at: place)
    parts.insert(part, at: min(max(0, place + steps), parts.count))
  }

  /// Takes a part out, to be restored if wanted.
  public mutating func remove(_ id: String) throws(ReportProblem) {
    guard let place = place(of: id) else { throw .noPart }
    removed.append(RemovedPart(part: parts.remove(at: place), place: place))
    removed.removeFirst(max(0, removed.count - Self.mostRemoved))
  }

  /// Brings back a part that was taken out, to where it stood.
  public mutating func restore(_ id: String) throws(ReportProblem) {
    guard let index = removed.firstIndex(where: { $0.part.id == id }) else { throw .noPart }
    try checkRoom()
    let back = removed.remove(at: index)
    parts.insert(back.part, at: min(back.place, parts.count))
  }

  /// Notes that somebody read a part's words beside the figures as they stand.
  ///
  /// - Parameter figures: the words of each figure, by its reference.
  public mutating func keep(_ figures: [String: String], of id: String) throws(ReportProblem) {
    guard let place = place(of: id) else { throw .noPart }
    parts[place].figuresThen = figures
  }

  private func place(of id: String) -> Int? { parts.firstIndex { $0.id == id } }

  private func checkRoom() throws(ReportProblem) {
    guard parts.count < Self.mostParts else { throw .tooManyParts }
  }
}
