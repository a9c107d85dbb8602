"""Environment variables and secrets."""
