import Foundation
import FoundationNetworking

/// As much of a browser as a sign-in needs: opens an address and says where it is sent.
public final class Browser: NSObject, URLSessionTaskDelegate {
  /// The address that `address` redirects to; empty where it does not.
  public static func open(_ address: URL) async throws -> String {
    let session = URLSession(configuration: .ephemeral, delegate: Browser(), delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    return try await withCheckedThrowingContinuation { continuation in
      session.dataTask(with: address) { _, response, error in
        if let error { return continuation.resume(throwing: error) }
        let location = (response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Location")
        continuation.resume(returning: location ?? "")
      }.resume()
    }
  }

  public func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}
