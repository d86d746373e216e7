// The floor of Mail; its rooms follow.
