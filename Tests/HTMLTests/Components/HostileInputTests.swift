import HTML
import Testing

/// Whatever a resident or a source typed stays text, in whichever component it lands.
@Suite struct HostileInputTests {
  private static let payload = "\"><script>alert('1')</script><img src=x onerror=alert(1)>&\u{0}"

  private static let script = "java\nscript:alert(1)"

  /// The components with hostile text in every place that takes text, and hostile addresses.
  private static func components(_ text: String, _ address: String) -> [String: any Component] {
    let link = Link(text, to: address)
    let prose: Prose = "\(text) \(strong: text) \(link: text, to: address)"
    return [
      "Breadcrumb": Breadcrumb([link]),
      "Notices": Notices([prose]),
      "BandTag": BandTag(.same, words: text),
      "StatusTag": StatusTag(text),
      "SearchBox": SearchBox(
        label: text, action: address, name: text, value: text, id: text, suggestions: [text]),
      "DataTable": DataTable(
        caption: text,
        columns: [.heading(text, sort: .init(to: address)), .figure(text, unit: text)],
        rows: [
          .init([.text(text), .prose(prose)]), .init([.link(text, to: address), .none(text)]),
        ],
        downloads: [link]),
      "TextField": TextField(text, name: text, value: text, help: text, error: text),
      "TextArea": TextArea(text, name: text, value: text, help: text, error: text),
      "SelectField": SelectField(text, name: text, choices: [Choice(text, value: text)]),
      "Radios": Radios(text, name: text, choices: [Choice(text, value: text, help: text)]),
      "ErrorSummary": ErrorSummary([link]),
      "Flash": Flash(
        prose,
        undo: .init(action: address, token: HiddenField(name: text, value: text), label: text)),
      "Timeline": Timeline([.init(text, moment: text, text, text: prose)]),
      "SummaryList": SummaryList([.init(text, prose, action: link)]),
      "Card": Card(link, subtitle: text) { $0.p(text) },
      "Page": Fragment { h in
        var page = Page(title: text, site: AllExamples.site)
        page.description = text
        page.canonical = address
        page.breadcrumb = [link]
        h.raw(trusted: String(decoding: page.html { $0.p(text) }, as: UTF8.self))
      },
      "Scatter": ChartFigure(
        text, note: prose,
        chart: SpendOutcomeScatter(
          text,
          points: [.init(text, spend: 1, outcome: Estimate(2, ninety: 1...3), role: .own)],
          lines: [.init(text, .frontier, points: [(1, 2), (2, 3)])],
          spend: AxisText(text, .pounds), outcome: AxisText(text, .whole)),
        source: link, downloads: [link]),
      "TileMap": TileMap(
        text,
        tiles: [
          .init(code: text, name: text, label: text, tone: .same, value: text, address: address)
        ], layout: [text: .init(column: 0, row: 0)], valueTitle: text),
    ]
  }

  private static let names = components("", "").keys.sorted()

  @Test(arguments: names)
  func textStaysText(name: String) throws {
    let component = try #require(Self.components(Self.payload, Self.payload)[name])
    let markup = try Markup(component.markup)
    let ownScripts = name == "Page" ? 1 : 0
    #expect(markup.tags.filter { $0.name == "script" }.count == ownScripts)
    for tag in markup.tags {
      #expect(tag.name != "img")
      #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") })
    }
  }

  @Test(arguments: names)
  func addressesThatRunScriptsAreLeftOut(name: String) throws {
    let component = try #require(Self.components("text", Self.script)[name])
    for tag in try Markup(component.markup).tags {
      for key in ["href", "src", "action", "formaction"] {
        #expect(tag.attributes[key] != Self.script, "\(key) of <\(tag.name)>")
      }
    }
  }
}
