// The floor of Dialogue; its rooms follow.
