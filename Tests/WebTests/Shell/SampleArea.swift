import Accounts
import HTML
import Sector

@testable import Web

/// A small area with one route of each kind, for tests of the shell.
struct SampleArea: SiteArea {
  static let own = AuthorityCode("E06000023")
  let entry: Link? = nil

  func addRoutes(to routes: SiteRoutes) {
    routes.owner(of: "draft") { _, id in id == "1" ? .authority(Self.own) : nil }
    routes.get("/open", access: .anyone) { request in
      .html(request.chrome.page(title: "Open").html { $0.p("for everybody") })
    }
    routes.get("/form", access: .anyone) { request in
      .html(
        request.chrome.page(title: "Form").html { h in
          h.add(Form(action: "/form", token: request.token) { $0.p("a form") })
        })
    }
    routes.post("/form", access: .anyone) { request in
      .redirect(to: "/open", flash: "Kept: \(request.form.value("text") ?? "nothing")")
    }
    routes.post("/upload", access: .anyone, bodyLimit: 1_000) { _ in .redirect(to: "/open") }
    routes.post("/outside/{secret}", access: .anyone, isFromOutside: true) { _ in
      .redirect(to: "/open")
    }
    routes.get("/desk", access: .may(.seeOperations)) { request in
      .html(request.chrome.page(title: "Desk").html { $0.p("operations") })
    }
    routes.post("/desk/file", access: .may(.runOperations), bodyLimit: 8 << 20) { _ in
      .redirect(to: "/desk")
    }
    routes.get("/drafts/{draft}", access: .may(.readAssessments, on: .object("draft"))) {
      request in .html(request.chrome.page(title: "Draft").html { $0.p("a secret draft") })
    }
    routes.post("/drafts/{draft}", access: .may(.leadAssessment, on: .object("draft"))) { _ in
      .redirect(to: "/open", flash: "Signed off")
    }
  }
}
