import Testing

@testable import Web

@Suite struct SafeFileNameTests {
  @Test(
    "The name of a download cannot leave its quotes, its line or its folder",
    arguments: [
      ("bristol", "bristol.csv"), ("a\"; filename=\"b.html", "a---filename--b-html.csv"),
      ("a\r\nSet-Cookie: x=1", "a-Set-Cookie--x-1.csv"),
      ("../../etc/passwd", "------etc-passwd.csv"),
      ("", ".csv"),
    ])
  func name(given: String, kept: String) {
    let page = PageResponse.csv("a", name: given)
    #expect(page.headers["content-disposition"] == "attachment; filename=\"\(kept)\"")
    let file = PageResponse.file([], .xlsx, name: given)
    #expect(file.headers["content-disposition"]?.contains("\n") == false)
  }
}
