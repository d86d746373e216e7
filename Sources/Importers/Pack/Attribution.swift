import Sector

/// The credits that a pack carries: who published what, on which terms, from which file.
enum Attribution {
  static func text(info: PackInfo, releases: [Release]) -> String {
    var lines = [
      "# Sources of \(info.title)", "",
      "Every figure names its release; this page says where each release came from. Figures are",
      "as published unless their status says otherwise.", "",
    ]
    let bySource = Dictionary(grouping: releases, by: \.source)
    let order = bySource.sorted {
      ($0.value[0].publisher, $0.key) < ($1.value[0].publisher, $1.key)
    }
    for (_, releases) in order {
      lines += section(releases.sorted { $0.id < $1.id })
    }
    if releases.contains(where: { $0.licence == SourceDescription.openGovernment }) {
      lines += [
        "Contains public sector information licensed under the Open Government Licence v3.0:",
        "<https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/>.",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ releases: [Release]) -> [String] {
    let newest = releases[releases.count - 1]
    var lines = ["## \(newest.title)", "", "- Publisher: \(newest.publisher)"]
    lines.append("- Licence: \(newest.licence)")
    if !newest.url.isEmpty { lines.append("- Address: <\(newest.url)>") }
    for release in releases {
      var line = "- Release `\(release.id)`: file `\(release.file)`"
      if let published = release.published { line += ", published \(published)" }
      if let retrieved = release.retrieved { line += ", retrieved \(retrieved)" }
      lines.append(line)
    }
    for note in Set(releases.map(\.note)).sorted() where !note.isEmpty {
      lines.append("- Note: \(note)")
    }
    return lines + [""]
  }
}
