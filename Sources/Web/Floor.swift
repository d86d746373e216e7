// The Web floor; see docs/explanation/floors.md.
