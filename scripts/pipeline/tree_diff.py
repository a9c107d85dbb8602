"""Comparison of two generated trees, file by file."""

from __future__ import annotations

from pathlib import Path


def _files(tree: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(tree)): path.read_bytes()
        for path in sorted(tree.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def differences(one: Path, other: Path) -> list[str]:
    """Return the names of files that are missing in one tree, or differ."""
    first, second = _files(one), _files(other)
    return sorted(name for name in {*first, *second} if first.get(name) != second.get(name))
