"""Check the types of the Python examples in README.md and docs/.

An example is either a complete program or a fragment, a block below the FRAGMENT comment. A
fragment is the body of a coroutine function; NAMES are the variables that it may use without
defining them. tests/test_docs.py runs both kinds.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FRAGMENT = "<!-- fragment -->\n"
# Explained to readers in docs/index.md.
NAMES = {
    "qovery": "AsyncQovery",
    "organization_id": "UUID",
    "project_id": "UUID",
    "environment_id": "UUID",
    "application_id": "UUID",
    "simulator": "Simulator",
    "qovery_client": "AsyncQovery",
    "qovery_simulator": "Simulator",
    "qovery_clock": "VirtualClock",
}
_BLOCK = re.compile(rf"^({FRAGMENT})?```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
_HEAD = """\
from uuid import UUID as UUID
from qovery_async import AsyncQovery as AsyncQovery
from qovery_async.testing import Simulator as Simulator, VirtualClock as VirtualClock
"""


@dataclass(frozen=True)
class Example:
    """Python block of a page."""

    page: str
    line: int
    source: str
    is_fragment: bool

    @property
    def name(self) -> str:
        """Page and number of the first line of code."""
        return f"{self.page}:{self.line}"

    @property
    def module(self) -> str:
        """Source of a module that contains the example, for the type checker."""
        if not self.is_fragment:
            return self.source
        parameters = ", ".join(f"{name}: {kind}" for name, kind in NAMES.items())
        inside = textwrap.indent(self.source, "    ")
        return f"{_HEAD}\n\nasync def fragment({parameters}) -> None:\n{inside}"


def examples(pages: list[Path] | None = None) -> Iterator[Example]:
    """Yield the Python blocks of the given pages, by default of all pages."""
    for page in PAGES if pages is None else pages:
        text = page.read_text("utf-8")
        for found in _BLOCK.finditer(text):
            line = text.count("\n", 0, found.start(2)) + 1
            yield Example(page.name, line, found[2], is_fragment=found[1] is not None)


def main() -> int:
    """Type-check all examples; return the exit code of mypy."""
    with tempfile.TemporaryDirectory() as folder:
        for example in examples():
            name = re.sub(r"\W", "_", example.name)
            Path(folder, f"{name}.py").write_text(example.module, encoding="utf-8")
        mypy = [sys.executable, "-m", "mypy", "--strict", "--no-pretty", "--cache-dir", folder]
        # redis-py does not annotate Sentinel.
        mypy.append("--untyped-calls-exclude=redis")
        config = ["--config-file", str(ROOT / "pyproject.toml")]
        return subprocess.run([*mypy, *config, folder], cwd=ROOT, check=False).returncode  # noqa: S603  # our own interpreter


if __name__ == "__main__":
    sys.exit(main())
