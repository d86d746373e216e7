import Foundation

/// Files that come with the program, in the folder `Content`.
enum ShippedContent {
  /// The file called `name`, in the working folder or in the folder that the pack came in; nil where
  /// neither has it.
  static func path(_ name: String, pack: String) -> String? {
    let home = URL(fileURLWithPath: pack).deletingLastPathComponent().deletingLastPathComponent()
    return ["Content/" + name, home.appendingPathComponent("Content/" + name).path].first {
      FileManager.default.fileExists(atPath: $0)
    }
  }
}
