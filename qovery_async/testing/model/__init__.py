"""The simulated world's things, the OpenAPI document, and calls."""
