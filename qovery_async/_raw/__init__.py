"""Generated from openapi/qovery.yaml. Do not edit: `make generate` writes it."""
