extension ResourceFields {
  /// An id made of address and title, for rows that give none: the same row always has the same
  /// (FNV-1a, 64 bits).
  public var derivedID: String {
    let address = (try? ResourceAddress(self[.address]))?.key ?? self[.address]
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in (address + "\n" + ResourceText.normalised(self[.title])).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return "L" + String(hash, radix: 16)
  }
}
