// The floor of Library; its rooms follow.
