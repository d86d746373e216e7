import Foundation

/// One question to a provider, with the limits on its answer.
public struct ProviderRequest: Sendable, Hashable {
  public var url: URL
  /// Form fields to send by POST; nil for a GET.
  public var form: [String: String]?
  /// Name and password for basic authentication, already encoded.
  public var authorization: Secret?
  /// Most bytes of an answer.
  public var limit = 256 << 10
  /// Most seconds from the first byte sent to the last received.
  public var seconds = 10.0

  init(_ url: URL, form: [String: String]? = nil, authorization: Secret? = nil) {
    self.url = url
    self.form = form
    self.authorization = authorization
  }

  /// The form as it is sent: application/x-www-form-urlencoded, in the order of the names.
  var body: Data? {
    form.map { form in
      let pairs = form.sorted { $0.key < $1.key }
        .map { "\($0.key.formEncoded)=\($0.value.formEncoded)" }
      return Data(pairs.joined(separator: "&").utf8)
    }
  }
}

/// A provider's answer.
public struct ProviderAnswer: Sendable, Hashable {
  public var status: Int
  public var body: Data

  public init(status: Int, body: Data) {
    self.status = status
    self.body = body
  }
}

/// Why there is no answer.
public enum ProviderFetchError: Error, Sendable, Hashable {
  case unreachable(String)
  case tooLarge
}

extension String {
  /// As a name or value of a form: letters, digits and `-._~` stay, all else becomes `%XX`.
  var formEncoded: String {
    addingPercentEncoding(withAllowedCharacters: Self.plain) ?? ""
  }

  private static let plain = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
