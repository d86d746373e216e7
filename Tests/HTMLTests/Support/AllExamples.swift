import HTML

/// Every example of every component, for tests that hold for all of them.
enum AllExamples {
  struct Case: CustomStringConvertible, Sendable {
    var type: String
    var name: String
    var markup: String
    var description: String { "\(type): \(name)" }
  }

  static let cases: [Case] = Gallery.all.flatMap { type in
    type.examples.map {
      Case(type: type.galleryName, name: $0.name, markup: $0.component.markup)
    }
  }

  static let site = Site(
    name: "Touchstone", areas: [Link("Compare", to: "/councils"), Link("Try", to: "/pilots")],
    footerLinks: [Link("Method", to: "/method")], licence: "Open Government Licence v3.0.")
}
