import Foundation
import Store
import TestSupport
import Testing

/// What a hub keeps is for the account that runs it, and for no other on the same machine.
@Suite struct PrivateFilesTests {
  @Test("A new data folder and every file in it are for their owner alone")
  func newFolder() throws {
    try withTemporaryFolder { folder in
      let data = folder + "/new/data"
      let store = try Store(folder: data)
      try store.post(OutgoingMail(kind: "test", to: "a@example.org", subject: "s", text: "t"))
      #expect(try mode(of: data) & 0o077 == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: data)
      #expect(names.contains(Store.fileName) && names.contains("secret.key"))
      for name in names { #expect(try mode(of: data + "/" + name) & 0o077 == 0, "\(name)") }
    }
  }

  private func mode(of path: String) throws -> Int {
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    return try #require(rights as? NSNumber).intValue
  }
}
