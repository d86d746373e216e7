/// Decides which addresses a link may have.
///
/// Browsers drop tabs, line ends and leading control characters before they look for the scheme, so
/// the check does so too; `java\nscript:` is as dangerous as `javascript:`. Only schemes on the list
/// pass: a list of what is forbidden would always be too short.
public enum SafeAddress {
  /// The address itself where it may be linked: relative, http, https, mailto or tel; else `nil`.
  public static func checked(_ address: String) -> String? {
    var scheme: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return isAllowed(scheme) ? address : nil
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return address
      case 0...0x20, 0x7F: continue
      default: scheme.append(byte | 0x20)
      }
    }
    return address
  }

  private static func isAllowed(_ scheme: [UInt8]) -> Bool {
    switch String(decoding: scheme, as: UTF8.self) {
    case "http", "https", "mailto", "tel": true
    default: false
    }
  }
}
