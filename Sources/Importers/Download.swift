import Foundation
import FoundationNetworking

/// Fetches a file to be imported from the web.
public enum Download {
  /// The most bytes that are fetched.
  public static let limit = 512 << 20

  /// How far an address may lead.
  public enum Reach: Sendable, Hashable {
    /// Only to the public internet: for whoever asks through a page.
    case publicInternet
    /// Also to the server's own machine and network: for whoever runs it.
    case anywhere
  }

  /// True for `http://` and `https://` addresses.
  public static func isAddress(_ text: String) -> Bool {
    let start = text.lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }

  /// A file that was fetched, in a temporary folder of its own.
  public struct File: Sendable {
    public var path: String
    public var url: String
    /// The day of fetching, ISO 8601.
    public var retrieved: String

    /// The file as a source for `Import.run`.
    public func source() throws -> ImportSource {
      try ImportSource(path: path, url: url, retrieved: retrieved)
    }

    /// Removes the file and its folder.
    public func remove() {
      try? FileManager.default.removeItem(
        at: URL(fileURLWithPath: path).deletingLastPathComponent())
    }
  }

  /// Fetches `address`; the caller removes the file when it was read.
  /// - Parameters:
  ///   - limit: the most bytes that are accepted.
  ///   - reach: how far the address, and every other that it sends on to, may lead.
  /// - Throws: `ImportError` of kind `download` or `tooLarge`.
  public static func fetch(
    _ address: String, limit: Int = limit, reach: Reach = .publicInternet
  ) async throws -> File {
    guard isAddress(address), let url = URL(string: address), url.host != nil else {
      throw failure(
        address, "this is not a web address", "Give an address that begins with https://")
    }
    guard reach == .anywhere || PublicNetwork.holds(url) else { throw outOfReach(address) }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("touchstone-import-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let path = folder.appendingPathComponent(fileName(url)).path
      try await DownloadTask(url: url, path: path, limit: limit, reach: reach).run()
      return File(path: path, url: address, retrieved: today())
    } catch {
      try? FileManager.default.removeItem(at: folder)
      throw error
    }
  }

  /// The last part of the address, without anything that a file name may not hold.
  static func fileName(_ url: URL) -> String {
    let kept = url.lastPathComponent.unicodeScalars.filter {
      $0.isASCII && (CharacterSet.alphanumerics.contains($0) || "-_.".unicodeScalars.contains($0))
    }
    let name = String(String.UnicodeScalarView(kept)).drop { $0 == "." }
    return name.isEmpty ? "download" : String(name)
  }

  static func failure(_ address: String, _ problem: String, _ remedy: String) -> ImportError {
    ImportError(.download, file: address, problem: problem, remedy: remedy)
  }

  /// Whoever asked may not have what is at this address.
  public static func outOfReach(_ address: String) -> ImportError {
    failure(
      address, "there is no public site at this address, or not on a usual port",
      "Fetch the file by hand and hand it in, or import it with `touchstone import` on the server")
  }

  private static func today() -> String {
    let day = Calendar(identifier: .gregorian)
      .dateComponents(in: TimeZone(identifier: "UTC")!, from: Date())
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.year!)-\(two(day.month!))-\(two(day.day!))"
  }
}
