import HTML
import Testing

@Suite struct FieldTests {
  @Test func whatWasTypedIsKeptAndTheErrorIsTiedToTheField() throws {
    let markup = try Markup(
      TextField(
        "Age", name: "age", kind: .number, value: "ten <", help: "In years", error: "Enter a number"
      ).markup)
    let input = try #require(markup.tags.first { $0.name == "input" })
    #expect(input.attributes["value"] == "ten <")
    #expect(input.attributes["aria-describedby"] == "age-help age-error")
    #expect(input.attributes["aria-invalid"] == "true")
    #expect(markup.text == "AgeIn yearsError: Enter a number")
  }

  @Test func textThatBeginsWithALineEndKeepsIt() throws {
    let markup = TextArea("Story", name: "story", value: "\nOnce").markup
    #expect(markup.contains(">\n\nOnce</textarea>"))
  }

  @Test func optionalFieldsSaySo() throws {
    #expect(
      TextField("Postcode", name: "p", isRequired: false).markup.contains("Postcode (optional)"))
    #expect(!TextField("Postcode", name: "p").markup.contains("optional"))
  }

  @Test func aDateIsSentInThreeParts() throws {
    let names = try Markup(DateField("Start", name: "start", day: "3").markup).tags
      .compactMap { $0.attributes["name"] }
    #expect(names == ["start-day", "start-month", "start-year"])
  }

  @Test func aFormCarriesItsTokenAndShowsItsErrorsFirst() throws {
    let form = Form(
      action: "/x", token: HiddenField(name: "csrf", value: "t0k"),
      errors: [Link("Wrong", to: "#a")]
    ) { $0.p("body") }
    let tags = try Markup(form.markup).tags
    let order = tags.map(\.name).filter { ["div", "form", "p"].contains($0) }
    #expect(order == ["div", "form", "p"])
    #expect(tags.contains { $0.attributes["value"] == "t0k" && $0.attributes["type"] == "hidden" })
  }
}
