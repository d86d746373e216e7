import Sector

/// The text of datapackage.json (Frictionless Data Package, v1).
extension PackWriter {
  func document(_ resources: [Resource], _ releases: [Release]) -> JSONText {
    .object([
      ("profile", .string("data-package")),
      ("name", .string(info.name)),
      ("title", .string(info.title)),
      ("version", .string(info.version)),
      ("description", .string(info.description)),
      ("licenses", .array(licences(releases))),
      ("sources", .array(sources(releases))),
      ("resources", .array(resources.map(resource))),
    ])
  }

  private func licences(_ releases: [Release]) -> [JSONText] {
    Set(releases.map(\.licence)).sorted().map { licence in
      .object(
        [("title", .string(licence))]
          + (Self.licencePaths[licence].map { [("path", .string($0))] } ?? []))
    }
  }

  private static let licencePaths = [
    "Open Government Licence v3.0":
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
  ]

  private func sources(_ releases: [Release]) -> [JSONText] {
    let titles = Set(releases.map { [$0.publisher + ": " + $0.title, $0.url] })
    return titles.sorted { $0.lexicographicallyPrecedes($1) }.map { source in
      .object(
        [("title", .string(source[0]))] + (source[1].isEmpty ? [] : [("path", .string(source[1]))]))
    }
  }

  private func resource(_ resource: Resource) -> JSONText {
    var members: [(String, JSONText)] = [
      ("name", .string(resource.name)),
      ("path", .string(resource.path)),
    ]
    if let table = resource.table {
      members += [
        ("profile", .string("tabular-data-resource")),
        ("description", .string(table.description)),
        ("format", .string("csv")),
        ("mediatype", .string("text/csv")),
      ]
    } else {
      members += [("format", .string("yaml")), ("mediatype", .string("application/yaml"))]
    }
    members += [
      ("encoding", .string("utf-8")),
      ("bytes", .integer(resource.bytes)),
      ("hash", .string("sha256:" + resource.sha256)),
    ]
    if let rows = resource.rows { members.append(("rows", .integer(rows))) }
    if let table = resource.table { members.append(("schema", schema(table))) }
    return .object(members)
  }

  private func schema(_ table: PackTable) -> JSONText {
    .object([
      (
        "fields",
        .array(
          table.fields.map { field in
            .object([
              ("name", .string(field.name)), ("type", .string(field.type)),
              ("description", .string(field.description)),
            ])
          })
      ),
      ("missingValues", .array([.string("")])),
      ("primaryKey", .array(table.key.map { .string($0) })),
    ])
  }
}
