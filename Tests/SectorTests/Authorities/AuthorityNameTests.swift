import Sector
import Testing

@Suite("Authority names")
struct AuthorityNameTests {
  /// Spellings of one council as registers, returns and statistics write them.
  static let spellings: [(key: String, written: [String])] = [
    (
      "bristol",
      ["Bristol", "Bristol, City of", "City of Bristol", "Bristol City Council", "BRISTOL UA"]
    ),
    ("argyll and bute", ["Argyll & Bute", "Argyll and Bute", "Argyll and Bute Council"]),
    (
      "kingston upon hull",
      ["Kingston upon Hull, City of", "Kingston-upon-Hull", "Kingston upon Hull City Council"]
    ),
    ("st helens", ["St. Helens", "St Helens", "St Helens Metropolitan Borough Council"]),
    ("edinburgh", ["Edinburgh City", "City of Edinburgh", "Edinburgh, City of"]),
    ("eilean siar", ["Eilean Siar", "EILEAN SIAR COUNCIL"]),
    ("ynys mon", ["Ynys Môn", "Ynys Mon", "Ynys Mo\u{302}n", "YNYS MÔN"]),
    ("gwynedd pwllheli wyr", ["Gwynedd Pwllheli ŵyr", "Gwynedd Pwllheli w\u{302}yr"]),
    ("herefordshire", ["Herefordshire, County of", "Herefordshire Council"]),
    ("durham", ["County Durham", "Durham", "Durham County Council"]),
    (
      "kings lynn and west norfolk",
      ["King's Lynn and West Norfolk", "King’s Lynn & West Norfolk", "King‘s Lynn & West Norfolk"]
    ),
    ("southend on sea", ["Southend-on-Sea", "Southend-on-Sea City Council"]),
    (
      "bournemouth christchurch and poole",
      ["Bournemouth, Christchurch and Poole", "Bournemouth Christchurch & Poole"]
    ),
    (
      "kensington and chelsea",
      ["Kensington and Chelsea", "Royal Borough of Kensington & Chelsea"]
    ),
    ("vale glamorgan", ["The Vale of Glamorgan", "Vale of Glamorgan"]),
    ("barnet", ["Barnet", "London Borough of Barnet", "Barnet\u{A0}"]),
    ("city london", ["City of London", "London, City of", "City of London Corporation"]),
  ]

  @Test("every spelling of a council gives one key", arguments: spellings)
  func spelling(key: String, written: [String]) {
    for name in written { #expect(AuthorityName.normalised(name) == key, "\(name)") }
  }

  @Test(
    "councils that sound alike stay apart",
    arguments: [
      ("Nottingham", "Nottinghamshire"), ("Newcastle upon Tyne", "Newcastle-under-Lyme"),
      ("Kingston upon Hull, City of", "Kingston upon Thames"), ("Leicester", "Leicestershire"),
      ("City of London", "City of York"), ("North Yorkshire", "North East Derbyshire"),
    ])
  func apart(one: String, other: String) {
    #expect(AuthorityName.normalised(one) != AuthorityName.normalised(other))
  }

  @Test("a key is its own key")
  func idempotent() {
    for (key, _) in Self.spellings { #expect(AuthorityName.normalised(key) == key) }
  }

  @Test("nothing gives nothing", arguments: ["", "  ", "-", "Council", "The"])
  func empty(name: String) { #expect(AuthorityName.normalised(name).isEmpty) }
}
