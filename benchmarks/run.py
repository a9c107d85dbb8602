"""Measure against the peers, everything in one run: python benchmarks/run.py [name ...]

The names are codec, imports, requests, burst, budget, shared_budget, shared_troubles, simulator,
tracing, deployments, cancellations and fastapi.

Ratios compare medians of interleaved runs. The codec and the requests are measured twice, with the
standard library's json and with the extra `speed`, each in a separate process.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMMANDS = {
    "codec": (("codec.py", "--stdlib"), ("codec.py",)),
    "imports": (("imports.py",),),
    "requests": (("requests.py", "--stdlib"), ("requests.py",)),
    "burst": (("burst.py",),),
    "budget": (("budget.py",), ("budget_costs.py",)),
    "shared_budget": (("shared_budget.py",),),
    "shared_troubles": (("shared_troubles.py", "3"),),
    "simulator": (("simulator.py",), ("simulator_load.py",)),
    "tracing": (("tracing.py",),),
    "deployments": (("deployments.py", "--count", "200"),),
    "cancellations": (("cancellations.py", "--count", "20000"),),
    "fastapi": (("fastapi_load.py",), ("fastapi_kills.py",), ("fastapi_costs.py",)),
}


def main(names: list[str]) -> int:
    """Run the named benchmarks, by default all."""
    unknown = [name for name in names if name not in COMMANDS]
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(COMMANDS)}")
        return 2
    for name in names or list(COMMANDS):
        for command in COMMANDS[name]:
            subprocess.run([sys.executable, HERE / command[0], *command[1:]], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
