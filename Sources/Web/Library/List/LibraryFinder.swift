import HTML
import Library

/// The search box of the library with the questions that narrow it, in one form that works by
/// address.
struct LibraryFinder: Component {
  let filter: LibraryFilter
  let facets: LibraryFacets

  func write(to h: inout HTMLWriter) {
    h.form(.class("finder"), .role(.search), .action("/library"), .method(.get)) { h in
      h.label("What are you looking for?", .for("library-search"))
      h.div(.class("joined")) { h in
        h.input(
          .type("search"), .id("library-search"), .name("q"), .value(filter.text),
          .autocomplete("off"), .maxlength(400))
        h.button("Search", .class("button"), .type("submit"))
      }
      h.add(
        Details("Narrow the list", isOpen: hasChoices) { h in
          h.div(.class("fields")) { h in
            for field in fields { h.add(field) }
          }
          h.div(.class("buttons")) { h in
            h.add(Button("Show", kind: .quiet))
            if !filter.isEmpty { h.a("Clear all", .href("/library")) }
          }
        })
    }
  }

  private var hasChoices: Bool {
    var choices = filter
    choices.text = ""
    return !choices.isEmpty
  }

  private var fields: [SelectField] {
    [
      select("Service", "service", facets.services, chosen: filter.services),
      select("Theme", "theme", facets.themes, chosen: filter.themes),
      SelectField(
        "Type", name: "type",
        choices: choices(
          ResourceType.allCases, facets.types, chosen: filter.types, \.rawValue, \.name)),
      SelectField(
        "Evidence", name: "evidence",
        choices: choices(
          EvidenceLevel.allCases, facets.evidence, chosen: filter.evidence, \.rawValue, \.name)),
      SelectField(
        "Verdict of evaluations", name: "verdict",
        choices: choices(
          EvaluationVerdict.allCases, facets.verdicts, chosen: filter.verdicts, \.rawValue, \.name)
      ),
      SelectField(
        "Helps towards", name: "level",
        choices: choices(
          Array(1...4), facets.levels, chosen: filter.levels, { String($0) }, { "Level \($0)" })),
      SelectField("Since", name: "from", choices: years),
    ]
  }

  private func select(
    _ label: String, _ name: String, _ counts: [String: Int], chosen: Set<String>
  ) -> SelectField {
    let values = Set(counts.keys).union(chosen).filter { !$0.isEmpty }.sorted()
    return SelectField(
      label, name: name,
      choices: choices(values, counts, chosen: chosen, { $0 }, { LibraryWords.label($0) }))
  }

  /// Every value with the number of resources it would give; none that would give nothing, unless
  /// it is chosen.
  private func choices<Value: Hashable>(
    _ values: [Value], _ counts: [Value: Int], chosen: Set<Value>, _ text: (Value) -> String,
    _ label: (Value) -> String
  ) -> [Choice] {
    [Choice("All", value: "")]
      + values.filter { counts[$0, default: 0] > 0 || chosen.contains($0) }.map { value in
        Choice(
          "\(label(value)) (\(counts[value, default: 0]))", value: text(value),
          isChosen: chosen.contains(value))
      }
  }

  /// The years that resources are from, each with how many there are since.
  private var years: [Choice] {
    var choices = [Choice("Any year", value: "")]
    var since = 0
    for year in Set(facets.years.keys).union(filter.from.map { [$0] } ?? []).sorted(by: >) {
      since += facets.years[year, default: 0]
      choices.append(
        Choice("\(year) (\(since))", value: String(year), isChosen: year == filter.from))
    }
    return choices
  }
}
