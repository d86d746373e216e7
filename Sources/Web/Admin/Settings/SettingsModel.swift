import Store

/// The settings as the page shows them.
struct SettingsModel: Sendable {
  /// One area that can be switched off.
  struct Area: Sendable, Hashable {
    var title: String
    var address: String
  }

  var settings: SiteSettings
  var areas: [Area]
  var errors = FormErrors()
}
