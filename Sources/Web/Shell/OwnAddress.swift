/// Addresses to send a reader on to: only paths on this site, never another one.
public enum OwnAddress {
  /// `address` where it is a path on this site; nil for anything else.
  public static func checked(_ address: String?) -> String? {
    guard let address, address.hasPrefix("/"), !address.hasPrefix("//"),
      address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\\") })
    else { return nil }
    return address
  }
}
