"""Spans and metrics of calls, for `integrations.opentelemetry`."""
