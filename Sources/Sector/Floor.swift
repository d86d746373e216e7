// The Sector floor; see docs/explanation/floors.md.
