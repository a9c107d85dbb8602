"""Seeds: starting worlds described in Python or in YAML."""
