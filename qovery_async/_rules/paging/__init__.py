"""Paging strategies: entries of a response, and the query parameter of the next page."""

from __future__ import annotations

from .listing import NON_UTF8_BYTES, Continuation, extended

__all__ = ["NON_UTF8_BYTES", "Continuation", "extended"]
