extension Stylesheet {
  /// Lists of things found, one below the other, and the forms beside them.
  static let results = """
    .twin{display:flex;flex-wrap:wrap;gap:0 2.5rem;margin:1rem 0}
    .twin .search{flex:1 1 min(20rem,100%);min-width:0;max-width:32rem}
    .loop{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(11rem,100%),1fr));\
    gap:1rem;padding:0;margin:1rem 0;max-width:none;counter-reset:loop}
    .loop li{border-top:4px solid var(--accent);padding-top:.5rem;margin:0}
    .loop a{font-weight:650;font-size:1.0625rem;display:inline-flex;min-height:2.75rem;\
    align-items:center}
    .loop p{margin:0}
    .results{list-style:none;padding:0;margin:1rem 0;max-width:58rem;border-top:1px solid var(--line)}
    .results>li{padding:1rem 0;margin:0;border-bottom:1px solid var(--line)}
    .results h3{margin:0 0 .25rem;font-size:1.1875rem}
    .results p{margin:0 0 .35rem}
    .results .row{align-items:center}
    .tags{display:flex;flex-wrap:wrap;gap:.35rem .5rem;margin:0 0 .5rem;padding:0;list-style:none}
    .tags li{margin:0}
    .finder{margin:1rem 0;max-width:58rem}
    .finder>label{display:block;font-weight:600;margin-bottom:.35rem}
    .finder .joined{max-width:40rem}
    .inline{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;margin:.5rem 0 1rem}
    .inline .field{margin:0;flex:1 1 14rem}
    .inline .buttons{margin:0}
    @media (min-width:44.01rem){.inline{align-items:start}.inline .buttons{margin-top:1.95rem}}
    @media (max-width:44rem){.inline .field,.inline .buttons,.buttons form{flex-basis:100%}\
    .buttons form .button{width:100%}}

    """
}
