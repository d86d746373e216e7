/// Every area of the site, in the order of the navigation. A new area adds one line here.
public enum SiteAreas {
  public static let all: [any SiteArea] = [
    HomeArea(), CouncilsArea(), LensesArea(), AssessArea(), ReportsArea(), CompareArea(),
    MeasuresArea(), LibraryArea(), DiscussArea(), SourcesArea(), MethodArea(), AccountArea(),
    SignOnArea(), AdminArea(), AdminOperationsArea(), DigestsArea(),
  ]
}
