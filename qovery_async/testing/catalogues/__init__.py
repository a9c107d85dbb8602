"""Data of what the API offers, as JSON files with their sources."""
