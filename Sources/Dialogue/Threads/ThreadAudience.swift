/// Who may read a thread.
public enum ThreadAudience: String, Sendable, CaseIterable, Hashable {
  /// Everybody, residents and search engines too.
  case everybody
  /// People with an account of a council or of the sector.
  case councils

  /// As a reader sees it.
  public var label: String {
    switch self {
    case .everybody: "Everybody"
    case .councils: "Councils only"
    }
  }
}
