"""Pipeline from an upstream OpenAPI document to the generated layer, one step per module."""
