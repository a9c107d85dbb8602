"""The peers that we measure against, made ready in .bench/."""

from __future__ import annotations

import hashlib
import importlib
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".bench"
DOCUMENT = ROOT / "openapi" / "qovery.yaml"


def stock(document: Path = DOCUMENT) -> Path:
    """The client that openapi-python-client generates unaided: `stock_qovery`, in the folder."""
    digest = hashlib.sha256(document.read_bytes()).hexdigest()
    package = FOLDER / "stock_qovery"
    mark = FOLDER / "stock_qovery.sha256"
    if not mark.exists() or mark.read_text() != digest:
        shutil.rmtree(package, ignore_errors=True)
        FOLDER.mkdir(exist_ok=True)
        command = (Path(sys.executable).parent / "openapi-python-client", "generate")
        options = ("--path", document, "--meta", "none", "--output-path", package, "--overwrite")
        subprocess.run([*command, *options], check=True, capture_output=True)
        mark.write_text(digest)
    return FOLDER


def stock_model(name: str) -> ModuleType:
    """A class of the stock client, by the schema's name."""
    if str(FOLDER) not in sys.path:
        sys.path.insert(0, str(FOLDER))
    return getattr(importlib.import_module("stock_qovery.models"), name)
