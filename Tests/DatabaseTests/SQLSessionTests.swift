import Database
import Testing

@Suite("Statements and rows")
struct SQLSessionTests {
  private func table() throws -> SQLDatabase {
    let database = try SQLDatabase()
    try database.write {
      try $0.runScript("CREATE TABLE t (i INTEGER, r REAL, s TEXT, b BLOB); CREATE TABLE u (i)")
    }
    return database
  }

  @Test("every kind of value comes back as it went in, by position")
  func values() throws {
    let database = try table()
    let bytes: [UInt8] = [0, 1, 0xff, 0x27, 0]
    try database.write { session in
      try session.run(
        "INSERT INTO t VALUES (?, ?, ?, ?)",
        [.integer(.min), .real(-0.1), .text("Môn'; DROP TABLE t; --"), .blob(bytes)])
      #expect(session.changedRows == 1)
    }
    try database.read { session in
      try session.forEach("SELECT b, s, r, i, NULL FROM t") { row in
        #expect(row.bytes(0) == bytes)
        #expect(row.text(1) == "Môn'; DROP TABLE t; --")
        #expect(row.double(2) == -0.1)
        #expect(row.int64(3) == .min)
        #expect(row.isNull(4) && !row.isNull(0))
      }
    }
  }

  @Test("null is null, and neither zero nor empty")
  func nulls() throws {
    let database = try table()
    try database.write { session in
      try session.run("INSERT INTO t VALUES (?, ?, ?, ?)", [nil, nil, nil, nil])
      try session.run(
        "INSERT INTO t VALUES (?, ?, ?, ?)",
        [.integer(optional: 0), .real(optional: 0), .text(optional: ""), .blob([])])
    }
    let rows = try database.read { session in
      try session.all("SELECT i, r, s, b FROM t ORDER BY rowid") {
        ($0.optionalInt(0), $0.optionalDouble(1), $0.optionalText(2), $0.bytes(3), $0.isNull(3))
      }
    }
    #expect(rows[0].0 == nil && rows[0].1 == nil && rows[0].2 == nil && rows[0].4)
    #expect(rows[1].0 == 0 && rows[1].1 == 0 && rows[1].2 == "")
    #expect(rows[0].3 == [] && rows[1].3 == [])
  }

  @Test("an empty answer is nil, an empty list, or nought")
  func empty() throws {
    try table().read { session in
      let found57 = try session.first("SELECT i FROM t") { $0.int(0) }
      #expect(found57 == nil)
      let found58 = try session.all("SELECT i FROM t") { $0.int(0) }
      #expect(found58 == [])
      let found59 = try session.count("SELECT max(i) FROM t")
      #expect(found59 == 0)
    }
  }

  @Test("one statement is used again with other arguments")
  func cached() throws {
    let database = try table()
    try database.write { session in
      for number in 1...3 {
        try session.run("INSERT INTO t (i) VALUES (?)", [.integer(Int64(number))])
      }
    }
    try database.read { session in
      for number in 1...4 {
        let found = try session.first(
          "SELECT i FROM t WHERE i = ?", [.integer(Int64(number))]
        ) { $0.int(0) }
        #expect(found == (number < 4 ? number : nil))
      }
    }
  }

  @Test("bulk loading by compiled statements keeps integers, text and nulls")
  func bulk() throws {
    let database = try table()
    try database.write { session in
      let insert = try session.prepare("INSERT INTO t (i, s, r) VALUES (?, ?, ?)")
      for number in 0..<1_000 {
        insert.bind(number % 7 == 0 ? nil : Int64(number) - 500, at: 1)
        insert.bind(number % 3 == 0 ? "" : "n\(number) Môn", at: 2)
        insert.bind(number, at: 3)
        try insert.run()
      }
    }
    try database.read { session in
      #expect(try session.count("SELECT count(*) FROM t") == 1_000)
      #expect(try session.count("SELECT count(*) FROM t WHERE i IS NULL") == 143)
      #expect(try session.count("SELECT count(*) FROM t WHERE s IS NULL") == 0)
      #expect(try session.count("SELECT count(*) FROM t WHERE s = ''") == 334)
      #expect(try session.count("SELECT i FROM t WHERE s = 'n1 Môn'") == -499)
      let select = try session.prepare("SELECT i, 7 FROM t WHERE r = ?")
      select.bind(0, at: 1)
      #expect(try select.first { ($0.integer(0), $0.integer(1)) }.map { $0 == (nil, 7) } == true)
      select.bind(5_000, at: 1)
      #expect(try select.first { $0.integer(0) } == nil)
    }
  }

  @Test("a compiled statement that breaks a rule fails, and works again")
  func bulkFailure() throws {
    let database = try table()
    try database.write { session in
      try session.runScript("CREATE UNIQUE INDEX one ON t (i)")
      let insert = try session.prepare("INSERT INTO t (i) VALUES (?)")
      insert.bind(1, at: 1)
      try insert.run()
      let failure = #expect(throws: SQLFailure.self) { try insert.run() }
      #expect(failure?.kind == .constraint)
      insert.bind(2, at: 1)
      try insert.run()
      #expect(try session.count("SELECT count(*) FROM t") == 2)
    }
  }
}
