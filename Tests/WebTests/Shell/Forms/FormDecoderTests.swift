import Testing

@testable import Web

@Suite struct FormDecoderTests {
  private func decode(_ text: String, _ type: String = "application/x-www-form-urlencoded")
    throws -> FormContents
  {
    try FormDecoder.decode(Array(text.utf8), contentType: type)
  }

  private func multipart(_ parts: [String], boundary: String = "X") -> String {
    parts.map { "--\(boundary)\r\n\($0)\r\n" }.joined() + "--\(boundary)--\r\n"
  }

  @Test("Fields come in order, with blanks, signs and letters of any language")
  func fields() throws {
    let form = try decode("name=Ann+Other&tick=a&tick=b&empty=&note=50%25+%26+more%2C+caf%C3%A9&x")
    #expect(form.value("name") == "Ann Other")
    #expect(form.values("tick") == ["a", "b"])
    #expect(form.value("empty") == nil)
    #expect(form.text("note") == "50% & more, café")
    #expect(form.value("x") == nil)
    #expect(form.fields.map(\.name) == ["name", "tick", "tick", "empty", "note", "x"])
  }

  @Test("A per cent sign that encodes nothing stands for itself")
  func percent() throws {
    #expect(try decode("a=100%&b=%zz").fields.map(\.value) == ["100%", "%zz"])
  }

  @Test("Bytes that are no text are refused")
  func notText() {
    #expect(throws: FormDecoder.Failure.notText) { try decode("a=%ff%fe") }
  }

  @Test("A form with too many fields is refused")
  func tooMany() {
    let text = Array(repeating: "a=1", count: FormDecoder.mostFields + 1).joined(separator: "&")
    #expect(throws: FormDecoder.Failure.tooManyFields) { try decode(text) }
  }

  @Test("Only the two kinds of form that browsers send are read")
  func types() throws {
    #expect(throws: FormDecoder.Failure.unknownType) { try decode("{}", "application/json") }
    #expect(throws: FormDecoder.Failure.unknownType) { try decode("a=1", "text/plain") }
    #expect(try decode("", "").fields.isEmpty)
    #expect(try decode("a=1", "Application/X-WWW-Form-URLencoded; charset=UTF-8").value("a") == "1")
  }

  @Test("Files and fields of a multipart form come apart, byte for byte")
  func multipartForm() throws {
    let body = multipart([
      "Content-Disposition: form-data; name=\"title\"\r\n\r\nA title\r\nof two lines",
      "Content-Disposition: form-data; name=\"file\"; filename=\"a \\\"b\\\".csv\"\r\n"
        + "Content-Type: text/csv\r\n\r\na,b\r\n1,2\r\n",
    ])
    let form = try decode(body, "multipart/form-data; boundary=X")
    #expect(form.text("title") == "A title\r\nof two lines")
    let file = try #require(form.file("file"))
    #expect(file.fileName == "a \"b\".csv")
    #expect(file.contentType == "text/csv")
    #expect(file.bytes == Array("a,b\r\n1,2\r\n".utf8))
  }

  @Test("A file field that was left empty is no file")
  func noFile() throws {
    let body = multipart([
      "Content-Disposition: form-data; name=\"file\"; filename=\"\"\r\n"
        + "Content-Type: application/octet-stream\r\n\r\n"
    ])
    #expect(try decode(body, "multipart/form-data; boundary=X").file("file") == nil)
  }

  @Test(
    "A multipart form that does not fit together is refused",
    arguments: [
      "", "--X", "--X\r\n", "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
      "--X\r\nno head at all--X--", "--X\r\nContent-Disposition: attachment\r\n\r\n1\r\n--X--",
      "--X\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--X--",
    ])
  func malformed(body: String) {
    #expect(throws: FormDecoder.Failure.malformed) {
      try decode(body, "multipart/form-data; boundary=X")
    }
  }

  @Test("A boundary that is missing or absurd is refused", arguments: ["", "; boundary=", "; x=1"])
  func boundary(parameters: String) {
    #expect(throws: FormDecoder.Failure.malformed) {
      try decode("--X--", "multipart/form-data" + parameters)
    }
  }

  @Test("A question in an address is read as a form, blanks and all")
  func question() {
    let fields = FormDecoder.query(
      "q=housing+first&theme=process%20redesign&x=1%2B1&q=%E2%82%AC&=&a")
    #expect(fields.map(\.0) == ["q", "theme", "x", "q", "", "a"])
    #expect(fields.map(\.1) == ["housing first", "process redesign", "1+1", "€", "", ""])
    #expect(FormDecoder.query("").isEmpty)
    #expect(FormDecoder.query("q=%FF%FE").isEmpty)
  }

  @Test("Marks that nobody sees are taken out of what was typed")
  func hiddenMarks() throws {
    let form = try FormDecoder.decode(
      Array("title=a+%E2%80%AEdets%00%07&text=two%0D%0Alines".utf8),
      contentType: "application/x-www-form-urlencoded")
    #expect(form.text("title") == "a dets")
    #expect(form.text("text") == "two\r\nlines")
  }
}
