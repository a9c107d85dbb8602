"""Parts of the simulator for a frozen program: every module, and its server."""

from __future__ import annotations

from importlib.util import find_spec

from PyInstaller.utils.hooks import collect_submodules

# The plugin is for pytest, which finds it by itself.
_PLUGIN = "qovery_async.testing.pytest_plugin"
_SERVER = ("jsonschema_rs", "uvicorn", "wsproto")

hiddenimports = [
    *collect_submodules("qovery_async.testing", filter=lambda name: name != _PLUGIN),
    *(name for name in _SERVER if find_spec(name) is not None),
]
