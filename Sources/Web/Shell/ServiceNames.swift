/// The everyday names of the services that measures belong to.
enum ServiceNames {
  static func name(of service: String) -> String {
    known[service] ?? (service.isEmpty ? "The area as a whole" : service.capitalized)
  }

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
