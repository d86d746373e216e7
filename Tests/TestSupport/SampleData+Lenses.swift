extension SampleData {
  /// The lenses by id, as their files stand: one ready, one experimental and without a grade.
  public static let lenses: [(id: String, version: Int, text: String)] = [
    ("roads_sample", 1, lens("roads_sample", state: "ready")),
    ("roads_trial", 1, lens("roads_trial", state: "experimental", isGraded: false)),
  ]

  /// The text of a lens file on the sample figures.
  public static func lens(
    _ id: String, version: Int = 1, state: String = "ready", isGraded: Bool = true,
    weights: (Double, Double, Double) = (0.5, 0.25, 0.25), measure: String = "out.smooth"
  ) -> String {
    """
    lens: \(id)
    version: \(version)
    title: "Roads (\(id))"
    question: What do councils get for each pound spent on roads?
    about: An invented lens on invented figures.
    service: roads
    status: {state: \(state), reason: Invented figures.}
    adoption: {state: proposed}
    graded: \(isGraded)
    population: {nation: England, tiers: [unitary]}
    years: {from: 2018, to: 2022}
    spend:
      label: Spending on roads
      need: per resident
      value: {sum: [spend.roads], per: {sum: [ctx.people]}}
      total: {sum: [spend.roads]}
    size:
      label: Residents
      value: {sum: [ctx.people]}
    outcomes:
      - {measure: \(measure), label: Good roads, about: Share in good condition., \
    polarity: higher, weight: \(weights.0), goalposts: {low: 20, high: 100}}
      - {measure: out.quick, label: Potholes, about: Mended within a week., \
    polarity: higher, weight: \(weights.1), goalposts: {low: 20, high: 100}}
      - {measure: out.claims, label: Claims, about: Claims for damage., \
    polarity: lower, weight: \(weights.2), goalposts: {low: 0, high: 60}}
    context:
      - {id: traffic, label: Traffic, value: {sum: [ctx.traffic]}}
    council_types: false
    scope: Roads only.

    """
  }
}
