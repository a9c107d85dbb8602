"""Schemas of the OpenAPI document: valid values, validation, projection of responses."""
