import Dialogue
import HTML
import Library
import Store

/// What the subjects of discussions are called, and where they stand.
struct SubjectNames {
  private let site: SiteSnapshot
  private let store: Store

  init(_ request: PageRequest) {
    site = request.site
    store = request.store
  }

  /// The subject as a link; nil where there is no such thing, or nothing in particular.
  func link(of subject: ThreadSubject) throws -> Link? {
    switch subject.kind {
    case .lens:
      site.index?.lens(subject.id).map { Link($0.definition.title, to: "/lenses/\($0.id)") }
    case .measure:
      site.catalogue.measure(subject.id).map { Link($0.name, to: "/measures/\($0.id)") }
    case .resource: try resource(subject.id)
    case .statement:
      try store.newestFrameworks().first?.statement(subject.id).map {
        Link("\($0.id). \($0.text)", to: "/assess/framework#\($0.id)")
      }
    case .pilot, .question: nil
    }
  }

  /// What was only proposed is known to its proposer and the stewards alone.
  private func resource(_ id: String) throws -> Link? {
    guard let item = try store.libraryItem(id), item.state != .proposed else { return nil }
    return Link(item.resource.title, to: LibraryAddress.item(item.id))
  }

  /// The subject in words, whether or not it still stands.
  func words(for subject: ThreadSubject) throws -> String {
    try link(of: subject)?.text
      ?? (subject.kind == .question ? subject.kind.label : "\(subject.kind.label) \(subject.id)")
  }

  /// What a discussion can be started about from a list: services, or nothing in particular.
  var choices: [(subject: ThreadSubject, name: String)] {
    [(.openQuestion, "An open question")]
      + (site.index?.lenses ?? []).map { lens in
        (
          ThreadSubject(.lens, lens.id),
          "\(lens.definition.title) (\(lens.definition.nation))"
        )
      }
  }
}
