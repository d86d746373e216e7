extension Stylesheet {
  static let components = """
    .notices{list-style:none;counter-reset:n;padding:0;margin:1rem 0;max-width:58rem;\
    border-top:1px solid var(--line)}
    .notices li{counter-increment:n;display:grid;grid-template-columns:2.2rem 1fr;margin:0;\
    padding:.8rem 0;border-bottom:1px solid var(--line)}
    .notices li::before{content:counter(n);font-weight:700;font-size:1.25rem;line-height:1.3;\
    color:var(--accent)}
    .up2{--c:var(--up2)}.up{--c:var(--up)}.same{--c:var(--same)}.down{--c:var(--down)}\
    .down2{--c:var(--down2)}.unknown{--c:var(--line)}
    .band{display:inline-block;border-left:5px solid var(--c);padding-left:.55rem;\
    font-size:.9375rem;line-height:1.35}
    .tag{display:inline-block;border:1px solid var(--edge);border-radius:4px;padding:0 .5rem;\
    font-size:.875rem;line-height:1.6;white-space:nowrap}
    .tag.strong{background:var(--ink);border-color:var(--ink);color:var(--paper)}
    .tag.accent{border-color:var(--accent);color:var(--accent)}
    .tag.quiet{border-style:dashed;color:var(--muted)}
    .button{display:inline-flex;align-items:center;justify-content:center;min-height:2.75rem;\
    padding:.4rem 1.1rem;border:2px solid var(--accent);border-radius:4px;\
    background:var(--accent);color:var(--paper);font:inherit;font-weight:600;line-height:1.25;\
    text-decoration:none;cursor:pointer}
    .button:hover{background:var(--link);border-color:var(--link)}
    .button.quiet{background:transparent;color:var(--link)}
    .button.quiet:hover{background:var(--wash)}
    .button.danger{background:var(--paper);border-color:var(--error);color:var(--error)}
    .button[disabled]{opacity:.55;cursor:not-allowed}
    .button:focus-visible{background:var(--focus);border-color:var(--focus);\
    color:var(--focus-ink)}
    .buttons{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:center;margin:1.5rem 0 1rem}
    .flash,.banner{border:1px solid var(--line);border-left:5px solid var(--accent);\
    background:var(--wash);border-radius:4px;padding:.75rem 1rem;margin:1rem 0;max-width:58rem}
    .flash{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center}
    .flash p,.banner p:last-child{margin:0}
    .banner h2,.errors h2,.empty h2{font-size:1.0625rem;margin:0 0 .25rem}
    .warning{display:grid;grid-template-columns:auto 1fr;gap:.75rem;max-width:66ch;\
    margin:1rem 0;font-weight:600}
    .warning::before{content:"!";display:grid;place-items:center;width:1.75rem;height:1.75rem;\
    border-radius:50%;background:var(--ink);color:var(--paper);font-weight:700}
    .warning p{margin:0}
    .inset{border-left:5px solid var(--line);padding:.25rem 0 .25rem 1rem;margin:1rem 0;\
    max-width:66ch}
    .empty{border:1px dashed var(--edge);border-radius:4px;padding:1.25rem;max-width:58rem;\
    margin:1rem 0}
    .empty p:last-child{margin:0}
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));\
    gap:1.25rem;margin:1rem 0;padding:0;list-style:none;max-width:none}
    .card{display:flex;flex-direction:column;border:1px solid var(--line);border-radius:4px;\
    padding:.9rem 1rem;margin:0;min-width:0}
    .card h3,.card figcaption strong{font-size:1.0625rem;margin:0;line-height:1.3;color:var(--ink)}
    .card figcaption{display:grid}
    .card p{margin:.25rem 0 0}
    .card svg{margin-top:auto}
    .stats{display:flex;flex-wrap:wrap;gap:1rem 3rem;margin:1rem 0;max-width:none}
    .stat{margin:0}
    .stat dt{color:var(--muted);font-size:.9375rem}
    .stat dd{margin:0}
    .big{font-size:1.75rem;font-weight:650;line-height:1.2;letter-spacing:-.01em}
    .card .big{font-size:1.35rem}
    .summary{margin:1rem 0;max-width:58rem}
    .summary>div{display:grid;grid-template-columns:minmax(9rem,1fr) 2fr 5rem;gap:.25rem 1rem;\
    padding:.6rem 0;border-bottom:1px solid var(--line)}
    .summary dt{font-weight:600}
    .summary dd{margin:0}
    .summary .act{text-align:right}
    details{margin:1rem 0}
    summary{cursor:pointer;color:var(--link);padding:.6rem 0;min-height:2.75rem;\
    text-decoration:underline;text-underline-offset:.16em;width:fit-content}
    summary h3{display:inline}
    .compact details{margin:0}
    .tabs{list-style:none;display:flex;flex-wrap:wrap;padding:0;margin:1.5rem 0 1rem;\
    border-bottom:1px solid var(--line);max-width:none}
    .tabs li{margin:0 0 -1px}
    .tabs a{display:flex;align-items:center;min-height:2.75rem;padding:.25rem 1rem;\
    border-bottom:4px solid transparent}
    .tabs [aria-current]{color:var(--ink);font-weight:650;text-decoration:none;\
    border-bottom-color:var(--accent)}
    .pages{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem;padding:0;margin:1.5rem 0;\
    max-width:none}
    .pages li{margin:0}
    .pages a,.pages span{display:flex;align-items:center;justify-content:center;\
    min-width:2.75rem;min-height:2.75rem;padding:0 .75rem}
    .pages [aria-current]{background:var(--accent);color:var(--paper);border-radius:4px;\
    font-weight:650;text-decoration:none}
    .toc{border-left:1px solid var(--line);padding-left:1rem;margin:1.5rem 0;font-size:.9375rem}
    .toc ol{list-style:none;padding:0;margin:0}
    .toc li{margin:0}
    .toc a{display:inline-block;padding-block:.35rem}
    .toc h2{font-size:.9375rem;margin:0}
    .timeline{list-style:none;padding:0;margin:1rem 0;border-left:2px solid var(--line)}
    .timeline li{position:relative;padding:0 0 1.25rem 1.25rem;margin:0}
    .timeline li::before{content:"";position:absolute;left:-7px;top:.5em;width:12px;height:12px;\
    border-radius:50%;background:var(--paper);border:3px solid var(--edge)}
    .timeline li.done::before{background:var(--accent);border-color:var(--accent)}
    .timeline p{margin:0}
    .timeline h3{margin:0}
    .progress{margin:1rem 0;max-width:40rem}
    .progress progress{width:100%;height:.75rem;accent-color:var(--accent);display:block}
    .steps{list-style:none;padding:0;margin:1rem 0}
    .steps li{display:grid;grid-template-columns:6.5rem 1fr;gap:.75rem;padding:.35rem 0;margin:0}
    .steps .state{color:var(--muted);font-size:.9375rem}
    .steps .now{font-weight:650}
    .filters{border:1px solid var(--line);border-radius:4px;background:var(--wash);\
    padding:1rem;margin:1rem 0}
    .filters .fields,.finder .fields{display:grid;gap:0 1.25rem;\
    grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr))}
    .filters .field,.finder .field{display:grid;grid-template-rows:subgrid;grid-row:span 3;\
    margin:0 0 .75rem;min-width:0;max-width:none}
    .filters .field>label,.finder .field>label{align-self:end}
    .filters .buttons{margin:.75rem 0 0}
    .source{font-size:.875rem;white-space:nowrap}

    """
}
