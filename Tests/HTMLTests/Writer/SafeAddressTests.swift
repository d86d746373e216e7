import HTML
import Testing

@Suite struct SafeAddressTests {
  @Test(arguments: [
    "/councils/E08000025", "?page=2", "#main", "report", "../x", "https://www.gov.uk/a:b",
    "HTTP://example.org", "mailto:hello@example.org", "tel:+441234567890", "//example.org/x",
    "/a:b", "?q=javascript:alert(1)", "#javascript:", "",
  ])
  func passes(address: String) {
    #expect(SafeAddress.checked(address) == address)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "java\tscript:alert(1)", "\u{1}javascript:alert(1)", "javascript\r\n:alert(1)",
    "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd", "blob:x",
    "javascript&colon;:alert(1)", ":x", "java\u{0}script:x", "\u{7F}javascript:x",
  ])
  func isRefused(address: String) {
    #expect(SafeAddress.checked(address) == nil)
  }
}
