extension Stylesheet {
  /// Phones: tables become stacked rows, the areas scroll sideways no more but wrap.
  static let narrow = """
    @media (max-width:44rem){
    h1{font-size:1.75rem}h2{font-size:1.3rem;margin-top:2.25rem}
    .wrap{padding:0 1rem}
    .areas a,.account a,.account button{min-height:2.75rem}
    .slots{display:contents}
    .slots .account{margin-left:auto;margin-right:-.6rem}
    .slots .search{max-width:none;min-width:0;order:2;flex:1 0 100%;padding-bottom:.25rem}
    .areas{order:3}
    .areas a{padding-inline:.5rem}
    .wide-only{display:none}
    .downloads{position:static;justify-content:flex-end}
    .downloads+table caption{padding:0 0 .5rem}
    .stacked thead{display:block;position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
    .stacked tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;padding:.6rem 0;\
    border-bottom:1px solid var(--line)}
    .stacked th,.stacked td{border:0;padding:.1rem 0;min-width:0;overflow-wrap:anywhere}
    .stacked tbody th{grid-column:1/-1}
    .stacked td.strip-cell,.stacked td.wide-cell{grid-column:1/-1;width:auto}
    .stacked td[data-label]{grid-column:1/-1;display:grid;grid-template-columns:minmax(6rem,1fr) minmax(0,auto);\
    gap:1rem;white-space:normal}
    .stacked td[data-label]::before{content:attr(data-label);color:var(--muted);\
    font-size:.9375rem;text-align:left}
    tr.own{padding-inline:.75rem!important;background:var(--wash);\
    box-shadow:inset 4px 0 0 var(--accent)}
    tr.own>:first-child{box-shadow:none!important;padding-left:0!important}
    .strips thead{display:block;position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
    .strips tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem 1rem;padding:.7rem 0;\
    border-bottom:1px solid var(--line)}
    .strips th,.strips td{border:0;padding:0}
    .strips td.strip-cell{grid-column:1/-1;order:9;width:auto}
    .strips .value,.strips .place{text-align:right;min-width:0}
    .strips .say{min-width:0}
    .strips .value:has(.none){grid-column:1/-1;text-align:left}
    .summary>div{grid-template-columns:1fr auto}
    .summary dd:not(.act){grid-column:1/-1;grid-row:2}
    .buttons .button{flex:1 1 100%}
    }
    @media (min-width:44.01rem){.narrow-only{display:none}}

    """
}
