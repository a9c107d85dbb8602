"""Rewrite openapi/qovery.yaml from an upstream document, and print the changes.

    python scripts/sync_spec.py DOCUMENT

DOCUMENT is a file or an http(s) URL. Prints the changes of the API, with breaking ones marked, and
the number of defects that rules corrected. Exits with 1, and changes nothing, if no rule corrects a
defect.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import sys
from pathlib import Path

from pipeline.changes import changes
from pipeline.document import DocumentError, dump, load, parse, read_source
from pipeline.normal_form import normal_form
from pipeline.provenance import Provenance, write_provenance
from pipeline.report import Report

OPENAPI = Path(__file__).resolve().parent.parent / "openapi"


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return the exit status."""
    parser = argparse.ArgumentParser(description="Rewrite openapi/qovery.yaml from upstream.")
    parser.add_argument("document", help="an upstream OpenAPI document: a file or a URL")
    parser.add_argument("--into", type=Path, default=OPENAPI, help="folder of qovery.yaml")
    parser.add_argument("--verbose", action="store_true", help="list the defects settled by rule")
    options = parser.parse_args(arguments)
    try:
        data = read_source(options.document)
        report = Report()
        document = normal_form(parse(data, options.document), report)
    except (OSError, DocumentError) as error:
        print(f"sync_spec: {error}", file=sys.stderr)
        return 2
    if options.verbose:
        print(*(f"settled by rule: {line}" for line in report.decided), sep="\n")
    else:
        print(f"{len(report.decided)} defects settled by rule (--verbose lists them)")
    if report.undecided:
        print("cannot be decided by any rule; correct the document:", file=sys.stderr)
        print(*(f"  {line}" for line in report.undecided), sep="\n", file=sys.stderr)
        return 1
    target = options.into / "qovery.yaml"
    old = load(target) if target.exists() else None
    target.write_text(dump(document), encoding="utf-8")
    print(*changes(old, document), sep="\n")
    write_provenance(
        options.into / "README.md",
        Provenance.of(
            options.document,
            hashlib.sha256(data).hexdigest(),
            dt.datetime.now(dt.UTC).date(),
            document,
        ),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
