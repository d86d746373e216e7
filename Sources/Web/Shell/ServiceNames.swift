/// The everyday names of the services that measures belong to.
enum ServiceNames {
  static func name(of service: String) -> String {
    known[service] ?? (service.isEmpty ? "The area as a whole" : service.capitalized)
  }

  /// What the library calls the service; nil where it has no word for it.
  static func inLibrary(_ service: String) -> String? { library[service] }

  private static let library = [
    "asc": "adults",
    "csc": "children",
    "education": "children",
    "ph": "public health",
    "env": "waste & environment",
    "culture": "culture",
    "planning": "planning",
    "housing": "housing & homelessness",
    "highways": "transport",
    "central": "corporate",
  ]

  private static let known = [
    "asc": "Adult social care",
    "csc": "Children's social care",
    "education": "Education and special needs",
    "ph": "Public health",
    "env": "Waste and environment",
    "culture": "Culture and leisure",
    "planning": "Planning and development",
    "housing": "Housing and homelessness",
    "highways": "Roads and transport",
    "central": "Central services",
  ]
}
