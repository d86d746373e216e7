extension Stylesheet {
  static let tables = """
    .breakable{overflow-wrap:anywhere}.whole{white-space:nowrap}
    .table{margin:1.5rem 0}
    .table{position:relative}
    .downloads{position:absolute;right:0;top:0;flex-wrap:nowrap;font-size:.9375rem;margin:0}
    .downloads li{margin:0}
    .downloads a{display:inline-block;padding:.6rem 0}
    .downloads+table caption{padding:.6rem 11rem .5rem 0}
    table{border-collapse:collapse;width:100%;font-size:1rem}
    caption{text-align:left;font-weight:650;padding:0 0 .25rem}
    th,td{text-align:left;vertical-align:middle;padding:.5rem 1.25rem .5rem 0;\
    border-bottom:1px solid var(--line)}
    th:last-child,td:last-child{padding-right:0}
    thead th{font-size:.875rem;font-weight:600;color:var(--muted);vertical-align:bottom;\
    line-height:1.3}
    thead .unit{display:block;font-weight:400}
    tbody th{font-weight:600}
    tfoot th,tfoot td{font-weight:650;border-top:2px solid var(--edge)}
    .num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    thead .num,.num:has(.source){white-space:normal}
    td.strip-cell{width:38%;padding-block:.25rem}
    .long thead th{position:sticky;top:0;background:var(--paper);\
    box-shadow:inset 0 -1px 0 var(--line)}
    tr.own>*{background:var(--wash)}
    tr.own>:first-child{box-shadow:inset 4px 0 0 var(--accent);padding-left:.75rem}
    thead a{display:inline-block;padding-block:.5rem}
    [aria-sort=ascending] a::after{content:" \\2191"}
    [aria-sort=descending] a::after{content:" \\2193"}
    td .none{color:var(--muted);font-style:italic}

    """
}
