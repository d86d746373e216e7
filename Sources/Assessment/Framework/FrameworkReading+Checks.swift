import Yams

extension FrameworkReading {
  /// Ids name answers and addresses, so each stands once, also when capitals are ignored.
  func refuseRepeats(of map: StrictMapping) throws {
    try refuseRepeats(in: map.list("themes"), kind: "theme")
    try refuseRepeats(
      in: map.list("themes").flatMap { $0.mapping?["statements"]?.sequence.map(Array.init) ?? [] },
      kind: "statement")
    try refuseRepeats(in: map.list("prerequisites"), kind: "prerequisite")
    try refuseRepeats(in: map.list("answer_scale"), kind: "answer of the scale")
  }

  private func refuseRepeats(in nodes: [Node], kind: String) throws {
    var lines: [String: Int] = [:]
    for node in nodes {
      guard let id = node.mapping?["id"], let text = id.string else { continue }
      let line = id.mark?.line
      if let first = lines[text.lowercased()] {
        throw FrameworkFileError(
          file: file, line: line,
          sentence: "the \(kind) \(text) is there already, in line \(first); give one another id.")
      }
      lines[text.lowercased()] = line ?? 0
    }
  }

  func succession(_ map: StrictMapping) throws -> Succession? {
    guard map.has("follows") else { return nil }
    let follows = try StrictMapping(
      map.node("follows"), of: "“follows”", keys: ["version", "statements"], file: file)
    var statements: [String: [String]] = [:]
    if follows.has("statements") {
      for pair in try follows.pairs("statements") {
        guard statements[pair.key] == nil else {
          throw FrameworkFileError(
            file: file, line: pair.line,
            sentence: "“follows” names statement \(pair.key) twice; keep one line.")
        }
        guard let list = pair.value.sequence else {
          throw FrameworkFileError(
            file: file, line: pair.line,
            sentence: "“follows” should give statement \(pair.key) a list, such as [PR1]; "
              + "[] where it has no successor.")
        }
        statements[pair.key] = list.compactMap(\.string)
      }
    }
    return Succession(version: try follows.number("version"), statements: statements)
  }

  func checkSuccession(of framework: Framework, _ map: StrictMapping) throws {
    guard let follows = framework.follows else { return }
    guard follows.version < framework.version else {
      throw map.error(
        "version \(framework.version) cannot follow version \(follows.version); "
          + "name an earlier one.", at: "follows")
    }
    let ids = Set(framework.statements.map(\.id))
    for (old, list) in follows.statements.sorted(by: { $0.key < $1.key }) {
      if let stranger = list.first(where: { !ids.contains($0) }) {
        throw map.error(
          "“follows” leads statement \(old) to \(stranger), which is not in this version; "
            + "correct the id.", at: "follows")
      }
    }
  }
}
