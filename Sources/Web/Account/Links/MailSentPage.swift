import HTML

/// The same answer to everybody who asked for a message: it tells nobody who has an account.
struct MailSentPage {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func show() -> PageResponse {
    AccountNoteView(
      title: "Look into your e-mail",
      lead: """
        If there is an account with this address, a message with a link is on its way. It should \
        arrive within a few minutes; look among the unwanted messages too. Nothing comes where \
        the address has no account, or where several messages were asked for shortly before.
        """,
      links: [Link("Back to signing in", to: "/account/sign-in")]
    ).response(to: request)
  }
}
