import HTML
import Testing

@Suite struct ScaleTests {
  /// Values from a multiplicative congruential generator, so that a failure names its seed.
  private func values(_ seed: UInt64, _ count: Int) -> [Double] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let unit = Double(state >> 11) / Double(1 << 53)
      return (unit - 0.4) * [0.001, 1, 1000, 1e7][Int(state >> 20) & 3]
    }
  }

  @Test(arguments: Array(1...200) as [UInt64])
  func ticksAreFewEvenAndHoldTheValues(seed: UInt64) {
    let values = values(seed, 5)
    let scale = Scale(holding: values)
    let step = scale.ticks[1] - scale.ticks[0]
    #expect((3...8).contains(scale.ticks.count), "seed \(seed): \(scale.ticks)")
    for (a, b) in zip(scale.ticks, scale.ticks.dropFirst()) {
      #expect(abs(b - a - step) < step * 1e-6, "seed \(seed)")
    }
    for value in values {
      #expect(scale.domain.lowerBound <= value + step * 1e-8, "seed \(seed)")
      #expect(scale.domain.upperBound >= value - step * 1e-8, "seed \(seed)")
      #expect((0...1).contains(scale.position(value)))
    }
  }

  @Test(arguments: Array(1...100) as [UInt64])
  func positionsKeepTheOrder(seed: UInt64) {
    let values = values(seed, 20).map { abs($0) + 1e-4 }.sorted()
    for kind in [Scale.Kind.linear, .log] {
      let scale = Scale(holding: values, kind: kind)
      let positions = values.map(scale.position)
      #expect(positions == positions.sorted(), "seed \(seed)")
      #expect(scale.ticks == scale.ticks.sorted(), "seed \(seed)")
    }
  }

  @Test func niceTicks() {
    #expect(Scale(holding: [0, 100]).ticks == [0, 25, 50, 75, 100])
    #expect(Scale(holding: [83, 121], including: [100]).ticks == [80, 90, 100, 110, 120, 130])
    #expect(Scale(holding: [0.1, 0.31]).ticks == [0.1, 0.2, 0.3, 0.4])
    #expect(Scale(holding: [-5, 5]).ticks == [-5, -2.5, 0, 2.5, 5])
  }

  @Test func logarithmicTicks() {
    #expect(
      Scale(holding: [120, 9000], kind: .log).ticks == [100, 200, 500, 1000, 2000, 5000, 10000])
    #expect(
      Scale(holding: [1, 1_000_000], kind: .log).ticks == [
        1, 10, 100, 1000, 10000, 100_000, 1_000_000,
      ])
    let scale = Scale(holding: [1, 100], kind: .log)
    #expect(abs(scale.position(10) - 0.5) < 1e-12)
  }

  @Test func oddInputStillGivesAScale() {
    for values in [[], [5], [0, 0], [.nan], [.infinity, 1], [-3, -3]] as [[Double]] {
      for kind in [Scale.Kind.linear, .log] {
        let scale = Scale(holding: values, kind: kind)
        #expect(scale.ticks.count >= 2)
        #expect(scale.domain.lowerBound < scale.domain.upperBound)
        #expect(scale.position(.nan) == 0)
        #expect(scale.position(.infinity) == 1)
        #expect(scale.position(-.infinity) == 0)
      }
    }
  }

  @Test func figuresOutsideAreHeldAtTheEnds() {
    let scale = Scale(holding: [0, 10])
    #expect(scale.position(-5) == 0)
    #expect(scale.position(50) == 1)
    #expect(scale.position(5) == 0.5)
  }
}
