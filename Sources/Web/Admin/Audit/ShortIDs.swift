extension String {
  /// The text with its long ids in few letters, which tell entries of one page apart: the export has
  /// them whole. `job 01a22b13-0f3c-7c11-8f60-2f1a9c1e77aa` as `job 01a22b13…77aa`.
  var withShortIDs: String {
    replacing(/([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{8}([0-9a-f]{4})/) {
      "\($0.output.1)\u{2026}\($0.output.2)"
    }
  }
}
