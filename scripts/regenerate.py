"""Build a complete qovery_async package from any upstream document, in another folder.

    python scripts/regenerate.py DOCUMENT OUT

For a private or a pinned API. OUT/qovery_async is this package with the layer generated from
DOCUMENT (a file or a URL); OUT/qovery.yaml is the document in normal form. This checkout stays as
it is. What the overlay says of things that DOCUMENT lacks is skipped and reported, and what no rule
can decide is read in the most tolerant way and reported.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from pipeline.bundling import bundle
from pipeline.document import DocumentError, dump, operations, parse, read_source
from pipeline.generator import GenerationError, generate
from pipeline.normal_form import normal_form
from pipeline.report import Report

ROOT = Path(__file__).resolve().parent.parent


def regenerate(source: str, out: Path) -> list[str]:
    """Build the package; what was reported is returned.

    Raises `DocumentError` for a source that is no OpenAPI 3 document, `GenerationError` when the
    generator could not take it, and ValueError when OUT is inside this package.
    """
    if ROOT / "qovery_async" in [out, *out.parents] or out == ROOT:
        msg = f"{out} is this checkout; name another folder"
        raise ValueError(msg)
    report = Report()
    normal = normal_form(parse(read_source(source), source), report)
    out.mkdir(parents=True, exist_ok=True)
    (out / "qovery.yaml").write_text(dump(normal), encoding="utf-8")
    document, skipped = bundle(normal, ROOT / "openapi" / "overlay.yaml")
    package = out / "qovery_async"
    shutil.rmtree(package, ignore_errors=True)
    shutil.copytree(
        ROOT / "qovery_async", package, ignore=shutil.ignore_patterns("__pycache__", "_raw")
    )
    generate(document, ROOT / "generator-config.yaml", ROOT / "openapi/templates", package / "_raw")
    return [
        f"{len(operations(document))} operations, {len(document['components']['schemas'])} schemas",
        f"{len(report.decided)} defects settled by rule",
        *(f"undecided, read tolerantly: {line}" for line in report.undecided),
        *(f"overlay skipped: {target}" for target in skipped),
    ]


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status is returned."""
    parser = argparse.ArgumentParser(description="Build qovery_async from another document.")
    parser.add_argument("document", help="an upstream OpenAPI document: a file or a URL")
    parser.add_argument("out", type=Path, help="the folder to build in")
    options = parser.parse_args(arguments)
    try:
        print(*regenerate(options.document, options.out.resolve()), sep="\n")
    except (OSError, DocumentError, GenerationError, ValueError) as error:
        print(f"regenerate: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
