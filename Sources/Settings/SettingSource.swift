/// Where the value of a setting came from.
public enum SettingSource: Sendable, Hashable, CustomStringConvertible {
  /// An option on the command line, with its name.
  case flag(String)
  /// A variable of the environment.
  case environment(String)
  /// A configuration file and the line in it.
  case file(String, line: Int)
  /// Nobody set it.
  case fallback

  public var description: String {
    switch self {
    case .flag(let name): "the option \(name)"
    case .environment(let name): "the environment variable \(name)"
    case .file(let path, let line): "\(path), line \(line)"
    case .fallback: "the default"
    }
  }
}
