"""Client-side rate limiter: one queue in front of a local or a shared token bucket."""
