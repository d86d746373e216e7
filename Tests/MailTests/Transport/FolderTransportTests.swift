import Foundation
import TestSupport
import Testing

@testable import Mail

@Suite("Messages into a folder")
struct FolderTransportTests {
  @Test("one whole file a message, its owner's only; sent again it replaces itself")
  func files() async throws {
    try await withFolder { folder in
      let transport = FolderTransport(folder: folder + "/mail")
      let message = try Letter.message(id: "m-1")
      for _ in 0..<2 { try await transport.send(message) }
      try await transport.send(Letter.message(id: "m-2"))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/mail").sorted()
      #expect(names == ["m-1.eml", "m-2.eml"])
      let path = folder + "/mail/m-1.eml"
      #expect(FileManager.default.contents(atPath: path).map { [UInt8]($0) } == message.bytes)
      let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(rights as? Int == 0o600)
    }
  }

  @Test("an id cannot lead out of the folder")
  func path() async throws {
    try await withFolder { folder in
      try await FolderTransport(folder: folder + "/mail").send(Letter.message(id: "../../x"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder + "/mail") == ["x.eml"])
    }
  }

  @Test("a folder that cannot be written to is named, and the message can be tried again")
  func unwritable() async throws {
    let message = try Letter.message()
    let error = await #expect(throws: MailTransportError.self) {
      try await FolderTransport(folder: "/dev/null/mail").send(message)
    }
    #expect(error?.isFinal == false && error?.description.contains("/dev/null/mail") == true)
  }
}
