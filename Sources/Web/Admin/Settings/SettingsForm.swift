import Accounts
import HTML
import Store

/// Shows and takes the settings of the hub.
struct SettingsForm {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func page() throws -> PageResponse {
    answer(SettingsModel(settings: try request.store.siteSettings(), areas: areas))
  }

  func save() throws -> PageResponse {
    let (settings, errors) = read()
    guard errors.isEmpty else {
      return answer(
        SettingsModel(settings: settings, areas: areas, errors: errors), status: 422)
    }
    let changed = try request.store.changeSettings(
      to: settings, by: request.actor, from: request.origin)
    return .redirect(
      to: "/admin/settings",
      flash: changed.isEmpty ? "Nothing was changed." : "The settings are kept and hold at once.")
  }

  /// Areas that can be switched off: all in the navigation but the home page.
  private var areas: [SettingsModel.Area] {
    SiteAreas.all.compactMap(\.entry).filter { $0.address != "/" }
      .map { SettingsModel.Area(title: $0.text, address: $0.address) }
  }

  private func read() -> (SiteSettings, FormErrors) {
    let form = request.form
    var errors = FormErrors()
    let policy = form.text("policy").replacing("\r\n", with: "\n")
    if policy.trimmingBlanks().isEmpty {
      errors.add("policy", "Enter what the hub publishes and when.")
    } else if policy.count > SiteSettings.longestPolicy {
      errors.add(
        "policy",
        "The policy has \(Format.whole(policy.count)) characters. Make it "
          + "\(Format.whole(SiteSettings.longestPolicy)) at most.")
    }
    let contact = form.value("contact") ?? ""
    if !contact.isEmpty {
      do throws(EmailAddressError) { _ = try EmailAddress(contact) } catch {
        errors.add("contact", error.description)
      }
    }
    let on = Set(form.values("areas"))
    let frequency = form.value("digest").flatMap(DigestFrequency.init)
    if frequency == nil { errors.add("digest", "Choose how often.") }
    let hour = form.value("hour").flatMap { Int($0) }
    if !(0...23).contains(hour ?? -1) {
      errors.add("hour", "Enter the hour as a whole number from 0 to 23.")
    }
    let settings = SiteSettings(
      publicationPolicy: policy, contact: contact,
      areasOff: Set(areas.map(\.address)).subtracting(on),
      allowsSignInLinks: form.isTicked("links"), asksSecondFactorOfAll: form.isTicked("factor"),
      digestDefault: frequency ?? .weekly,
      digestHour: hour ?? SiteSettings().digestHour)
    return (settings, errors)
  }

  private func answer(_ model: SettingsModel, status: Int = 200) -> PageResponse {
    .html(
      SettingsView(model: model, chrome: request.chrome, token: request.token).render(),
      status: status)
  }
}
