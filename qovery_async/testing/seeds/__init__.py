"""Seeds: worlds described in Python or in YAML."""
