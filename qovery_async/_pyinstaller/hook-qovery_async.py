"""Parts of the client for a frozen program: every module, the HTTP library, the data files."""

from __future__ import annotations

from importlib.util import find_spec

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

# The simulator has a hook of its own: programs that do not import it do not carry it.
_ELSEWHERE = ("qovery_async.testing", "qovery_async._pyinstaller")
_LIBRARIES = ("httpx", "httpx2")

hiddenimports = [
    *collect_submodules("qovery_async", filter=lambda name: not name.startswith(_ELSEWHERE)),
    *(name for name in _LIBRARIES if find_spec(name) is not None),
]
datas = collect_data_files("qovery_async")
