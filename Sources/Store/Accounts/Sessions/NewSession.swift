import Foundation

/// A session just opened. Its token is known here and in the person's cookie only.
public struct NewSession: Sendable, Hashable {
  public var id: String
  public var token: String
  public var accountID: String
  public var expires: Date
}
