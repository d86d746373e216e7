import Assessment
import Foundation
import Testing

@Suite("The framework that is shipped")
struct ShippedFrameworkTests {
  @Test("nine themes, 36 statements, nine prerequisites, four stages")
  func size() throws {
    let framework = try ShippedFramework.read()
    #expect(framework.id == "improvement" && framework.version == 1)
    #expect(framework.themes.count == 9)
    #expect(framework.statements.count == 36)
    #expect(framework.prerequisites.count == 9)
    #expect(framework.stages.map(\.id) == ["learn", "plan", "do", "review"])
    #expect(framework.levels.first?.name == "Service-led")
    #expect(framework.levels.last?.name == "Need-led")
    #expect(framework.horizon == 18...24)
  }

  @Test("every statement says what would support it and where help is found")
  func complete() throws {
    for statement in try ShippedFramework.read().statements {
      #expect(!statement.evidence.isEmpty, "\(statement.id)")
      #expect(!statement.confirmWith.isEmpty, "\(statement.id)")
      #expect(!statement.resourceThemes.isEmpty, "\(statement.id)")
    }
  }

  @Test("it comes back from our own writer")
  func roundTrip() throws {
    let framework = try ShippedFramework.read()
    #expect(try FrameworkFile.read(FrameworkFile.text(of: framework), file: "f") == framework)
  }
}
