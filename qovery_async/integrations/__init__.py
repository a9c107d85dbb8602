"""Integrations with other packages; each module needs its extra and is imported on request."""
