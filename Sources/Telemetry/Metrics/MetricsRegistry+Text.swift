extension MetricsRegistry {
  /// The content type of `text`.
  public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  /// All metrics in the order of their names, in the text format of Prometheus.
  public var text: String {
    var blocks = held.mapValues { $0 }.map { name, family in (name, block(name, family)) }
    let read = Dictionary(grouping: readings) { MetricName.name($0.name) }
    for (name, readings) in read where held[name] == nil {
      blocks.append((name, block(name, readings)))
    }
    return blocks.sorted { $0.0 < $1.0 }.map(\.1).joined()
  }

  private func head(_ name: String, _ kind: Kind, _ meaning: String?) -> String {
    let help = meaning.map { text in
      let escaped = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
      return "# HELP \(name) \(escaped)\n"
    }
    return (help ?? "") + "# TYPE \(name) \(kind.rawValue)\n"
  }

  private func block(_ name: String, _ readings: [MetricReading]) -> String {
    let first = readings.first
    return readings.reduce(
      head(name, first?.isCounter == true ? .counter : .gauge, first?.meaning)
    ) {
      $0 + "\(name)\(MetricName.labels($1.labels)) \(MetricName.number($1.value))\n"
    }
  }

  private func block(_ name: String, _ family: Family) -> String {
    family.series.sorted { $0.key < $1.key }.reduce(
      head(name, family.kind, meaning(of: name))
    ) { text, entry in
      let series = entry.value
      if let histogram = series.histogram {
        return text + lines(name, series.labels, histogram)
      }
      return text + "\(name)\(entry.key) \(MetricName.number(series.number?.value ?? 0))\n"
    }
  }

  private func lines(
    _ name: String, _ labels: [(String, String)], _ histogram: MetricHistogram
  ) -> String {
    let state = histogram.state
    var (text, total) = ("", 0)
    for (limit, count) in zip(histogram.limits + [.infinity], state.counts) {
      total += count
      let all = labels + [("le", MetricName.number(limit))]
      text += "\(name)_bucket\(MetricName.labels(all)) \(total)\n"
    }
    let plain = MetricName.labels(labels)
    return text + "\(name)_sum\(plain) \(MetricName.number(state.sum))\n"
      + "\(name)_count\(plain) \(total)\n"
  }
}
