/// Remembers what a field's bytes were made into the last time, because sorted tables repeat the
/// same code and indicator for many rows.
struct Remembered<Value> {
  private var bytes: [UInt8] = []
  private var last: Value?
  private var known: [[UInt8]: Value] = [:]

  /// The value for `field`, made by `make` the first time that these bytes are seen.
  @inline(__always)
  mutating func value(for field: UnsafeBufferPointer<UInt8>, _ make: (String) -> Value) -> Value {
    if let last, bytes.count == field.count, bytes.elementsEqual(field) { return last }
    return look(up: field, make)
  }

  private mutating func look(
    up field: UnsafeBufferPointer<UInt8>, _ make: (String) -> Value
  ) -> Value {
    bytes = Array(field)
    let value = known[bytes] ?? make(String(decoding: field, as: UTF8.self))
    known[bytes] = value
    last = value
    return value
  }
}
