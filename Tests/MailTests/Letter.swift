import Foundation
import Mail

/// A message for tests.
enum Letter {
  static func message(id: String = "m-1", text: String = "Words.\n") throws -> MailMessage {
    try MailMessage(
      id: id, date: Date(timeIntervalSince1970: 0),
      from: MailAddress("hub@example.org", name: "Hub"), to: MailAddress("ann@example.org"),
      subject: "Hello", text: text)
  }
}

/// A folder that is gone when the test ends.
func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "touchstone-mail-test-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder.path)
}
