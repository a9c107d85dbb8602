"""Webhooks: events of deployments, and their deliveries."""
