"""The stages of the road. What awaits is here; what decides is in `_rules`."""
