import Database
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("The hub's own key")
struct ServerSecretTests {
  @Test("is made once, for its owner alone, and read again")
  func file() throws {
    try withTemporaryFolder { folder in
      let first = try ServerSecret.inFolder(folder, of: SQLDatabase())
      let path = folder + "/" + ServerSecret.fileName
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(attributes[.size] as? Int == 32)
      let second = try ServerSecret.inFolder(folder, of: SQLDatabase())
      #expect(first.sign("x") == second.sign("x"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder) == [ServerSecret.fileName])
    }
  }

  @Test("is one for all programs that start at once")
  func race() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let signatures = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<32 {
        group.addTask { try ServerSecret.inFolder(folder, of: SQLDatabase()).sign("x") }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(signatures.count == 1)
  }

  @Test("that is damaged is named")
  func damaged() throws {
    try withTemporaryFolder { folder in
      try Data("short".utf8).write(to: URL(fileURLWithPath: folder + "/secret.key"))
      let failure = #expect(throws: SQLFailure.self) {
        try ServerSecret.inFolder(folder, of: SQLDatabase())
      }
      #expect(failure?.description.contains("secret.key") == true)
    }
  }

  @Test("signs what nobody else can sign")
  func signing() {
    let (one, other) = (ServerSecret.random(), ServerSecret.random())
    let signature = one.sign("text")
    #expect(signature.count == 43)
    #expect(one.isSignature(signature, of: "text"))
    #expect(!one.isSignature(signature, of: "texu") && !other.isSignature(signature, of: "text"))
    #expect(!one.isSignature("", of: "text") && !one.isSignature("%", of: "text"))
  }

  @Test("opens what it sealed, in its place only")
  func sealing() throws {
    let (one, other) = (ServerSecret.random(), ServerSecret.random())
    let sealed = try one.seal([1, 2, 3], for: "here")
    #expect(try one.open(sealed, for: "here") == [1, 2, 3])
    #expect(try one.seal([1, 2, 3], for: "here") != sealed)
    #expect(throws: SQLFailure.self) { try one.open(sealed, for: "there") }
    #expect(throws: SQLFailure.self) { try other.open(sealed, for: "here") }
    #expect(throws: SQLFailure.self) { try one.open([], for: "here") }
  }
}
