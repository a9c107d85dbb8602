"""Store of shared rate limits in Redis or Valkey. Imported with `integrations.redis` alone."""
