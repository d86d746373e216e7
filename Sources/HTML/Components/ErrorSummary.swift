/// Says at the top of a form what has to be put right, with a link to each field.
public struct ErrorSummary: Exemplified {
  private let errors: [Link]

  /// Messages with the address of their field, such as `#email`.
  public init(_ errors: [Link]) {
    self.errors = errors
  }

  public func write(to h: inout HTMLWriter) {
    guard !errors.isEmpty else { return }
    h.div(.class("errors"), .role(.alert), .tabindex(-1), .id("errors")) { h in
      h.h2("There is something to put right")
      h.ul { h in
        for error in errors { h.li { $0.a(error.text, .href(error.address)) } }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Two mistakes",
        ErrorSummary([
          Link("Enter the threshold as a whole number, such as 20.", to: "#threshold"),
          Link("Choose yes or no.", to: "#danger-1"),
        ]))
    ]
  }
}
