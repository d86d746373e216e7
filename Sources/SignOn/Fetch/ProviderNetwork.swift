import Foundation
import FoundationNetworking

/// Asks providers over the network: no redirects, no cookies, no more bytes and no more time than
/// the request allows.
public enum ProviderNetwork {
  /// Sends the request and waits for the whole answer.
  @Sendable
  public static func fetch(_ request: ProviderRequest) async throws -> ProviderAnswer {
    try await ProviderTransfer(request).run()
  }
}

/// One request under way.
final class ProviderTransfer: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  // The session's serial queue touches the state below, and nothing else does.
  private let request: ProviderRequest
  private let queue = OperationQueue()
  private var received = Data()
  private var status = 0
  private var failure: ProviderFetchError?
  private var continuation: CheckedContinuation<ProviderAnswer, any Error>?

  init(_ request: ProviderRequest) {
    self.request = request
    queue.maxConcurrentOperationCount = 1
  }

  func run() async throws -> ProviderAnswer {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    configuration.timeoutIntervalForRequest = request.seconds
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: queue)
    defer { session.finishTasksAndInvalidate() }
    let task = session.dataTask(with: urlRequest)
    // A server that drips a byte now and then keeps the session's own time limit from passing.
    let deadline = Task { [seconds = request.seconds] in
      try await Task.sleep(for: .seconds(seconds))
      self.queue.addOperation { self.stop(task, because: .unreachable("no whole answer in time")) }
    }
    defer { deadline.cancel() }
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation {
        self.continuation = continuation
        task.resume()
      }
    }
  }

  private var urlRequest: URLRequest {
    var asked = URLRequest(url: request.url)
    asked.setValue("application/json", forHTTPHeaderField: "Accept")
    if let body = request.body {
      asked.httpMethod = "POST"
      asked.httpBody = body
      asked.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    }
    if let authorization = request.authorization {
      asked.setValue("Basic " + authorization.value, forHTTPHeaderField: "Authorization")
    }
    return asked
  }

  private func stop(_ task: URLSessionTask, because reason: ProviderFetchError) {
    failure = failure ?? reason
    task.cancel()
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) {
    // A redirect could lead secrets to an address nobody configured.
    failure = .unreachable("it redirects to another address")
    completionHandler(nil)
    task.cancel()
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    status = (response as? HTTPURLResponse)?.statusCode ?? 0
    if response.expectedContentLength > Int64(request.limit) { failure = failure ?? .tooLarge }
    completionHandler(failure == nil ? .allow : .cancel)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    guard received.count + data.count <= request.limit else {
      stop(dataTask, because: .tooLarge)
      return
    }
    received.append(data)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: Error?) {
    if failure == nil, let error { failure = .unreachable(error.localizedDescription) }
    if let failure {
      continuation?.resume(throwing: failure)
    } else {
      continuation?.resume(returning: ProviderAnswer(status: status, body: received))
    }
    continuation = nil
  }
}
