extension Stylesheet {
  /// Reports that people put together, and the page on which they do.
  static let reports = """
    .built>section{margin-top:2rem}
    .built a.figure{color:inherit;text-decoration-style:dotted}
    .built .typed{margin-bottom:.75rem}
    .parts{padding:0;margin:1rem 0;max-width:58rem}
    .part{border:1px solid var(--line);border-radius:4px;padding:.9rem 1rem;margin:0 0 1rem}
    .part h2{margin:0 0 .25rem;font-size:1.1875rem}
    .part h3{margin:0 0 .25rem;font-size:1.0625rem}
    .part p{margin:.25rem 0}
    .part .tools,.part .tools form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
    .part .tools{margin-top:.5rem;font-size:.9375rem}
    .part .tools a{display:inline-flex;align-items:center;min-height:2.75rem}
    .part .tools form{gap:.5rem}
    .part .tools .button{padding-inline:.75rem;font-weight:500}
    .chooser code{overflow-wrap:anywhere}
    .chooser .button{min-height:2.75rem;margin-left:.5rem}

    """
}
