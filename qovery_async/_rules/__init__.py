"""Decisions of the request pipeline, as pure functions: no I/O, no clock, no state."""
