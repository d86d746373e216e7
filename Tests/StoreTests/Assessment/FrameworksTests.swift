import Accounts
import Assessment
import Store
import TestSupport
import Testing

@Suite("Frameworks in the store")
struct FrameworksTests {
  private let store: Store
  private let one = FrameworkFile.text(of: SampleFramework.one)
  private let two = FrameworkFile.text(of: SampleFramework.two)

  init() throws { store = try Store(database: .init()) }

  @discardableResult
  private func load(_ text: String) throws -> Bool {
    try store.loadFramework(text, file: "f.yaml", by: .console, from: "test")
  }

  @Test("loading once publishes; loading again changes nothing")
  func load() throws {
    #expect(try load(one))
    #expect(try !load(one))
    #expect(try store.newestFramework("sample") == SampleFramework.one)
    #expect(try store.newestFrameworks() == [SampleFramework.one])
    #expect(try store.framework("sample", version: 2) == nil)
  }

  @Test("a published version is never changed, and none is left out")
  func published() throws {
    try load(one)
    var other = SampleFramework.one
    other.title = "Other"
    #expect(throws: AssessmentError.versionTaken("sample", 1)) {
      try load(FrameworkFile.text(of: other))
    }
    other.version = 3
    #expect(throws: AssessmentError.notTheNextVersion(wanted: 2, given: 3)) {
      try load(FrameworkFile.text(of: other))
    }
    #expect(try load(two))
    #expect(try store.newestFramework("sample")?.version == 2)
    #expect(try store.frameworks("sample", from: 1, through: 2).map(\.version) == [1, 2])
  }

  @Test("a draft is kept as typed, sound or not; two stewards do not overwrite each other")
  func draft() throws {
    try load(one)
    let first = try store.saveFrameworkDraft(
      "sample", text: "not: sound", revision: 0, by: .console, from: "test")
    #expect(first.isDraft && first.version == 2 && first.text == "not: sound")
    #expect(throws: AssessmentError.draftChanged(text: "not: sound", revision: 1)) {
      try store.saveFrameworkDraft("sample", text: two, revision: 0, by: .console, from: "test")
    }
    #expect(throws: FrameworkFileError.self) {
      try store.publishFrameworkDraft("sample", by: .console, from: "test")
    }
    #expect(try store.newestFramework("sample")?.version == 1)
    try store.saveFrameworkDraft("sample", text: two, revision: 1, by: .console, from: "test")
    let published = try store.publishFrameworkDraft("sample", by: .console, from: "test")
    #expect(published == SampleFramework.two)
    #expect(try store.frameworkDraft("sample") == nil)
    #expect(try store.newestFramework("sample") == SampleFramework.two)
  }

  @Test("a draft must be the next version of the same framework")
  func wrongDraft() throws {
    try load(one)
    try store.saveFrameworkDraft("sample", text: one, revision: 0, by: .console, from: "test")
    #expect(throws: AssessmentError.notTheNextVersion(wanted: 2, given: 1)) {
      try store.publishFrameworkDraft("sample", by: .console, from: "test")
    }
    var stranger = SampleFramework.two
    stranger.id = "other"
    try store.saveFrameworkDraft(
      "sample", text: FrameworkFile.text(of: stranger), revision: 1, by: .console, from: "test")
    #expect(throws: AssessmentError.otherFramework(wanted: "sample", given: "other")) {
      try store.publishFrameworkDraft("sample", by: .console, from: "test")
    }
    #expect(throws: AssessmentError.noFramework("nothing")) {
      try store.saveFrameworkDraft("nothing", text: "", revision: 0, by: .console, from: "test")
    }
  }

  @Test("a draft that changes nothing is not published")
  func unchangedDraft() throws {
    try load(one)
    var same = SampleFramework.one
    same.version = 2
    same.follows = Succession(version: 1)
    try store.saveFrameworkDraft(
      "sample", text: FrameworkFile.text(of: same), revision: 0, by: .console, from: "test")
    #expect(throws: AssessmentError.nothingChanged(1)) {
      try store.publishFrameworkDraft("sample", by: .console, from: "test")
    }
    #expect(try store.newestFramework("sample") == SampleFramework.one)
  }

  @Test("rounds keep the version they were opened with")
  func oldRounds() throws {
    let fixture = try RoundFixture()
    let round = try fixture.add()
    try fixture.store.loadFramework(two, file: "f", by: .console, from: "test")
    #expect(try fixture.store.framework(of: round) == SampleFramework.one)
    #expect(try fixture.add().version == 2)
  }
}
