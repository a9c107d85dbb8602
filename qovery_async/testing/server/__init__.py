"""Simulator as a server of its own: command line, control surface and dashboard."""
