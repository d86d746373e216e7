import Assessment
import HTML

/// `/assess/{round}`: how far the round is, and the one thing that is next.
struct RoundView {
  let model: RoundModel
  let request: PageRequest

  private var context: RoundContext { model.context }
  private var round: Round { context.round }
  private var total: Int { context.framework.statements.count }

  func render() -> [UInt8] {
    var page = context.page("\(context.council): \(round.title)")
    page.breadcrumb = [Link("Assess", to: "/assess")]
    return page.html { h in
      h.add(PageHeader(round.title, kicker: context.council, lead: Prose(lead)))
      h.add(AmbitionsDueBanner(model.due, address: context.address + "/roadmap"))
      h.add(Steps(steps))
      writeOwn(to: &h)
      writeNext(to: &h)
      h.h2("About this round")
      h.add(SummaryList(facts))
    }
  }

  private var lead: String {
    switch round.state {
    case .draft: "Being prepared. Nobody was asked yet."
    case .open:
      "Open for answers: \(model.finished) of \(model.invited) people are done"
        + (round.answersBy.map { ", answers are asked for by \($0.words)" } ?? "") + "."
    case .closed:
      "Closed. The team has agreed \(model.agreed) of \(total) statements."
    case .agreed: "Everything is agreed. It waits for the signature."
    case .signedOff:
      "Signed off\(round.signedOff.map { " on \($0.words)" } ?? "") by \(round.signedOffBy)."
    }
  }

  private var steps: [Steps.Step] {
    let address = context.address
    let place: Int =
      switch round.state {
      case .draft: 0
      case .open: 1
      case .closed: 2
      case .agreed: 3
      case .signedOff: 4
      }
    let all: [(String, String?)] = [
      ("Say who shall answer", context.canLead ? address + "/people" : nil),
      ("Each answers alone", model.isRespondent ? address + "/answer" : nil),
      ("See the spread and agree", place >= 2 ? address + "/spread" : nil),
      ("Sign off", nil),
      ("Results and roadmap", place >= 3 ? address + "/results" : nil),
    ]
    return all.enumerated().map { index, step in
      .init(step.0, index < place ? .done : index == place ? .now : .next, to: step.1)
    }
  }

  private func writeOwn(to h: inout HTMLWriter) {
    guard round.state == .open, let progress = model.ownProgress else { return }
    h.h2("Your own answers")
    h.add(
      ProgressBar(
        "Your answers", share: Double(progress.answered) / Double(max(progress.total, 1)),
        note: "\(progress.answered) of \(progress.total) statements."))
    h.p {
      $0.add(
        ButtonLink(
          progress.answered == 0 ? "Start answering" : "Go on answering",
          to: context.address + "/answer"))
    }
  }

  private func writeNext(to h: inout HTMLWriter) {
    h.h2("What is next")
    switch round.state {
    case .draft: writeDraft(to: &h)
    case .open: writeOpen(to: &h)
    case .closed: writeClosed(to: &h)
    case .agreed: writeAgreed(to: &h)
    case .signedOff: writeSignedOff(to: &h)
    }
  }

  private func writeDraft(to h: inout HTMLWriter) {
    guard context.canLead else {
      h.p("A lead of \(context.council) prepares the round.")
      return
    }
    h.p(
      prose: """
        \(link: "Say who shall answer", to: context.address + "/people") \
        (\(String(model.invited)) so far) and \
        \(link: "talk over the questions before you start", to: context.address + "/before"). \
        When you open the round, each person gets a link by e-mail.
        """)
    if model.invited > 0 { step(.open, "Open the round and send the invitations", to: &h) }
  }

  private func writeOpen(to h: inout HTMLWriter) {
    h.p(
      """
      Until the close nobody sees the answers of others: not you, not the lead, not the hub’s \
      stewards.
      """
    )
    guard context.canLead else { return }
    h.p(
      prose: """
        \(link: "See who has answered", to: context.address + "/people"), invite more people or \
        remind them.
        """)
    if !model.unfinished.isEmpty {
      h.add(
        WarningText(
          """
          Not done yet: \(model.unfinished.prefix(12).joined(separator: ", "))\
          \(model.unfinished.count > 12 ? " and others" : ""). After the close they cannot add \
          anything.
          """
        ))
    }
    step(.close, "Close the round", to: &h)
  }

  private func writeClosed(to h: inout HTMLWriter) {
    h.p {
      $0.add(ButtonLink("See the spread", to: context.address + "/spread"))
    }
    h.add(
      ProgressBar(
        "Agreed", share: Double(model.agreed) / Double(max(context.framework.statements.count, 1)),
        note: "\(model.agreed) of \(context.framework.statements.count) statements."))
    guard context.canLead else {
      h.p(
        prose: """
          A lead writes down what you agree together: \
          \(link: "what is agreed so far", to: context.address + "/agree").
          """)
      return
    }
    h.p(
      prose: """
        \(link: "Agree statement by statement", to: context.address + "/agree"), or bring in a \
        sheet there.
        """)
    if model.agreed == context.framework.statements.count {
      step(.agree, "Everything is agreed", to: &h)
    } else if model.agreed == 0 {
      h.add(
        Details("Somebody was late?") { h in
          h.p(
            """
            While nothing is agreed you can take answers again. People who have seen the spread \
            could change theirs, so it is kept in the audit trail.
            """
          )
          step(.reopen, "Take answers again", kind: .quiet, to: &h)
        })
    }
  }

  private func writeAgreed(to h: inout HTMLWriter) {
    h.p { $0.add(ButtonLink("Read the results", to: context.address + "/results")) }
    guard context.canLead else { return }
    h.p("Signing off locks the agreed answers for good. The roadmap stays open to change.")
    step(.signOff, "Sign off", to: &h)
    h.add(
      Details("Something must be corrected first?") { h in
        step(.resume, "Go back to agreeing", kind: .quiet, to: &h)
      })
  }

  private func writeSignedOff(to h: inout HTMLWriter) {
    h.p { h in
      h.add(ButtonLink("Read the results", to: context.address + "/results"))
      h.text(" ")
      h.add(ButtonLink("Go to the roadmap", to: context.address + "/roadmap", kind: .quiet))
    }
    guard context.canLead else { return }
    h.h2("Share with other councils?")
    h.add(
      Form(action: context.address + "/sharing", token: request.token) { h in
        h.add(
          Radios(
            "What may councils of your kind see?", name: "sharing",
            choices: [
              Choice(
                Sharing.none.label, value: Sharing.none.rawValue,
                isChosen: round.sharing == .none),
              Choice(
                Sharing.counted.label, value: Sharing.counted.rawValue,
                help: "Your levels count in the middle of a group of at least five others.",
                isChosen: round.sharing == .counted),
              Choice(
                Sharing.named.label, value: Sharing.named.rawValue,
                help: "Councils that are named too may also read which gaps you closed.",
                isChosen: round.sharing == .named),
            ], help: "You can change this at any time."))
        h.add(Button("Save what is shared", kind: .quiet))
      })
  }

  private func step(
    _ step: RoundStep, _ label: String, kind: Button.Kind = .main, to h: inout HTMLWriter
  ) {
    h.add(
      Form(action: context.address + "/step", token: request.token) { h in
        h.add(HiddenField(name: "step", value: step.rawValue))
        h.add(Button(label, kind: kind))
      })
  }

  private var facts: [SummaryList.Entry] {
    var entries = [
      SummaryList.Entry(
        "Framework",
        """
        \(link: context.framework.title, to: "/assess/framework/\(round.version)"), version \
        \(String(round.version))
        """
      ),
      SummaryList.Entry(
        "Names",
        round.showsNames
          ? "Shown beside answers after the close"
          : "Hidden: answers are shown by role, and never for fewer than three people"),
    ]
    if let opened = round.opened { entries.append(.init("Opened", Prose(opened.words))) }
    if let closed = round.closed { entries.append(.init("Closed", Prose(closed.words))) }
    if let target = round.usualTarget(in: context.framework) {
      entries.append(
        .init("Ambitions fall due", Prose("\(target.words), unless another date is set")))
    }
    if round.state == .signedOff {
      entries.append(.init("Sharing", Prose(round.sharing.label)))
    }
    return entries
  }
}
