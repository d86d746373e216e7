// The floor of Jobs; its rooms follow.
