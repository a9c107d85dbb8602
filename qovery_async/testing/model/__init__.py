"""Records of the simulated world, the OpenAPI document, and calls."""
