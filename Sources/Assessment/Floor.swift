// The floor of Assessment; its rooms follow.
