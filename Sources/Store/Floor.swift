// The Store floor; see docs/explanation/floors.md.
