"""PyInstaller hooks, found through the entry point group `pyinstaller40`.

Operations, models and the HTTP library are imported by computed names, which PyInstaller cannot
see: https://pyinstaller.org/en/stable/hooks.html#provide-hooks-with-package
"""

from __future__ import annotations

from pathlib import Path


def hook_dirs() -> list[str]:
    """Return the folder of the hooks."""
    return [str(Path(__file__).parent)]
