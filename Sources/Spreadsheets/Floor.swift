// The floor of Spreadsheets; its rooms follow.
