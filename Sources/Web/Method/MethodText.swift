import HTML

/// The method in plain English, part by part.
enum MethodText {
  /// One part of the page: its address on the page, its heading and its paragraphs.
  struct Part {
    var id: String
    var title: String
    var paragraphs: [Prose]
  }

  static let parts: [Part] = [
    Part(
      id: "question", title: "What the index answers",
      paragraphs: [
        """
        For each service and council: how much outcome does this council get for a pound, compared \
        with what councils in similar circumstances get? \(strong: "100 is as expected"); 110 is \
        about a tenth more outcome value for each pound.
        """,
        """
        Outcomes are scored from 0 to 100 between fixed goalposts, so that scores compare over the \
        years. One point of outcome is worth 2% of value. The weights and this exchange rate are \
        proposals for the sector to change.
        """,
      ]),
    Part(
      id: "circumstances", title: "Allowing for circumstances",
      paragraphs: [
        """
        A statistical model estimates what councils with the same deprivation, pay, density and \
        other circumstances usually get. What stays, after circumstances and chance, is the \
        productivity effect. It includes whatever is not in the list of circumstances, so it is \
        \(strong: "not proof of good or bad management").
        """,
        """
        Small councils' figures jump about more by chance. Their intervals are wider and their \
        values are drawn nearer to 100.
        """,
      ]),
    Part(
      id: "certainty", title: "How sure we are",
      paragraphs: [
        """
        Every value has an interval that should hold the true value nine times in ten. It carries \
        the doubt about weights, about missing figures, about circumstances and about chance. In \
        tests on made-up data with a known truth it held it 86 to 93 times in a hundred.
        """,
        """
        We say \(strong: "clearly above") when the chance of being above 100 is at least 95%, \
        \(strong: "likely above") from 80%, and \(strong: "cannot be told apart") between 20% and \
        80%; below 100 in the same way. A place is only ever given as a range.
        """,
      ]),
    Part(
      id: "comparators", title: "Councils in like circumstances",
      paragraphs: [
        """
        For reading and learning we choose the 15 councils with the nearest circumstances: the \
        distance adds up the squared differences in each circumstance, in standard deviations, a \
        quarter of the difference in size, and 1 where the type of council differs. The index \
        itself uses all councils, not only these.
        """
      ]),
    Part(
      id: "missing", title: "Missing figures",
      paragraphs: [
        """
        Missing is never zero. A missing outcome is estimated many times from the council's other \
        years and from councils like it, and the doubt goes into the interval. Missing spending is \
        never estimated: that year is left out.
        """
      ]),
    Part(
      id: "potential", title: "What might be gained",
      paragraphs: [
        """
        Where councils in like circumstances get more, we show what matching the best quarter of \
        them might mean, in pounds or in outcomes, as a range. It is a question, not a finding, and \
        it must never be added up over councils or services.
        """
      ]),
    Part(
      id: "checks", title: "Checks before anything is shown",
      paragraphs: [
        """
        A sudden jump in a council's figures is marked as a query, and the council is in no list of \
        leaders until it is explained. A service whose spending still follows unmeasured need, \
        whose index is mostly a ranking of cost, which has few years, few measures or pooled \
        measures, is \(strong: "experimental"): it is shown with the reason, and has no leaders.
        """,
        """
        Every service's page lists its checks with their figures. \
        \(link: "See the services", to: "/lenses").
        """,
      ]),
  ]

  static let reading: [String] = [
    Caution.hundred, Caution.overlap, Caution.halves, Caution.later, Caution.misuse,
  ]
}
