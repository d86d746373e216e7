extension Stylesheet {
  /// Discussions: lists of them, posts, and what people typed.
  static let dialogue = """
    .threads li{padding:1rem 0;border-bottom:1px solid var(--line);margin:0}
    .threads{max-width:58rem;border-top:1px solid var(--line)}
    .threads h3{margin:0 0 .25rem}
    .threads p,.post header p{margin:0 0 .25rem}
    .tags{display:flex;flex-wrap:wrap;gap:.5rem}
    .post{border-top:1px solid var(--line);padding:1rem 0;max-width:58rem}
    .post h2,.post h3{margin:0;font-size:1.0625rem}
    .post.accepted{border-left:5px solid var(--accent);padding-left:1rem}
    .post:target{background:var(--wash)}
    .post-actions{align-items:center}
    .post-actions a,.linklike{display:inline-flex;align-items:center;min-height:2.75rem}
    .linklike{border:0;padding:0;background:none;color:var(--link);font:inherit;cursor:pointer;\
    text-decoration:underline;text-underline-offset:.16em}
    .typed{max-width:66ch;overflow-wrap:anywhere}
    .typed>:last-child{margin-bottom:.5rem}
    .preview{border:1px dashed var(--edge);border-radius:4px;padding:1rem 1.25rem;\
    margin:1rem 0;max-width:58rem}
    .preview h3{margin-top:0}
    .summary pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
    .summary>div:has(pre){align-items:center}
    .summary .typed>*{margin-block:0}.summary .typed>*+*{margin-top:.75rem}
    blockquote{margin:0 0 1rem;padding:.1rem 0 .1rem 1rem;border-left:4px solid var(--edge)}
    fieldset.pair{margin-bottom:1.5rem;border-top:1px solid var(--line);padding-top:1rem;\
    max-width:40rem}
    fieldset.pair>legend{padding-right:.75rem}
    fieldset.pair .field{margin-bottom:.75rem}

    """
}
