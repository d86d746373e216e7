import Foundation
import FoundationNetworking
import Importers
import Library

/// The web as it is: one call at a time, no redirects followed, little read, nothing kept.
public struct WebLinkWorld: LinkWorld {
  public init() {}

  public func fetch(_ request: LinkRequest) async throws -> LinkAnswer {
    // Anybody with an account proposes addresses: none may lead into the server's own network.
    guard let url = URL(string: request.address), PublicNetwork.holds(url) else {
      throw URLError(.badURL)
    }
    var asked = URLRequest(url: url, timeoutInterval: 20)
    asked.httpMethod = request.method.rawValue
    asked.setValue(request.agent, forHTTPHeaderField: "User-Agent")
    // A page is not needed whole to know that it is there.
    if request.method == .get { asked.setValue("bytes=0-65535", forHTTPHeaderField: "Range") }
    return try await OneCall(asked).answer()
  }

  public func now() async -> Double { ProcessInfo.processInfo.systemUptime }

  public func sleep(seconds: Double) async throws { try await Task.sleep(for: .seconds(seconds)) }
}

/// One call that stops after the first 64 kB and follows nothing.
private final class OneCall: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  // Only the session's own serial queue touches the state below, after `answer` has set it up.
  private static let most = 1 << 16
  private let request: URLRequest
  private var response: HTTPURLResponse?
  private var body = Data()
  private var continuation: CheckedContinuation<LinkAnswer, any Error>?

  init(_ request: URLRequest) { self.request = request }

  func answer() async throws -> LinkAnswer {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForResource = 60
    configuration.httpCookieStorage = nil
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 1
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: queue)
    defer { session.finishTasksAndInvalidate() }
    return try await withCheckedThrowingContinuation { continuation in
      self.continuation = continuation
      session.dataTask(with: request).resume()
    }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) {
    self.response = response
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    self.response = response as? HTTPURLResponse
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    body.append(data.prefix(max(0, Self.most - body.count)))
    if body.count >= Self.most { dataTask.cancel() }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: Error?) {
    defer { continuation = nil }
    guard let response = response ?? task.response as? HTTPURLResponse else {
      continuation?.resume(throwing: error ?? URLError(.badServerResponse))
      return
    }
    // A part of a page that was asked for in part is the page.
    let status = response.statusCode == 206 ? 200 : response.statusCode
    continuation?.resume(
      returning: LinkAnswer(
        status: status, location: response.value(forHTTPHeaderField: "Location"),
        text: String(decoding: body, as: UTF8.self)))
  }
}
