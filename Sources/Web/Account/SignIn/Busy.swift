import Store

/// Turns a full line at the door into a page that asks to come back.
enum Busy {
  static func explained<Value>(_ work: () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch AccountError.busy {
      var error = SiteError(
        status: 503, title: "Many people are signing in just now",
        message: "Nothing was changed. Go back and try again in a minute.")
      error.retryAfter = 60
      throw error
    }
  }
}
