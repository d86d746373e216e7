import Foundation
import Testing

@testable import Mail

@Suite("Messages through sendmail")
struct SendmailTransportTests {
  /// A program of our own in place of sendmail.
  private func script(_ lines: String, in folder: String) throws -> String {
    let path = folder + "/sendmail"
    try Data(("#!/bin/sh\ncd '\(folder)'\n" + lines + "\n").utf8)
      .write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  private func contents(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test("the program gets the message whole, and addresses as arguments of their own")
  func handedOver() async throws {
    try await withFolder { folder in
      let program = try script("printf '%s\\n' \"$@\" > arguments; cat > letter", in: folder)
      let message = try Letter.message(text: "One\n.\nFrom é\n")
      try await SendmailTransport(program: program).send(message)
      #expect(
        try contents(folder + "/arguments") == "-i\n-f\nhub@example.org\n--\nann@example.org\n")
      let expected = String(decoding: message.bytes, as: UTF8.self)
        .replacingOccurrences(of: "\r\n", with: "\n")
      #expect(try contents(folder + "/letter") == expected)
    }
  }

  @Test(
    "what is wrong with the message is final, everything else can be tried again",
    arguments: [
      (64, false), (65, true), (67, true), (68, false), (69, false), (75, false), (1, false),
    ])
  func codes(code: Int, isFinal: Bool) async throws {
    try await withFolder { folder in
      let program = try script("echo 'no such\nroad' >&2; exit \(code)", in: folder)
      let message = try Letter.message()
      let error = await #expect(throws: MailTransportError.self) {
        try await SendmailTransport(program: program).send(message)
      }
      #expect(error?.isFinal == isFinal)
      #expect(error?.description.hasSuffix("ended with code \(code): no such road") == true)
    }
  }

  @Test("a program that reads nothing and says much holds nobody up")
  func deaf() async throws {
    try await withFolder { folder in
      let program = try script("head -c 1000000 /dev/zero | tr '\\0' 'x' >&2; exit 75", in: folder)
      let message = try Letter.message(text: String(repeating: "words ", count: 200_000))
      let error = await #expect(throws: MailTransportError.self) {
        try await SendmailTransport(program: program).send(message)
      }
      #expect((error?.description.utf8.count ?? 0) < 1_000)
    }
  }

  @Test("a program that does not end is stopped")
  func endless() async throws {
    try await withFolder { folder in
      let program = try script("exec sleep 600", in: folder)
      let message = try Letter.message()
      let error = await #expect(throws: MailTransportError.self) {
        try await SendmailTransport(program: program, limit: 0.2).send(message)
      }
      #expect(error?.isFinal == false && error?.description.contains("did not end") == true)
    }
  }

  @Test("a program that is not there is named")
  func missing() async throws {
    let message = try Letter.message()
    let error = await #expect(throws: MailTransportError.self) {
      try await SendmailTransport(program: "/nowhere/sendmail").send(message)
    }
    #expect(error?.isFinal == false && error?.description.contains("/nowhere/sendmail") == true)
  }

  @Test("what the operator writes names the way")
  func route() {
    #expect(MailRoute("off") == .off && MailRoute.off.transport == nil)
    #expect(MailRoute("sendmail") == .sendmail("/usr/sbin/sendmail"))
    #expect(MailRoute("sendmail:/opt/msmtp") == .sendmail("/opt/msmtp"))
    #expect(MailRoute("folder:a:b") == .folder("a:b"))
    for text in ["", "folder", "folder:", "sendmail:", "smtp:host", "off:now"] {
      #expect(MailRoute(text) == nil, "\(text)")
    }
  }
}
