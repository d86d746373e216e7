import Importers
import Jobs
import Store

/// What the form that starts an import does.
struct ImportForm {
  /// Most bytes of a file that is sent with the form.
  static let fileLimit = 20 << 20
  /// The file and what else the form carries.
  static let bodyLimit = fileLimit + (64 << 10)
  static let limitWords = "20 MB"

  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func start() throws -> PageResponse {
    let errors = mistakes
    guard errors.isEmpty else { return try again(errors) }
    let wish = ImportJob.Request(
      place: request.form.value("address"), computesIndex: request.form.isTicked("index"))
    let file = request.form.file("file").map {
      JobFile(name: Self.shownName($0.fileName), content: $0.bytes)
    }
    let queued = try request.store.enqueue(
      ImportJob.job(wish, file: file, by: request.actor, from: request.origin))
    return .redirect(
      to: "/admin/jobs/\(queued.id)",
      flash: queued.isNew
        ? "The import is in the queue." : "This import is in the queue already: here it is.")
  }

  private var mistakes: FormErrors {
    var errors = FormErrors()
    let (address, file) = (request.form.value("address"), request.form.file("file"))
    switch (address, file) {
    case (nil, nil):
      errors.add("address", "Give an address, or choose a file below.")
    case (.some, .some):
      errors.add("file", "Give either an address or a file, not both.")
    case (let address?, nil) where !Download.isAddress(address):
      errors.add("address", "The address must begin with https:// or http://.")
    case (nil, let file?) where file.bytes.isEmpty:
      errors.add("file", "The file is empty. Choose another.")
    case (nil, let file?) where file.bytes.count > Self.fileLimit:
      errors.add(
        "file",
        "The file is larger than \(Self.limitWords). Put it on the web and give its address, or "
          + "import it by command.")
    default: break
    }
    return errors
  }

  /// The page once more, with what was typed; a browser does not send a file's choice back.
  private func again(_ errors: FormErrors) throws -> PageResponse {
    var model = try ImportListQuery(request).run()
    model.errors = errors
    model.address = request.form.text("address")
    model.computesIndex = request.form.isTicked("index")
    return .html(
      ImportListView(model: model, chrome: request.chrome, token: request.token).render(),
      status: 422)
  }

  /// A file's name for lists: one line, not too long.
  static func shownName(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last ?? "upload"
    let line = last.unicodeScalars.filter { $0.properties.generalCategory != .control }
    let shown = String(String.UnicodeScalarView(line).description.prefix(120))
    return shown.trimmingBlanks().isEmpty ? "upload" : shown
  }
}
