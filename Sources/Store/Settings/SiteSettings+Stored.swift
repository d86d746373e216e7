import Foundation

extension SiteSettings {
  /// The settings by name, as they are kept; what is not kept has its standard value.
  var stored: [(name: String, value: String)] {
    [
      ("site.publication-policy", publicationPolicy),
      ("site.contact", contact),
      ("site.areas-off", areasOff.sorted().joined(separator: " ")),
      ("site.sign-in-links", allowsSignInLinks ? "yes" : "no"),
      ("site.second-factor-of-all", asksSecondFactorOfAll ? "yes" : "no"),
      (DigestFrequency.defaultSetting, digestDefault.rawValue),
      ("digest.hour", String(digestHour)),
    ]
  }

  /// Reads what `stored` wrote.
  init(_ value: (String) throws -> String?) rethrows {
    let standard = SiteSettings()
    self.init(
      publicationPolicy: try value("site.publication-policy") ?? standard.publicationPolicy,
      contact: try value("site.contact") ?? standard.contact,
      areasOff: Set((try value("site.areas-off") ?? "").split(separator: " ").map(String.init)),
      allowsSignInLinks: try value("site.sign-in-links") != "no",
      asksSecondFactorOfAll: try value("site.second-factor-of-all") == "yes",
      digestDefault: try value(DigestFrequency.defaultSetting).flatMap(DigestFrequency.init)
        ?? standard.digestDefault,
      digestHour: try value("digest.hour").flatMap { Int($0) } ?? standard.digestHour)
  }
}
