import Statistics

/// The streams of random numbers of a run, one purpose each.
enum Streams {
  static func weights(seed: UInt64, draw: Int) -> Philox {
    Philox(seed: seed, streams: 1, UInt32(draw))
  }
  static func imputation(seed: UInt64, measure: Int) -> Philox {
    Philox(seed: seed, streams: 2, UInt32(measure))
  }
  static func posterior(seed: UInt64, draw: Int) -> Philox {
    Philox(seed: seed, streams: 3, UInt32(draw))
  }
  static func simulation(seed: UInt64, replication: Int) -> Philox {
    Philox(seed: seed, streams: 4, UInt32(replication))
  }
}
