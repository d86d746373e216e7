// The Importers floor; see docs/explanation/floors.md.
