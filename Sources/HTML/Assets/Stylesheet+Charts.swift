extension Stylesheet {
  static let charts = """
    .chart{margin:1.5rem 0;max-width:58rem}
    .chart>figcaption{font-size:.9375rem;margin-bottom:.5rem}
    .chart>figcaption strong{display:block;font-size:1.0625rem;color:var(--ink);line-height:1.3}
    .chart .note{font-size:.875rem;color:var(--muted);margin:.25rem 0 0;max-width:none}
    .draw{display:block;width:100%;overflow:visible}
    .draw text{font-size:13px;fill:var(--muted)}
    .draw .t-own{fill:var(--accent);font-weight:650}
    .draw .t-ink{fill:var(--ink)}
    .draw .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
    .grid{stroke:var(--line);stroke-width:1}
    .axis{stroke:var(--edge);stroke-width:1}
    .ref{stroke:var(--muted);stroke-width:1.5;stroke-dasharray:2 3}
    .o{fill:var(--others)}
    .o-line{stroke:var(--others);stroke-width:1.5}
    .own{fill:var(--accent);stroke:var(--paper);stroke-width:2}
    .own-line{fill:none;stroke:var(--accent);stroke-width:2.5;stroke-linejoin:round;\
    stroke-linecap:round}
    .own-wash{fill:var(--accent);opacity:.16}
    .typical{fill:none;stroke:var(--typical);stroke-width:2;stroke-dasharray:5 4}
    .frontier{fill:none;stroke:var(--ink);stroke-width:1.5}
    .limit{fill:none;stroke:var(--edge);stroke-width:1.5}
    .limit.far{stroke-dasharray:6 3}
    .peer{fill:var(--paper);stroke:var(--muted);stroke-width:2}
    .own-mark{fill:var(--accent)}
    .own-bar{stroke:var(--accent);stroke-width:2.5}
    .axis-title{font-size:.875rem;font-weight:600;color:var(--muted);margin:0}
    .axis-title.across{text-align:right;max-width:none}
    .bar.minus{fill:var(--down-wash);stroke:var(--down2);stroke-width:1.5}
    .strips td.strip-cell{width:34%}
    .strips thead .strip-cell{width:34%;padding-bottom:0}
    @media (max-width:62rem){.strips thead .odd{display:none}}
    .strips .value{min-width:8.5rem}
    .strips .say{min-width:10rem}
    .strips .place{white-space:nowrap}
    .latest .muted{display:block}
    .example{margin-bottom:1.5rem}
    .thin{stroke:var(--c);stroke-width:2}
    .thick{stroke:var(--c);stroke-width:8;opacity:.55}
    .dot{fill:var(--c);stroke:var(--paper);stroke-width:2}
    .hollow{fill:var(--paper);stroke:var(--c);stroke-width:2}
    .bar{fill:var(--c)}
    .blank{fill:var(--paper);stroke:var(--edge);stroke-dasharray:3 2}
    .near{stroke:var(--ink);stroke-width:3}
    .readout{min-height:1.5rem;margin:0;font-size:.9375rem;font-weight:600}
    .readout:has(+.across){margin-bottom:-1.5rem;max-width:60%}
    tr[hidden]{display:none!important}
    .tiles{overflow-x:auto}
    .tiles svg{max-width:none;display:block}
    .tile rect{fill:var(--wash);stroke:var(--edge);stroke-width:1}
    .tile.up2 rect{fill:var(--up2);stroke:var(--up2)}.tile.up rect{fill:var(--up-wash)}
    .tile.down2 rect{fill:var(--down2);stroke:var(--down2)}.tile.down rect{fill:var(--down-wash)}
    .tile.unknown rect{fill:var(--paper);stroke-dasharray:2 2}
    .tile text{font-size:11px;fill:var(--ink);text-anchor:middle}
    .tile.up2 text,.tile.down2 text{fill:var(--paper)}
    .tile .sign{font-weight:700;font-size:12px}
    .tile a:focus-visible rect,.tile a:hover rect,.tile.mine rect{stroke:var(--ink);stroke-width:3}
    .tile a:focus-visible{outline:3px solid var(--focus);box-shadow:none;background:none}
    .key{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;\
    margin:.5rem 0;font-size:.9375rem;max-width:none}
    .key li{display:flex;align-items:center;gap:.5rem;margin:0}
    .key svg{flex:none}

    """
}
