"""Tokens, roles, permissions, members, rate limits, and the audit log."""
