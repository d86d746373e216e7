// The Database floor; see docs/explanation/floors.md.
