"""Recreate qovery_async/_raw from openapi/qovery.yaml and openapi/overlay.yaml.

Methods keep their names in openapi/methods.txt; new ones are added to it.

    python scripts/generate.py           write it
    python scripts/generate.py --check   exit with 1 if it differs from the checked-in layer
    python scripts/generate.py --accept-templates
                                         record the hashes of replaced templates

Exits with 1 if the generator warns.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from pipeline import overridden_templates
from pipeline.bundling import bundle
from pipeline.document import DocumentError, load
from pipeline.generator import GenerationError, generate
from pipeline.output_folder import built_aside
from pipeline.resource_names import places
from pipeline.stable_names import FILE_NAME, settled_lines
from pipeline.tree_diff import differences

ROOT = Path(__file__).resolve().parent.parent
OPENAPI = ROOT / "openapi"
RAW = ROOT / "qovery_async" / "_raw"
METHODS = OPENAPI / FILE_NAME


def write(output: Path) -> tuple[str, tuple[str, ...]]:
    """Generate into `output`.

    Return the names of all methods, and the overlay's targets that matched nothing.
    """
    document, skipped = bundle(load(OPENAPI / "qovery.yaml"), OPENAPI / "overlay.yaml")
    generate(document, ROOT / "generator-config.yaml", OPENAPI / "templates", output)
    return settled_lines(document, places(document)), skipped


def report(skipped: tuple[str, ...]) -> None:
    """Print the targets of the overlay that this document lacks."""
    for target in skipped:
        print(f"overlay skipped, nothing matches: {target}")


def recreate() -> str:
    """Replace the checked-in layer; return the names of all methods.

    The layer is built in a temporary folder: if the generator fails, the old layer stays.
    """
    with built_aside(RAW.parent) as folder:
        names, skipped = write(folder / "fresh")
        report(skipped)
        if RAW.exists():
            RAW.rename(folder / "replaced")
        (folder / "fresh").rename(RAW)
    return names


def check() -> list[str]:
    """Return the problems of the checked-in layer, none if it equals a fresh one."""
    problems = [
        f"the generator's template {name} changed: compare it with ours, then --accept-templates"
        for name in overridden_templates.changed(OPENAPI / "templates")
    ]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "_raw"
        names, skipped = write(fresh)
        report(skipped)
        if not METHODS.exists() or METHODS.read_text(encoding="utf-8") != names:
            problems.append(f"{METHODS.name} differs: run make generate")
        problems += [f"{name} differs: run make generate" for name in differences(fresh, RAW)]
    return problems


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return the exit status."""
    parser = argparse.ArgumentParser(description="Recreate the generated layer.")
    parser.add_argument("--check", action="store_true", help="change nothing, fail on drift")
    parser.add_argument(
        "--accept-templates", action="store_true", help="record the overridden templates"
    )
    options = parser.parse_args(arguments)
    if options.accept_templates:
        overridden_templates.record(OPENAPI / "templates")
        return 0
    try:
        if options.check:
            problems = check()
        else:
            names = recreate()
            METHODS.write_text(names, encoding="utf-8")
            problems = []
    except (GenerationError, DocumentError) as error:
        problems = [str(error)]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
