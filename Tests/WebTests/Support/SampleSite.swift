import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store

@testable import Web

/// Asks the whole site, in process, as a browser would.
enum SampleSite {
  struct Answer {
    var status: Int
    var body: String
    var headers: [String: String]
  }

  static func get(_ address: String, headers: [String: String] = [:]) async throws -> Answer {
    let router = try SiteApplication.router(store: SampleStore.shared).router
    return try await Application(router: router, logger: .silent).test(.router) { client in
      var fields = HTTPFields()
      for (name, value) in headers {
        if let field = HTTPField.Name(name) { fields[field] = value }
      }
      return try await client.execute(uri: address, method: .get, headers: fields) { response in
        Answer(
          status: Int(response.status.code), body: String(buffer: response.body),
          headers: Dictionary(
            response.headers.map { ($0.name.canonicalName, $0.value) },
            uniquingKeysWith: { first, _ in first }))
      }
    }
  }

  /// A request of a page, for queries tested without HTML.
  static func request(
    parameters: [String: String] = [:], query: [(name: String, value: String)] = [],
    format: PageFormat = .html
  ) throws -> PageRequest {
    PageRequest(
      path: "/", format: format, parameters: parameters, query: query,
      site: try SiteSnapshot(store: SampleStore.shared), store: SampleStore.shared)
  }
}
