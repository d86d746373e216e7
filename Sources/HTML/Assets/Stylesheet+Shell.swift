extension Stylesheet {
  static let shell = """
    .top{border-bottom:1px solid var(--line)}
    .top .wrap{display:flex;flex-wrap:wrap;align-items:stretch;column-gap:1.5rem}
    .mark{display:flex;align-items:center;gap:.45em;font-weight:700;font-size:1.2rem;\
    letter-spacing:-.01em;text-decoration:none;color:var(--ink);min-height:3.25rem}
    .stone{width:1.05em;height:1.05em;fill:var(--accent)}
    .mark:focus-visible .stone{fill:var(--focus-ink)}
    .top ul{list-style:none;display:flex;flex-wrap:wrap;padding:0;margin:0;height:100%;\
    max-width:none}
    .top li{margin:0;display:flex}
    .areas{flex:1 0 100%;margin-inline:-.6rem}
    .areas a,.account a,.account button{display:flex;align-items:center;padding:0 .6rem;\
    min-height:3.25rem;text-decoration:none;color:var(--ink);border:4px solid transparent;\
    border-inline:0}
    .account button{background:none;font:inherit;cursor:pointer}
    .areas a{min-height:2.75rem}
    .areas a:hover,.account a:hover,.account button:hover{border-bottom-color:var(--line)}
    .areas a[aria-current]{font-weight:650;border-bottom-color:var(--accent)}
    .slots{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1rem;margin-left:auto}
    .slots form{margin:0}
    .slots input{width:10rem}
    .slots .button{padding-inline:.8rem}
    .page{padding-block:1rem 3rem}
    .breadcrumb ol{list-style:none;display:flex;flex-wrap:wrap;padding:0;margin:0;\
    font-size:.9375rem}
    .breadcrumb li{margin:0}
    .breadcrumb a{display:inline-block;padding-block:.6rem}
    .breadcrumb li+li::before{content:"/";color:var(--muted);padding:0 .5rem}
    .page-head{margin-bottom:2rem}
    .kicker{color:var(--muted);margin:1.5rem 0 -1.25rem}
    .actions{margin:.5rem 0 0;font-size:.9375rem}
    .actions a,.foot nav a{display:inline-block;padding-block:.7rem}
    .actions li,.foot nav li{margin:0}
    .foot{border-top:1px solid var(--line);background:var(--wash);padding:1.5rem 0;\
    font-size:.9375rem;color:var(--muted)}
    .foot p{margin:.5rem 0}

    """
}
