/// Every component and chart with its examples on one page: for whoever builds a view, and for the
/// accessibility run.
public enum Gallery {
  /// The components in the order of the gallery.
  public static var components: [any Exemplified.Type] {
    [
      ActionLinks.self, Breadcrumb.self, Toc.self, Tabs.self, Pagination.self,
      SearchBox.self, FilterPanel.self, Notices.self, Stats.self, SummaryList.self, BandTag.self,
      StatusTag.self, SourceLink.self, Provenance.self, DataTable.self, CardGrid.self, Details.self,
      EmptyState.self, NotificationBanner.self, WarningText.self, Flash.self, ProgressBar.self,
      Steps.self, Timeline.self, Button.self, ButtonLink.self, TextField.self, TextArea.self,
      SelectField.self, Radios.self, Checkboxes.self, DateField.self, FileField.self,
      ErrorSummary.self, Form.self, PrintHeader.self, SkipLink.self,
    ]
  }

  /// The charts in the order of the gallery.
  public static var charts: [any Exemplified.Type] {
    [
      IntervalStrip.self, IntervalTable.self, SpendOutcomeScatter.self, TrendWithInterval.self,
      SmallMultiple.self, Distribution.self, Funnel.self, BarParts.self, TileMap.self,
      LevelBars.self,
      LevelSteps.self,
    ]
  }

  /// All components and charts, for the tests; ``PageHeader`` shows itself as the gallery's head.
  public static var all: [any Exemplified.Type] { charts + components + [PageHeader.self] }

  /// The gallery as a page of the given site.
  public static func page(site: Site) -> [UInt8] {
    var page = Page(title: "Gallery", site: site)
    page.description = "Every component and chart of the site with examples."
    page.isPrivate = true
    return page.html { h in
      h.add(
        PageHeader(
          "Gallery",
          lead: "Every component and chart of the site. All councils and figures here are invented."
        ))
      write(charts, "Charts", to: &h)
      write(components, "Components", to: &h)
    }
  }

  private static func write(
    _ types: [any Exemplified.Type], _ title: String, to h: inout HTMLWriter
  ) {
    h.section(.class("gallery")) { h in
      h.h2(title)
      for type in types {
        h.h3(type.galleryName, .id(type.galleryName))
        for example in type.examples {
          h.p(example.name, .class("muted"))
          h.div(.class("example")) { $0.add(example.component) }
        }
      }
    }
  }
}
