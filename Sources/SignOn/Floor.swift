// The floor of SignOn; its rooms follow.
