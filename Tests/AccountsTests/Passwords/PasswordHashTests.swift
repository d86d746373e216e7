import Testing

@testable import Accounts

@Suite("Hashes of passwords")
struct PasswordHashTests {
  static let quick = ScryptCost(logRounds: 4)

  /// RFC 7914, section 12.
  @Test(
    "are scrypt's",
    arguments: [
      (
        "", "", ScryptCost(logRounds: 4, blockSize: 1),
        """
        77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442\
        fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
        """
      ),
      (
        "password", "NaCl", ScryptCost(logRounds: 10, blockSize: 8, parallelism: 16),
        """
        fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162\
        2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
        """
      ),
      (
        "pleaseletmein", "SodiumChloride", ScryptCost(logRounds: 14),
        """
        7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2\
        d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887
        """
      ),
    ])
  func vectors(password: String, salt: String, cost: ScryptCost, hash: String) throws {
    let key = try PasswordHash.derive(password, salt: Array(salt.utf8), cost: cost, bytes: 64)
    let hex = key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == hash)
  }

  @Test("match the password they were made of and no other")
  func matching() throws {
    let hash = try PasswordHash(of: "a long enough one", cost: Self.quick)
    #expect(try hash.matches("a long enough one"))
    #expect(try !hash.matches("a long enough onf"))
    #expect(try !hash.matches(""))
    #expect(try !PasswordHash.decoy(cost: Self.quick).matches("a long enough one"))
  }

  @Test("match however the keyboard composes an accent")
  func unicode() throws {
    let hash = try PasswordHash(of: "caf\u{e9} am Markt", cost: Self.quick)
    #expect(try hash.matches("cafe\u{301} am Markt"))
  }

  @Test("are kept as text that says how they were made")
  func text() throws {
    let hash = try PasswordHash(of: "secret words", cost: Self.quick)
    #expect(hash.text.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
    #expect(!hash.text.contains("=" + "$"))
    let read = try #require(PasswordHash(text: hash.text))
    #expect(read == hash)
    #expect(try read.matches("secret words"))
    #expect(try PasswordHash(of: "secret words", cost: Self.quick) != hash, "salts are random")
  }

  @Test("of another tool with the same parameters are read")
  func foreign() throws {
    // hashlib.scrypt(b"correct horse", salt=bytes(range(16)), n=16, r=8, p=1, dklen=32), Python.
    let text =
      "$scrypt$ln=4,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$Q7EcH175P/kcU7JE2HRU+qTRrq/BS6UbCRYPdBaC5y8"
    let hash = try #require(PasswordHash(text: text))
    #expect(try hash.matches("correct horse"))
  }

  @Test(
    "that were damaged are none",
    arguments: [
      "", "scrypt", "$scrypt$ln=4,r=8,p=1$AAEC", "$argon2id$ln=4,r=8,p=1$AAEC$AAEC",
      "$scrypt$ln=4,r=8,p=1$AAEC$AAEC",
      "$scrypt$ln=40,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$Q7EcH175P/kcU7JE2HRU+qTRrq/BS6UbCRYPdBaC5y8",
      "$scrypt$ln=4,r=0,p=1$AAECAwQFBgcICQoLDA0ODw$Q7EcH175P/kcU7JE2HRU+qTRrq/BS6UbCRYPdBaC5y8",
      "$scrypt$r=8,ln=4,p=1$AAECAwQFBgcICQoLDA0ODw$Q7EcH175P/kcU7JE2HRU+qTRrq/BS6UbCRYPdBaC5y8",
      "$scrypt$ln=20,r=32,p=16$AAECAwQFBgcICQoLDA0ODw$Q7EcH175P/kcU7JE2HRU+qTRrq/BS6UbCRYPdBaC5y8",
    ])
  func damaged(text: String) {
    #expect(PasswordHash(text: text) == nil)
  }

  @Test("made at another cost ask to be made anew")
  func upgrade() throws {
    let hash = try PasswordHash(of: "secret words", cost: Self.quick)
    #expect(hash.needsUpgrade())
    #expect(!hash.needsUpgrade(to: Self.quick))
    #expect(ScryptCost.recommended == ScryptCost(logRounds: 17, blockSize: 8, parallelism: 1))
  }
}
