"""Build a complete qovery_async package from any upstream document, in another folder.

    python scripts/regenerate.py DOCUMENT OUT

For a private or a pinned API. OUT/qovery_async is this package with the layer generated from
DOCUMENT (a file or a URL); OUT/qovery.yaml is the document in normal form; `pip install OUT` works.
This checkout is not changed. Overlay actions without a target in DOCUMENT are skipped and reported.
A place that no rule can decide is read tolerantly and reported.

Only files of an earlier run are replaced, at the end; all other files in OUT stay.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import sys
from pathlib import Path

from pipeline.bundling import bundle
from pipeline.document import DocumentError, dump, operations, parse, read_source
from pipeline.generator import GenerationError, generate
from pipeline.metadata import package_metadata
from pipeline.normal_form import normal_form
from pipeline.output_folder import PACKAGE, OutputError, built_aside, check_output, swap_in
from pipeline.report import Report

ROOT = Path(__file__).resolve().parent.parent


def regenerate(source: str, out: Path) -> list[str]:
    """Build the package; return the lines of the report.

    Raises:
        DocumentError: The source is not a readable OpenAPI 3 document.
        GenerationError: The generator fails for the document.
        OutputError: OUT is, contains or is inside of this checkout, or has files of others.
    """
    check_output(out, ROOT)
    report = Report()
    normal = normal_form(parse(read_source(source), source), report)
    text = dump(normal)
    document, skipped = bundle(normal, ROOT / "openapi" / "overlay.yaml")
    with built_aside(out) as folder:
        fresh = folder / "fresh"
        package = fresh / PACKAGE
        shutil.copytree(
            ROOT / PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__", "_raw")
        )
        generate(
            document, ROOT / "generator-config.yaml", ROOT / "openapi/templates", package / "_raw"
        )
        (fresh / "qovery.yaml").write_text(text, encoding="utf-8")
        metadata = package_metadata(ROOT / "pyproject.toml")
        (fresh / "pyproject.toml").write_text(metadata, encoding="utf-8")
        shutil.copy(ROOT / "LICENSE", fresh)
        kept = swap_in(fresh, out, ROOT)
    return [
        f"{len(operations(document))} operations, {len(document['components']['schemas'])} schemas",
        f"{len(report.decided)} defects settled by rule",
        *(f"undecided, read tolerantly: {line}" for line in report.undecided),
        *(f"overlay skipped: {target}" for target in skipped),
        *(f"kept, as it was not made by this command: {out / name}" for name in kept),
    ]


def _stop(*_: object) -> None:
    raise KeyboardInterrupt


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description="Build qovery_async from another document.")
    parser.add_argument("document", help="an upstream OpenAPI document: a file or a URL")
    parser.add_argument("out", type=Path, help="the folder to build in")
    options = parser.parse_args(arguments)
    before = signal.signal(signal.SIGTERM, _stop)
    try:
        print(*regenerate(options.document, options.out.absolute()), sep="\n")
    except (OSError, DocumentError, GenerationError, OutputError) as error:
        print(f"regenerate: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("regenerate: interrupted; everything is as it was before", file=sys.stderr)
        return 130
    finally:
        signal.signal(signal.SIGTERM, before)
    return 0


if __name__ == "__main__":
    sys.exit(main())
