import Dialogue
import HTML

/// What the subjects of discussions are called, and where they stand.
struct SubjectNames {
  let site: SiteSnapshot

  /// The subject as a link; nil where there is no such thing, or nothing in particular.
  func link(of subject: ThreadSubject) -> Link? {
    switch subject.kind {
    case .lens:
      site.index?.lens(subject.id).map { Link($0.definition.title, to: "/lenses/\($0.id)") }
    case .measure:
      site.catalogue.measure(subject.id).map { Link($0.name, to: "/measures/\($0.id)") }
    case .resource, .statement, .pilot, .question: nil
    }
  }

  /// The subject in words, whether or not it still stands.
  func words(for subject: ThreadSubject) -> String {
    link(of: subject)?.text
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
