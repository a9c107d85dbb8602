"""Run on a regenerated package: PYTHONPATH=OUT python decode_newer.py NEWER.json

Decodes valid answers of a newer document with the older client, and prints how many operations
that both have lose nothing.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from instances import Instances

from qovery_async.raw import OPERATIONS, Drift, encode

METHODS = ("get", "put", "post", "delete", "patch")


def main() -> None:
    newer = json.loads(Path(sys.argv[1]).read_text())
    whole = both = deviations = 0
    for item in newer["paths"].values():
        for method in METHODS:
            operation = item.get(method)
            if operation is None or operation["operationId"] not in OPERATIONS:
                continue
            both += 1
            drift = Drift()
            whole += decodes(newer, operation, drift)
            deviations += drift.total()
    sys.stdout.write(json.dumps({"both": both, "whole": whole, "deviations": deviations}))


def decodes(newer, operation, drift):
    for status, answer in operation["responses"].items():
        schema = answer.get("content", {}).get("application/json", {}).get("schema")
        if not status.startswith("2") or schema is None:
            continue
        for seed in range(4):
            value = Instances(newer, seed, fill=(0.0, 1.0, 0.5, 0.8)[seed]).make(schema)
            raw = json.dumps(value).encode()
            decoded = OPERATIONS[operation["operationId"]].decode(
                int(status), "application/json", raw, drift=drift
            )
            if encode(decoded) != value:
                return False
    return True


main()
