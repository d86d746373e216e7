// The Statistics floor; see docs/explanation/floors.md.
