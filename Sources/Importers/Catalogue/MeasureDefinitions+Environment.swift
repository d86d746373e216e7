extension MeasureDefinitions {
  /// Fly-tipping.
  static let environment = """
    fly.actions|Fly-tipping actions taken|number|none|context|Defra fly-tipping statistics (WasteDataFlow)|env
    fly.incidents|Fly-tipping incidents reported|number|none|context|Defra fly-tipping statistics (WasteDataFlow)|env
    """
}
