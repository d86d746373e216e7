extension Stylesheet {
  static let forms = """
    fieldset{border:0;margin:0;padding:0;min-width:0}
    .field{margin:0 0 1.5rem;max-width:40rem}
    .field>label,legend{display:block;font-weight:600;padding:0;margin-bottom:.35rem}
    fieldset.field>legend{float:left;width:100%}
    fieldset.field>legend+*{clear:both}
    .field .help{color:var(--muted);font-size:.9375rem;margin:.35rem 0 0}
    .field .error{color:var(--error);font-weight:600;margin:.35rem 0 0}
    .field.wrong{border-left:5px solid var(--error);padding-left:1rem}
    input,select,textarea{font:inherit;color:inherit;background:var(--paper);\
    border:2px solid var(--edge);border-radius:4px;min-height:2.75rem;padding:.35rem .6rem;\
    max-width:100%}
    .field>input,.field>select,textarea{width:100%}
    textarea{min-height:7rem;resize:vertical}
    .wrong>input,.wrong>textarea,.wrong>select{border-color:var(--error)}
    .field .short{width:8rem}.field .medium{width:16rem}
    .choice{display:grid;grid-template-columns:2.75rem 1fr;align-items:start;margin-bottom:.25rem}
    .choice input{width:1.5rem;height:1.5rem;min-height:0;margin:.6rem 0;\
    accent-color:var(--accent)}
    .choice label{padding:.6rem 0;min-height:2.75rem}
    .choice .help{grid-column:2;margin:-.5rem 0 .25rem}
    .date{display:flex;flex-wrap:wrap;gap:1rem}
    .date label{display:block;font-size:.9375rem}
    .date input{width:4.5rem}.date .year input{width:6rem}
    .errors{border:3px solid var(--error);border-radius:4px;padding:1rem;margin:1rem 0 2rem;\
    max-width:58rem}
    .errors ul{margin:.25rem 0 0;padding-left:1.25rem}
    .errors a{color:var(--error);font-weight:600}
    .errors a:focus-visible{color:var(--focus-ink)}
    .search label{display:block;font-weight:600;margin-bottom:.35rem}
    .search{margin:1rem 0;max-width:40rem}
    .joined{display:flex}
    .joined input{flex:1 1 auto;min-width:0;border-radius:4px 0 0 4px;border-right:0}
    .joined .button{border-radius:0 4px 4px 0;white-space:nowrap}
    .slots .search{max-width:22rem}
    .qr{display:block;width:15rem;max-width:100%}
    .qr-paper{fill:#fff}.qr-ink{fill:#000}
    .codes{font-size:1.125rem;line-height:2;padding-left:2.5rem}

    """
}
