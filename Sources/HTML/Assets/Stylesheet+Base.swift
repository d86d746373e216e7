extension Stylesheet {
  static let base = """
    *,*::before,*::after{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:4rem;\
    background:var(--wash)}
    body{margin:0;font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",\
    Arial,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
    h1,h2,h3,h4{line-height:1.2;letter-spacing:-.01em;text-wrap:balance}
    h1{font-size:2.25rem;letter-spacing:-.02em;margin:1.5rem 0 .5rem}
    h2{font-size:1.375rem;margin:2.75rem 0 .5rem}
    h3,h4{font-size:1.0625rem;margin:1.75rem 0 .25rem}
    p,ul,ol,dl{margin:0 0 1rem;max-width:66ch}
    li{margin-bottom:.25rem}
    a{color:var(--link);text-underline-offset:.16em;text-decoration-thickness:max(1px,.06em)}
    a:hover{text-decoration-thickness:max(2px,.12em)}
    a:focus-visible,summary:focus-visible{background:var(--focus);color:var(--focus-ink);\
    outline:3px solid var(--focus);outline-offset:0;box-shadow:0 5px 0 var(--focus-ink);\
    text-decoration:none}
    :focus-visible{outline:3px solid var(--focus);outline-offset:0;\
    box-shadow:0 0 0 5px var(--focus-ink)}
    main:focus-visible{outline:0;box-shadow:none}
    strong,b{font-weight:650}
    code,pre{font:.9em/1.5 ui-monospace,Menlo,Consolas,"Liberation Mono",monospace}
    pre{overflow-x:auto;background:var(--wash);padding:.75rem 1rem;border-radius:4px}
    hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
    small,.muted,figcaption{color:var(--muted);font-size:.9375rem}
    img,svg{max-width:100%}
    .wrap{max-width:72rem;margin:0 auto;padding:0 1.25rem}
    .lead{color:var(--muted);max-width:66ch}
    .plain{list-style:none;padding:0}
    .row{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;max-width:none}
    .figure{font-variant-numeric:tabular-nums}
    .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;\
    clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:-999rem;padding:.75rem 1rem;background:var(--focus);\
    color:var(--focus-ink);z-index:9}
    .skip:focus{left:0;top:0}
    .print-only{display:none}
    @media (prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important;\
    scroll-behavior:auto!important}}

    """
}
