extension DataTable: Exemplified {
  public static var examples: [Example] {
    [
      Example("Sortable, with downloads and the reader's own row", councils),
      Example(
        "Without rows",
        DataTable(
          caption: "Pilots that tried this", columns: [.heading("Pilot"), .text("Verdict")],
          rows: [],
          emptyText: "Nobody has registered a pilot on this yet. You could be the first.")),
    ]
  }

  private static var councils: DataTable {
    DataTable(
      caption: "Children looked after, 2024-25",
      columns: [
        .heading("Council", sort: .init(to: "?sort=name")),
        .figure(
          "Rate", unit: "per 10,000 children", sort: .init(to: "?sort=rate", order: .descending)),
        .figure("Spend", unit: "£ per child", sort: .init(to: "?sort=-spend")),
        .text("What we can say"),
      ],
      rows: [
        Row(
          [
            .link("Exampleton", to: "/councils/E1"), "71", "1,386",
            .component(BandTag(.likelyAbove)),
          ], isOwn: true),
        Row([.link("Northby", to: "/councils/E2"), "64", "1,204", .component(BandTag(.same))]),
        Row([
          .link("Southwick and Vale", to: "/councils/E3"), .none("not submitted"), "1,911",
          .component(BandTag(.unknown)),
        ]),
      ],
      downloads: [Link("CSV", to: "/measures/cla.csv"), Link("JSON", to: "/measures/cla.json")])
  }
}
