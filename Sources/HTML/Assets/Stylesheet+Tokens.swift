extension Stylesheet {
  /// The roles of colour, once for each scheme; the contrast test reads them from here.
  static let tokens = """
    :root{color-scheme:light dark;
    --ink:#1b1f24;--muted:#535c67;--line:#d5dae0;--edge:#737e8a;--paper:#ffffff;--wash:#f4f6f8;
    --accent:#0b5c5e;--link:#084546;--focus:#ffdd00;--focus-ink:#1b1f24;--error:#a8281c;
    --up2:#0b5c5e;--up:#3f8f8b;--same:#6d7783;--down:#9279a8;--down2:#5f3a80;
    --up-wash:#d3e9e7;--down-wash:#e6ddef;--others:#8a949f;--typical:#7c8792;
    --s1:#0072b2;--s2:#b35900;--s3:#00795a;--s4:#a3477f;--s5:#3a7ca5;--s6:#7a6a00}
    @media (prefers-color-scheme:dark){:root{
    --ink:#e9edf1;--muted:#aab4be;--line:#39424b;--edge:#87929d;--paper:#14181c;--wash:#1d2329;
    --accent:#5bc4bd;--link:#86d8d2;--focus:#ffdd00;--focus-ink:#14181c;--error:#ff9c8f;
    --up2:#6fd6cf;--up:#3f9c97;--same:#8d98a4;--down:#9d84b6;--down2:#ceb0ee;
    --up-wash:#17403f;--down-wash:#3a2b4a;--others:#6b7682;--typical:#8b96a1;
    --s1:#56b4e9;--s2:#e69f00;--s3:#2fbf95;--s4:#dd8dbd;--s5:#8cc6e6;--s6:#f0e442}}

    """
}
