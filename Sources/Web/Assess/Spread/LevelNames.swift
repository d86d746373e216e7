import Assessment
import HTML

/// The names of the four levels and what each means: the key to every picture of the spread.
struct LevelNames: Component {
  private let framework: Framework

  init(_ framework: Framework) { self.framework = framework }

  func write(to h: inout HTMLWriter) {
    h.ul(.class("key")) { h in
      for level in Level.allCases {
        h.li { h in
          h.span { h in
            h.strong("Level \(framework.label(of: level)): ")
            h.text(framework.name(of: level).meaning.lowercasedFirst)
          }
        }
      }
    }
  }
}
