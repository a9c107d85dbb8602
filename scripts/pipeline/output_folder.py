"""Output folder of a regenerated package: checked, built in a temporary folder, then moved.

    OUT/qovery_async/    the package; its marker file lists every file that the command wrote
    OUT/qovery.yaml      the document in normal form
    OUT/pyproject.toml   makes OUT installable
    OUT/LICENSE

Everything is built in a temporary folder on the same file system and moved with `rename(2)`, so an
interrupted run leaves the old state. Only what the marker lists, with the recorded SHA-256, is ever
replaced.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

PACKAGE = "qovery_async"
MARKER = ".regenerated.json"
# Users may edit the metadata of the package; an edited file is kept and reported.
_KEPT_IF_FOREIGN = frozenset({"LICENSE", "pyproject.toml"})
_CACHES = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"})


class OutputError(ValueError):
    """The output folder is rejected: this command did not write all of it."""


def check_output(out: Path, checkout: Path) -> None:
    """Raise `OutputError` unless `out` can be written without loss of other files."""
    if out.is_symlink():
        msg = f"{out} is a symbolic link; name the folder itself"
        raise OutputError(msg)
    if out.exists() and not out.is_dir():
        msg = f"{out} is not a folder; name another one"
        raise OutputError(msg)
    resolved, root = out.resolve(), checkout.resolve()
    if resolved == root or root in resolved.parents or resolved in root.parents:
        msg = f"{out} is this checkout, or lies inside or above it; name another folder"
        raise OutputError(msg)
    recorded = _recorded(out / PACKAGE)
    path = out / "qovery.yaml"
    if _is_foreign(path, recorded.get("qovery.yaml")):
        msg = f"{path} was not made by this command, or was edited since; move it away"
        raise OutputError(msg)


def _recorded(package: Path) -> Mapping[str, str]:
    """Return the SHA-256 of every file of the last run, after checking that none has changed."""
    if not (package.exists() or package.is_symlink()):
        return {}
    marker = package / MARKER
    if package.is_symlink() or not marker.is_file():
        msg = f"{package} was not made by this command; move it away or name another folder"
        raise OutputError(msg)
    try:
        recorded: Any = json.loads(marker.read_text(encoding="utf-8"))
        files = cast("dict[str, str]", recorded["files"])
        known = {str(name): str(digest) for name, digest in files.items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        msg = f"{marker} cannot be read; move {package} away or name another folder"
        raise OutputError(msg) from None
    for path in _files(package):
        name = path.relative_to(package.parent).as_posix()
        if path != marker and _is_foreign(path, known.get(name)):
            msg = f"{path} was not made by this command, or was edited since; move it away"
            raise OutputError(msg)
    return known


def _files(package: Path) -> list[Path]:
    """Return the files, links and empty folders of a folder, except caches of tools."""
    return [
        path
        for path in sorted(package.rglob("*"))
        if _CACHES.isdisjoint(path.relative_to(package).parts)
        and (not path.is_dir() or path.is_symlink() or not any(path.iterdir()))
    ]


def _is_foreign(path: Path, digest: str | None) -> bool:
    """Return True if the last run did not write the file or folder at `path`."""
    if not (path.exists() or path.is_symlink()):
        return False
    return path.is_symlink() or not path.is_file() or _digest(path) != digest


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@contextmanager
def built_aside(out: Path) -> Iterator[Path]:
    """Yield a temporary folder on the file system of `out`; it is removed afterwards."""
    base = out
    while not base.exists():
        base = base.parent
    folder = Path(tempfile.mkdtemp(prefix=".regenerate-", dir=base))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def swap_in(fresh: Path, out: Path, checkout: Path) -> list[str]:
    """Move the content of `fresh` to `out`; return the names of edited files that stay.

    If a move fails or is interrupted, the previous files are restored.
    """
    # Checked again: `out` can have changed during the build.
    check_output(out, checkout)
    recorded = _recorded(out / PACKAGE)
    _mark(fresh)
    names = sorted((path.name for path in fresh.iterdir()), key=lambda name: name == PACKAGE)
    kept = [
        name
        for name in names
        if name in _KEPT_IF_FOREIGN and _is_foreign(out / name, recorded.get(name))
    ]
    aside = Path(tempfile.mkdtemp(prefix=".replaced-", dir=fresh.parent))
    out.mkdir(parents=True, exist_ok=True)
    moved: list[str] = []
    try:
        for name in names:
            if name not in kept:
                moved.append(name)
                if (out / name).exists():
                    (out / name).rename(aside / name)
                (fresh / name).rename(out / name)
    except BaseException:
        _put_back(moved, fresh, out, aside)
        raise
    return kept


def _put_back(moved: list[str], fresh: Path, out: Path, aside: Path) -> None:
    for name in reversed(moved):
        if (out / name).exists() and not (fresh / name).exists():
            (out / name).rename(fresh / name)
        if (aside / name).exists():
            (aside / name).rename(out / name)


def _mark(fresh: Path) -> None:
    """Write the marker file for the next run: the hash of every written file."""
    package = fresh / PACKAGE
    paths = [path for path in fresh.iterdir() if path.is_file()] + _files(package)
    files = {path.relative_to(fresh).as_posix(): _digest(path) for path in paths}
    note = "made by scripts/regenerate.py, which replaces the folder when it runs again"
    text = json.dumps({"note": note, "files": dict(sorted(files.items()))}, indent=1)
    (package / MARKER).write_text(f"{text}\n", encoding="utf-8")
