"""Bundled document, from which code is generated: the normal form with the overlay applied."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from .document import Node
from .overlay import apply_overlay
from .stable_names import FILE_NAME, mark_settled


def bundle(document: Node, overlay: Path) -> tuple[Node, tuple[str, ...]]:
    """Return the bundled document, and the overlay's targets that this document lacks.

    The settled names of methods (`methods.txt`) are in the folder of the overlay.
    """
    decisions: Any = yaml.load(overlay.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    applied = apply_overlay(document, decisions)
    mark_settled(document, overlay.with_name(FILE_NAME))
    return document, applied.skipped
