import HTML
import Jobs
import Store

/// Takes in a table of resources from the stewards' page; the work is a job, since a table may be
/// long.
struct LibraryImportForm: Component {
  let token: HiddenField
  var errors = FormErrors()

  /// Most bytes of a table that is sent with the form.
  static let fileLimit = 20 << 20
  static let bodyLimit = fileLimit + (64 << 10)

  func write(to h: inout HTMLWriter) {
    h.h2("Take in a table", .id("import"))
    h.p(
      """
      A CSV with one resource a row. A row with an id that is held changes that resource; rows that \
      are not sound are left out and named. The library\u{2019}s own download shows the columns.
      """)
    h.add(
      Form(
        action: "/library/import", token: token, isMultipart: true
      ) { h in
        h.add(
          FileField(
            "The table", name: "table", accept: ".csv", help: "CSV in UTF-8, at most 20 MB.",
            error: errors["table"]))
        h.div(.class("buttons")) { $0.add(Button("Take in the table", kind: .quiet)) }
      })
    h.p { $0.a("Download the library in this form (CSV)", .href("/library.csv")) }
  }

  /// Puts the table into the queue, or says what is wrong.
  static func take(_ request: PageRequest) throws -> PageResponse {
    guard let file = request.form.file("table"), !file.bytes.isEmpty else {
      return try refused("Choose the file with the table first.", request)
    }
    guard file.bytes.count <= fileLimit else {
      return try refused(
        "The file is larger than 20 MB. Send it in several parts, or import it by command.", request
      )
    }
    let queued = try request.store.enqueue(
      LibraryImportJob.job(
        JobFile(name: ImportForm.shownName(file.fileName), content: file.bytes),
        by: request.actor, from: request.origin))
    return .redirect(to: "/admin/jobs/\(queued.id)", flash: "The table is in the queue.")
  }

  private static func refused(_ reason: String, _ request: PageRequest) throws -> PageResponse {
    var view = try QueueView(request)
    view.refused = RefusedForm(FormContents(), "table", reason)
    return .html(view.render(), status: 422)
  }
}
