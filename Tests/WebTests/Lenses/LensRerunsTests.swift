import Database
import Productivity
import Store
import Testing

@testable import Web

@Suite("Checks made by running again")
struct LensRerunsTests {
  private let changed = RunSettings(weightDraws: 2, draws: 100, threads: 1)

  @Test("They are kept with the run, leave it as it is, and stand on the lens's page")
  func published() throws {
    let store = try SampleStore.make()
    let before = try #require(try store.newestRunID().flatMap { try store.indexRun($0) })
    let version = try SiteSnapshot(store: store).version
    let checked = try store.checkIndex(lenses: ["pay_s"], changed: changed)
    let found = try #require(checked.first)
    #expect(checked.count == 1)
    #expect(found.reruns.map(\.id) == ["seed", "stability"])

    let after = try #require(try store.newestRunID().flatMap { try store.indexRun($0) })
    #expect(after.id == before.id)
    #expect(after.lenses.map(\.result) == before.lenses.map(\.result))
    #expect(after.lenses.map { $0.reruns.count } == [found.findings.count, 0])

    let site = try SiteSnapshot(store: store)
    #expect(site.version != version)
    let lens = try #require(site.index?.lens("pay_s"))
    let own = try #require(before.lenses.first?.result.checks)
    #expect(lens.result.checks == own + found.findings)
    let page = try page(of: "pay_s", site: site, store: store)
    #expect(page.contains("Same with another seed"))
    #expect(page.contains("Without the measure “Good thing one”"))
    #expect(page.contains("Without allowing for “Need”"))
  }

  @Test("Made again, they replace the earlier ones")
  func again() throws {
    let store = try SampleStore.make()
    let first = try store.checkIndex(lenses: ["pay_s"], changed: changed)
    let second = try store.checkIndex(lenses: ["pay_s"], changed: changed)
    #expect(first.map(\.findings) == second.map(\.findings))
    let run = try #require(try store.newestRunID())
    #expect(try store.checkCount(run: run) == first[0].findings.count)
  }

  @Test("A run whose lenses have changed since is not checked")
  func stale() throws {
    let store = try SampleStore.make()
    let run = try #require(try store.newestRunID())
    let text = try #require(try store.lensTexts().first { $0.id == "pay_s" }).text
    let changedText = text.replacing("Everything invented.", with: "Everything is invented.")
      .replacing("version: 1", with: "version: 2")
    _ = try store.importing(path: "invented again", kind: "test") { sink in
      try sink.put(lens: changedText, id: "pay_s", version: 2)
    }
    #expect(throws: IndexCheckError.stale(run: run)) { try store.checkIndex(changed: changed) }
  }

  @Test("Without a run there is nothing to check")
  func none() throws {
    let store = try Store(database: SQLDatabase())
    #expect(throws: IndexCheckError.noRun) { try store.checkIndex() }
  }

  private func page(of lens: String, site: SiteSnapshot, store: Store) throws -> String {
    let request = PageRequest(
      path: "/", format: .html, parameters: ["lens": lens], query: [], site: site, store: store)
    let model = try LensPageQuery(request, layouts: TileLayoutCache()).run()
    let chrome = SiteChrome(areas: SiteAreas.all)
    let bytes = chrome.page(title: "Lens").html { LensChecks(model: model).write(to: &$0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
