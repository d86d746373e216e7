/// A file handed in with a job, such as an upload to be imported.
public struct JobFile: Sendable, Hashable {
  /// The name as the person's machine called it.
  public var name: String
  public var content: [UInt8]

  public init(name: String, content: [UInt8]) {
    self.name = name
    self.content = content
  }
}
