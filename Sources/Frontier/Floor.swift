// The Frontier floor; see docs/explanation/floors.md.
