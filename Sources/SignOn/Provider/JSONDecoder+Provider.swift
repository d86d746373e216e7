import Foundation

extension JSONDecoder {
  /// Reads what providers write, whose names have the form `token_endpoint`.
  static var ofProviders: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }
}
