import Foundation
import Statistics

/// Draws distances from a kernel estimate of those seen, reflected at 1 and with their variance
/// (Silverman 1986, section 6.4; Simar and Wilson 1998, steps 2 and 3).
struct DistanceSampler: Sendable {
  /// The distances and their mirror images.
  private let reflected: [Double]
  private let bandwidth: Double
  private let shrink: Double

  init(distances: [Double], bandwidth: Double) {
    reflected = distances + distances.map { 2 - $0 }
    self.bandwidth = bandwidth
    let sd = Moments.sampleSD(reflected)
    shrink = sd > 0 ? 1 / (1 + bandwidth * bandwidth / (sd * sd)).squareRoot() : 1
  }

  /// Fills `draws` with as many distances of at least 1.
  func fill(_ draws: inout [Double], _ random: inout Philox) {
    var mean = 0.0
    let count = reflected.count
    draws.withUnsafeMutableBufferPointer { draws in
      for j in draws.indices {
        draws[j] = reflected[Int(random.next().multipliedFullWidth(by: UInt64(count)).high)]
        mean += draws[j]
      }
      mean /= Double(draws.count)
      for j in draws.indices {
        let smoothed = mean + (draws[j] + bandwidth * random.normal() - mean) * shrink
        draws[j] = smoothed < 1 ? 2 - smoothed : smoothed
      }
    }
  }
}

func fifthRoot(_ value: Double) -> Double { pow(value, 0.2) }
