import Foundation

/// What datapackage.json says: the files of a package, with their lengths and hashes.
struct DataPackage: Decodable {
  struct Resource: Decodable {
    var name: String
    var path: String
    var bytes: Int?
    var hash: String?
  }

  var name: String
  var resources: [Resource]

  /// Reads `datapackage.json` in `folder`.
  init(folder: ImportSource) throws {
    let file = "datapackage.json"
    let path = folder.file(file)
    let (_, length) = try FileDigest.sha256(path: path)
    guard length <= 16 << 20 else {
      throw ImportError(
        .tooLarge, file: file, problem: "the description of the package is \(length) bytes long",
        remedy: "Check that this is a data package")
    }
    do {
      self = try JSONDecoder().decode(
        DataPackage.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    } catch let error as DecodingError {
      throw Self.problem(error, file: file)
    }
  }

  private static func problem(_ error: DecodingError, file: String) -> ImportError {
    let place = { (path: [any CodingKey]) in
      path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context):
      return ImportError(
        .malformed, file: file, column: place(context.codingPath + [key]),
        problem: "the property is missing", remedy: "Complete the description of the package")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return ImportError(
        .malformed, file: file, column: place(context.codingPath),
        problem: "the property has another type than a data package's",
        remedy: "Each resource needs a name and one path as text")
    default:
      return ImportError(
        .truncated, file: file, problem: "this is not whole JSON",
        remedy: "The file looks cut off: fetch the package again")
    }
  }
}

extension DataPackage.Resource {
  /// The path of the resource's file, once it is sure to lie in the package, to be whole, and to
  /// be what its hash says.
  func checkedPath(in folder: ImportSource) throws -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.isEmpty, !path.hasPrefix("/"), !path.contains("\\"), !path.contains(":"),
      !parts.contains(where: { $0 == ".." || $0 == "." || $0.isEmpty })
    else {
      throw ImportError(
        .unsafePath, file: "datapackage.json", column: "path",
        problem: "the resource '\(name)' points outside the package (\(path))",
        remedy:
          "Use paths inside the package's folder, and do not import a package you do not trust")
    }
    let full = folder.file(path)
    guard FileManager.default.fileExists(atPath: full) else {
      throw ImportError(
        .notFound, file: path, problem: "the package lists this file, but it is not there",
        remedy: "Fetch the package again")
    }
    let inside = URL(fileURLWithPath: full).resolvingSymlinksInPath().path
    let root = URL(fileURLWithPath: folder.path).resolvingSymlinksInPath().path
    guard inside.hasPrefix(root + "/") else {
      throw ImportError(
        .unsafePath, file: path, problem: "the file is a link to a place outside the package",
        remedy: "Do not import a package you do not trust")
    }
    try checkContent(at: full)
    return full
  }

  private func checkContent(at full: String) throws {
    guard bytes != nil || hash != nil else { return }
    let (sha256, length) = try FileDigest.sha256(path: full)
    if let bytes, bytes != length {
      throw ImportError(
        .contentMismatch, file: path,
        problem: "the file has \(length) bytes, the package says \(bytes)",
        remedy: "The file is cut off or was changed: fetch the package again")
    }
    if let hash, hash.hasPrefix("sha256:"), hash.dropFirst(7).lowercased() != sha256 {
      throw ImportError(
        .contentMismatch, file: path, problem: "the content does not match the package's hash",
        remedy: "The file was changed after the package was made: fetch the package again")
    }
  }
}
