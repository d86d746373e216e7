/// A resource in the words of schema.org, for programs (JSON-LD).
public struct ResourceDescription: Sendable, Encodable {
  let resource: Resource
  /// The page of the hub that describes it.
  let page: String

  public init(_ resource: Resource, page: String) {
    self.resource = resource
    self.page = page
  }

  /// The schema.org type that comes nearest.
  public static func type(of resource: Resource) -> String {
    switch resource.type {
    case .caseStudy: "Article"
    case .guidance: "HowTo"
    case .tool: "SoftwareApplication"
    case .training: "Course"
    case .dataset: "Dataset"
    case .report: "Report"
    case .community: "Organization"
    case .evaluation: "ScholarlyArticle"
    }
  }

  private enum Key: String, CodingKey {
    case context = "@context"
    case type = "@type"
    case name, identifier, url, description, publisher, datePublished, about, keywords, license
    case subjectOf
  }

  private enum PartKey: String, CodingKey {
    case type = "@type"
    case name, url
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode("https://schema.org", forKey: .context)
    try object.encode(Self.type(of: resource), forKey: .type)
    try object.encode(resource.title, forKey: .name)
    try object.encode(resource.id, forKey: .identifier)
    try object.encode(resource.address.text, forKey: .url)
    try object.encode(resource.summary, forKey: .description)
    if !resource.publisher.isEmpty {
      var publisher = object.nestedContainer(keyedBy: PartKey.self, forKey: .publisher)
      try publisher.encode("Organization", forKey: .type)
      try publisher.encode(resource.publisher, forKey: .name)
    }
    try object.encodeIfPresent(resource.year.map(String.init), forKey: .datePublished)
    try object.encode(resource.service, forKey: .about)
    try object.encode(resource.themes, forKey: .keywords)
    try object.encodeIfPresent(resource.licence, forKey: .license)
    var subject = object.nestedContainer(keyedBy: PartKey.self, forKey: .subjectOf)
    try subject.encode("WebPage", forKey: .type)
    try subject.encode(page, forKey: .url)
  }
}
