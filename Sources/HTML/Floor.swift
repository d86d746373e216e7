// The HTML floor; see docs/explanation/floors.md.
