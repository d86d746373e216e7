import HTML
import Store

/// How often a person wants to hear what is new.
struct DigestPage {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func show() throws -> PageResponse {
    page(try request.store.digestFrequency(of: try request.requireSignedIn().account.id))
  }

  func take() throws -> PageResponse {
    guard let frequency = request.form.value("frequency").flatMap(DigestFrequency.init) else {
      return page(nil, FormErrors("frequency", "Choose how often."))
    }
    try request.store.setDigestFrequency(
      frequency, of: try request.requireSignedIn().account.id)
    return .redirect(to: "/account", flash: "\(Self.words(frequency)), from now on.")
  }

  /// A frequency as the account's page says it.
  static func words(_ frequency: DigestFrequency) -> String {
    switch frequency {
    case .daily: "A message each day with news"
    case .weekly: "A message each week with news"
    case .off: "No messages"
    }
  }

  private func page(
    _ chosen: DigestFrequency?, _ errors: FormErrors = FormErrors()
  ) -> PageResponse {
    AccountFormView(
      title: "What is new for you",
      lead: """
        Invitations to answer, replies, and what councils like yours tried. Nothing is sent when \
        nothing is new. Links to sign in always come at once.
        """,
      errors: errors, action: "/account/digest", button: "Keep this",
      breadcrumb: AccountFormView.ownBreadcrumb,
      fields: { h in
        h.add(
          Radios(
            "How often shall we write?", name: "frequency",
            choices: DigestFrequency.allCases.map {
              Choice(Self.words($0), value: $0.rawValue, isChosen: $0 == chosen)
            }, error: errors["frequency"]))
      }
    ).response(to: request)
  }
}
