import Assessment
import Store

extension PageRequest {
  /// The newest signed-off round of each of the reader's own councils that is shared by name: what
  /// others share by name is open to those who do so too.
  func namedRounds() throws -> [Round] {
    try (account?.authorities ?? []).filter { can(.readAssessments, on: .authority($0)) }
      .compactMap { authority in
        try store.rounds(of: authority).first { $0.state == .signedOff && $0.sharing == .named }
      }
  }
}
