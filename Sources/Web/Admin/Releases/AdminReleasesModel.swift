import Sector

/// Releases held with their numbers of rows, and the newest index run.
struct AdminReleasesModel: Sendable {
  /// The newest run, in numbers.
  struct Run: Sendable {
    var id: String
    var computed: String
    var lenses: Int
    /// True where figures or lenses changed since.
    var isStale: Bool
  }

  var releases: [Release]
  var figureCount: Int
  var run: Run?
  /// The open job that computes or checks the index.
  var jobAddress: String?
  var canStart: Bool
}
