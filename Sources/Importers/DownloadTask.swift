import Foundation
import FoundationNetworking

/// One transfer to a file, stopped as soon as it grows beyond the limit.
final class DownloadTask: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  // Only the session's own serial queue touches the state below, after `run` has set it up.
  private let url: URL
  private let path: String
  private let limit: Int
  private let reach: Download.Reach
  private var moves = 0
  private var received = 0
  private var expected = -1
  private var handle: FileHandle?
  private var failure: ImportError?
  private var continuation: CheckedContinuation<Void, any Error>?

  init(url: URL, path: String, limit: Int, reach: Download.Reach) {
    self.url = url
    self.path = path
    self.limit = limit
    self.reach = reach
  }

  func run() async throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    handle = FileHandle(forWritingAtPath: path)
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 60
    configuration.timeoutIntervalForResource = 1800
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 1
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: queue)
    defer { session.finishTasksAndInvalidate() }
    try await withCheckedThrowingContinuation { continuation in
      self.continuation = continuation
      session.dataTask(with: url).resume()
    }
  }

  /// A page that has moved may send on only to where the first address may lead, a few times.
  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) {
    moves += 1
    let isAllowed = request.url.map { reach == .anywhere || PublicNetwork.holds($0) } ?? false
    guard isAllowed, moves <= 5 else {
      failure = failure ?? Download.outOfReach(request.url?.absoluteString ?? url.absoluteString)
      completionHandler(nil)
      task.cancel()
      return
    }
    completionHandler(request)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    expected = Int(response.expectedContentLength)
    if let status = (response as? HTTPURLResponse)?.statusCode, !(200..<300).contains(status) {
      failure =
        failure
        ?? Download.failure(
          url.absoluteString, "the server answered \(status)",
          status == 404
            ? "Check the address: nothing is published there"
            : "Try again later, or fetch it by hand"
        )
    } else if expected > limit {
      failure = tooLarge
    }
    completionHandler(failure == nil ? .allow : .cancel)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    received += data.count
    guard received <= limit else {
      failure = tooLarge
      dataTask.cancel()
      return
    }
    do {
      try handle?.write(contentsOf: data)
    } catch {
      failure = Download.failure(
        url.absoluteString, "the file cannot be kept (\(error.localizedDescription))",
        "Make room in the folder for temporary files")
      dataTask.cancel()
    }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: Error?) {
    try? handle?.close()
    if failure == nil, let error {
      failure = Download.failure(
        url.absoluteString, "the transfer failed (\(error.localizedDescription))",
        "Check the address and the connection, or fetch the file by hand and import it")
    } else if failure == nil, expected > 0, received < expected, !isCompressed(task) {
      failure = Download.failure(
        url.absoluteString, "the transfer broke off after \(received) of \(expected) bytes",
        "Try again")
    }
    if let failure {
      continuation?.resume(throwing: failure)
    } else {
      continuation?.resume()
    }
    continuation = nil
  }

  /// A packed transfer is unpacked on the way, so that its length says nothing.
  private func isCompressed(_ task: URLSessionTask) -> Bool {
    (task.response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Content-Encoding") != nil
  }

  private var tooLarge: ImportError {
    ImportError(
      .tooLarge, file: url.absoluteString, problem: "the file is larger than \(limit >> 20) MB",
      remedy: "Fetch it by hand and import the part that is needed")
  }
}
