"""Decisions of the road, as pure functions: no I/O, no clock, no state."""
