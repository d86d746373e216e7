/// A value with the whole number that stands for it in the database.
struct Keyed<Value> {
  let key: Int
  let value: Value
}
