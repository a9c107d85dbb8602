"""Simulated WebSocket gateway: logs, statuses, metrics and shells."""

from __future__ import annotations

from .gateway import Gateway

__all__ = ["Gateway"]
