/// A form that changes something: it carries the token that proves it came from this site, and
/// leaves all checks to the server, whose messages are written for people.
public struct Form: Exemplified {
  private let action: String
  private let token: HiddenField
  private let isMultipart: Bool
  private let savesItself: Bool
  private let errors: [Link]
  private let content: HTMLWriter.Body

  /// A form that posts to `action`; the errors of a refused form come first.
  ///
  /// - Parameter savesItself: whether the site's script also posts it a moment after each change, with
  ///   `do` as `save`. The server must then lead back to the form's own address, and fields whose
  ///   names end in `-revision` are brought up to date from there.
  public init(
    action: String, token: HiddenField, errors: [Link] = [], isMultipart: Bool = false,
    savesItself: Bool = false,
    content: @escaping HTMLWriter.Body
  ) {
    self.action = action
    self.token = token
    self.errors = errors
    self.isMultipart = isMultipart
    self.savesItself = savesItself
    self.content = content
  }

  public func write(to h: inout HTMLWriter) {
    h.add(ErrorSummary(errors))
    h.form(
      .action(action), .method(.post), .enctype(isMultipart ? .multipart : nil), .novalidate(),
      .data("saves", savesItself ? "itself" : nil)
    ) { h in
      h.add(token)
      content(&h)
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Sign in",
        Form(action: "/account/sign-in", token: HiddenField(name: "csrf", value: "example")) { h in
          h.add(TextField("E-mail address", name: "email", kind: .email, id: "sign-in-email"))
          h.div(.class("buttons")) { h in
            h.add(Button("Send me a sign-in link"))
            h.add(ButtonLink("Not now", to: "/", kind: .quiet))
          }
        })
    ]
  }
}
