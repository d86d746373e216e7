// The Productivity floor; see docs/explanation/floors.md.
