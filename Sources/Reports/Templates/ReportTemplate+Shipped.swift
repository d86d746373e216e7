extension ReportTemplate {
  /// Templates that come with the program, for every council.
  public static let shipped: [ReportTemplate] = [cabinet, afterAssessment, progress]

  /// The shipped template called `id`.
  public static func shipped(_ id: String) -> ReportTemplate? { shipped.first { $0.id == id } }

  private static let cabinet = ReportTemplate(
    id: "cabinet", title: "Paper for cabinet",
    about: "What the council gets for each pound, what stands out, and the questions it raises.",
    audience: .everyCouncil,
    parts: [
      ReportPart(
        heading: "What this paper asks",
        words: """
          Cabinet is asked to note what {council} gets for each pound in the services that can be \
          compared, and to say which of the questions below it wants answered first.
          """),
      ReportPart(heading: "What to notice", exhibit: .notices),
      ReportPart(heading: "What {council} gets for each pound", exhibit: .standings),
      ReportPart(heading: "Outcomes and spending apart", exhibit: .halves),
      ReportPart(
        heading: "A closer look",
        words: "The service of which the published figures say most.", exhibit: .service(""),
        startsPage: true),
      ReportPart(
        heading: "What might be gained",
        words: "These are ranges and questions, not findings or targets.", exhibit: .potential),
      ReportPart(
        heading: "Questions for the next meeting",
        words: """
          - What do councils that clearly get more do differently?
          - Which of these figures would we want to check first?
          - What have we decided on purpose that makes us differ?
          """),
    ])

  private static let afterAssessment = ReportTemplate(
    id: "after-assessment", title: "After a self-assessment",
    about: "What the team agreed, where the gaps are, and what may help.",
    audience: .everyCouncil,
    parts: [
      ReportPart(
        heading: "Where we are",
        words: """
          On average the team sees {council} at level {level} of 4 and wants to reach {ambition}. \
          There are {gaps} gaps to close and {strengths} strengths to build on.
          """, exhibit: .profile),
      ReportPart(heading: "What weighs most", exhibit: .priorities),
      ReportPart(heading: "What is strong", exhibit: .strengths, startsPage: true),
      ReportPart(heading: "What moved since last time", exhibit: .changes),
      ReportPart(
        heading: "Our own view beside the figures", exhibit: .ownView),
      ReportPart(heading: "What may help", exhibit: .nextSteps, startsPage: true),
      ReportPart(heading: "What we will do", exhibit: .roadmap),
    ])

  private static let progress = ReportTemplate(
    id: "progress", title: "Progress for the improvement board",
    about: "Actions, what is done, and what the figures say meanwhile.",
    audience: .everyCouncil,
    parts: [
      ReportPart(
        heading: "In short",
        words: """
          {done} of {actions} actions are done. Write here what the board should know before it \
          reads on.
          """),
      ReportPart(heading: "Actions", exhibit: .roadmap),
      ReportPart(
        heading: "What the figures say",
        words: "Published figures follow what we do by a year "
          + "or more.", exhibit: .standings, startsPage: true),
      ReportPart(heading: "What the team cannot tell yet", exhibit: .unknown),
    ])
}
