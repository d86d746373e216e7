import Assessment
import Store

/// Moves a round on; on opening, everybody who was named gets their link.
struct RoundStepForm {
  private let context: RoundContext
  private var request: PageRequest { context.request }

  init(_ request: PageRequest) throws { context = try RoundContext(request) }

  func take() throws -> PageResponse {
    guard let step = request.form.value("step").flatMap(RoundStep.init(rawValue:)) else {
      throw SiteError.badRequest("This form does not say what to do.")
    }
    do {
      let round = try request.store.take(
        step, in: context.round.id, name: request.account?.name ?? "", by: request.actor,
        from: request.origin)
      if step == .open { try InvitationMail.sendAll(in: round, request) }
      return .redirect(to: context.address, flash: note(step))
    } catch let error as AssessmentError {
      return context.back(error)
    }
  }

  private func note(_ step: RoundStep) -> FlashNote {
    switch step {
    case .open: "The round is open, and each person gets a link by e-mail."
    case .close: "The round is closed. Everybody can see the spread now."
    case .reopen: "The round takes answers again."
    case .agree: "Everything is agreed. Read the results before you sign off."
    case .resume: "You can change what was agreed again."
    case .signOff: "The round is signed off."
    }
  }
}

/// Says what other councils may see of a signed-off round.
struct SharingForm {
  private let context: RoundContext

  init(_ request: PageRequest) throws { context = try RoundContext(request) }

  func take() throws -> PageResponse {
    let request = context.request
    guard let sharing = request.form.value("sharing").flatMap(Sharing.init(rawValue:)) else {
      throw SiteError.badRequest("This form does not say what shall be shared.")
    }
    do {
      try request.store.share(
        context.round.id, sharing, by: request.actor, from: request.origin)
      return .redirect(to: context.address, flash: "Saved: \(sharing.label.lowercased()).")
    } catch let error as AssessmentError {
      return context.back(error)
    }
  }
}
