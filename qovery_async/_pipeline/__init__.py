"""Request pipeline: code that awaits. Decisions are in `_rules`."""
