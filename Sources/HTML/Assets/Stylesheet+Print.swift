extension Stylesheet {
  /// Paper: A4, no navigation, nothing that can only be clicked, addresses of sources in full.
  static let print = """
    @media print{
    :root{--ink:#000;--muted:#333b44;--line:#b8c0c8;--edge:#5b6671;--paper:#fff;--wash:#fff;\
    --accent:#0b5c5e;--link:#084546;--up2:#0b5c5e;--up:#3f8f8b;--same:#6d7783;--down:#9279a8;\
    --down2:#5f3a80;--up-wash:#d3e9e7;--down-wash:#e6ddef;--others:#8a949f;--typical:#7c8792}
    @page{size:A4;margin:16mm 16mm 18mm}
    @page{@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
    html{font-size:13.5px}
    .wrap{max-width:none;padding:0}
    .top,.breadcrumb,.actions,.skip,.foot nav,.buttons,.filters,.flash,.downloads,.pages,\
    .search,.toc,.find,.readout,details:not([open],.prints){display:none}
    .prints::details-content{content-visibility:visible}
    .print-only{display:block}
    .screen-only{display:none}
    .side{break-before:page}
    .side>h2:first-child{margin-top:0}
    .report{zoom:.72}
    .report.built{zoom:.9}
    .built .downloads{display:none}
    .built a.figure{text-decoration:none}
    .report ul{max-width:none}
    .report li{margin-bottom:.1rem}
    .report td,.report th{padding-block:.35rem}
    .page:has(.report)~.foot{margin-top:.5rem;padding:0;font-size:.8em}
    .page:has(.report)~.foot p{max-width:none;margin:0}
    .report p,.report .notices{max-width:none}
    .report .notices li{padding:.45rem 0}
    .report h2{margin-top:1.5rem}
    .report .table{margin:.75rem 0}
    .report .cards{grid-template-columns:repeat(3,1fr);gap:.75rem}
    .report a.source,.report .from{display:none}
    .kicker{margin:0 0 .25rem}
    .report .small{columns:2;max-width:none;font-size:.85em}
    .odd{display:none}
    .draw text{font-size:11px}
    .page{padding:0}
    h1{margin-top:0}
    h2,h3,caption,figcaption{break-after:avoid}
    tr,.card,.chart,.notices li,.stat{break-inside:avoid}
    thead{display:table-header-group}
    .long thead th{position:static}
    a{color:inherit}
    a[href^="http"]::after,a.source::after{content:" (" attr(href) ")";font-size:.8em;\
    word-break:break-all}
    a.source{white-space:normal}
    .foot{background:none;padding:.75rem 0;margin-top:1.5rem}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }

    """
}
