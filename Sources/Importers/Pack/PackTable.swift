/// One table of a pack: its columns with their types and meaning, in order. The reader and the
/// writer share these, and datapackage.json publishes them.
struct PackTable: Sendable {
  struct Field: Sendable {
    var name: String
    /// A Frictionless type: string, number, integer, boolean, date.
    var type: String
    var description: String

    init(_ name: String, _ type: String, _ description: String) {
      self.name = name
      self.type = type
      self.description = description
    }
  }

  var name: String
  var description: String
  var key: [String]
  var fields: [Field]

  var header: [String] { fields.map(\.name) }

  static let authorities = PackTable(
    name: "authorities", description: "Councils past and present.", key: ["code"],
    fields: [
      Field("code", "GSS code, for good."),
      Field("name", "Everyday name."),
      Field("official_name", "Name in law, where known."),
      Field("tier", "Kind of authority: unitary, county, district and so on."),
      Field("region", "Region of England, or the nation."),
      Field("nation", "England, Scotland, Wales or Northern Ireland."),
      Field("county", "GSS code of the county that a district lies in."),
      Field("combined_authority", "Register code of the combined authority."),
      Field("is_current", "boolean", "False once abolished."),
      Field("start_date", "date", "First day, where known."),
      Field("end_date", "date", "Last day, if abolished."),
      Field("former_gss", "Earlier GSS codes of the same authority, with spaces between."),
      Field("register", "Code of the local authority register."),
      Field("mhclg", "E-code of MHCLG's revenue returns."),
      Field("dfe", "Number of the Department for Education."),
      Field("area_km2", "number", "Area in square kilometres."),
      Field("latitude", "number", "Latitude of the centre, degrees."),
      Field("longitude", "number", "Longitude of the centre, degrees."),
    ])

  static let reorganisations = PackTable(
    name: "reorganisations", description: "Which council followed which.",
    key: ["predecessor", "successor"],
    fields: [
      Field("predecessor", "GSS code of the council that ended."),
      Field("successor", "GSS code of the council that followed it."),
      Field("date", "date", "First day of the successor, where known."),
      Field("same_footprint", "boolean", "True where both cover the same area."),
    ])

  static let measures = PackTable(
    name: "measures", description: "What each figure measures.", key: ["id"],
    fields: [
      Field("id", "Stable id of the measure."),
      Field("name", "Name as the source gives it."),
      Field("unit", "Unit as the source gives it; GBP is pounds in cash terms."),
      Field("polarity", "Which direction is better: higher, lower or none."),
      Field("kind", "spend, outcome or context."),
      Field("source", "Short name of the source."),
      Field("service", "Service it belongs to; empty for the area as a whole."),
      Field("year", "What a span of one year means: financial or academic."),
    ])

  static let releases = PackTable(
    name: "releases", description: "The versions of sources that figures came in.", key: ["id"],
    fields: [
      Field("id", "The source and the start of the content's SHA-256."),
      Field("source", "The series that this is a version of."),
      Field("title", "Title of the publication."),
      Field("publisher", "Department or body that published the statistics."),
      Field("licence", "Licence, or 'to be confirmed'."),
      Field("url", "Where the source can be read."),
      Field("file", "Name of the file that was imported."),
      Field("published", "date", "When it was published, where known."),
      Field("retrieved", "date", "When the file was fetched, where known."),
      Field("sha256", "SHA-256 of the file."),
      Field("rows_in", "integer", "Rows read from the file."),
      Field("rows_rejected", "integer", "Rows that were not taken."),
      Field("note", "What a reader should know."),
    ])

  static let comparators = PackTable(
    name: "comparators", description: "Published lists of councils in like circumstances.",
    key: ["method", "authority", "member"],
    fields: [
      Field("method", "Who made the list, and when."),
      Field("authority", "GSS code of the council that the list is for."),
      Field("rank", "integer", "Place in the list, 1 the nearest; 0 where there is no order."),
      Field("member", "GSS code of the similar council."),
      Field("closeness", "How near, in the method's own words or number."),
    ])

  static let deflators = PackTable(
    name: "deflators", description: "Price levels by financial year.", key: ["series", "end_year"],
    fields: [
      Field("series", "Publisher and base year."),
      Field("end_year", "integer", "Calendar year in which the financial year ends."),
      Field("index", "number", "Price level; the base year is 100."),
      Field("is_forecast", "boolean", "True where the publisher forecast the figure."),
    ])

  static let observations = PackTable(
    name: "observations", description: "Figures: one council, one measure, one period.",
    key: ["authority", "measure", "period"],
    fields: [
      Field("authority", "GSS code."),
      Field("measure", "Id of the measure."),
      Field("period", "2022-23 (year), 2022 (calendar year) or 2020-22 (pooled)."),
      Field("value", "number", "The figure as published; empty where the status says why."),
      Field("status", "Where the figure stands, or why there is none."),
      Field("release", "Id of the release it came in."),
      Field("row", "integer", "Line of the release's file."),
    ])
}

extension PackTable.Field {
  init(_ name: String, _ description: String) { self.init(name, "string", description) }
}
