"""CPU and memory of a cold process, against the HTTP library and the stock generator's client."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

from peers import FOLDER, ROOT, stock

ROUNDS = 15
_CLIENT = "from qovery_async import AsyncQovery; c = AsyncQovery(token='qov_x')"
# Our client builds its HTTP client at the first call. Building one here makes the cases comparable.
_OPERATION = (
    "import httpx; httpx.AsyncClient(); from qovery_async.raw import OPERATIONS; "
    "OPERATIONS['listProject'].decode(200, 'application/json', b'{\"results\":[]}')"
)
CASES = {
    "bare interpreter": "pass",
    "import qovery_async": "import qovery_async",
    "httpx + AsyncClient()": "import httpx; httpx.AsyncClient()",
    "client + one operation": f"{_CLIENT}; {_OPERATION}",
    "client + all models": (
        f"{_CLIENT}; {_OPERATION}; import qovery_async.models as m; "
        "[getattr(m, n) for n in dir(m) if n[0] != '_']"
    ),
    "stock: client + one operation": (
        "from stock_qovery import AuthenticatedClient; "
        "c = AuthenticatedClient(base_url='https://api.qovery.com', token='x'); "
        "c.get_async_httpx_client(); "
        "from stock_qovery.api.projects import list_project"
    ),
}


def _cost(code: str) -> tuple[float, float]:
    """Return CPU milliseconds and peak megabytes of a fresh interpreter."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(FOLDER)]),
        # Installed packages have compiled bytecode; some machines disable it for other code.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(FOLDER / "pycache"),
    }
    process = subprocess.Popen([sys.executable, "-c", code], env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        msg = f"exit {process.returncode}: {code}"
        raise RuntimeError(msg)
    return (usage.ru_utime + usage.ru_stime) * 1e3, usage.ru_maxrss / 1024


def run() -> None:
    """Print the table."""
    stock()
    samples: dict[str, list[tuple[float, float]]] = {name: [] for name in CASES}
    for code in CASES.values():
        _cost(code)
    for _ in range(ROUNDS):
        for name, code in CASES.items():
            samples[name].append(_cost(code))
    cpu = {name: statistics.median(c for c, _ in values) for name, values in samples.items()}
    peak = {name: statistics.median(m for _, m in values) for name, values in samples.items()}
    bare, http = cpu["bare interpreter"], "httpx + AsyncClient()"
    print(f"\ncold process, median of {ROUNDS} (Python {sys.version.split()[0]})")
    for name in CASES:
        print(
            f"  {name:<32}{cpu[name]:7.1f} ms ({cpu[name] - bare:+7.1f})  "
            f"{cpu[name] / cpu[http]:5.2f} of httpx  {peak[name]:6.1f} MB "
            f"({peak[name] - peak[http]:+5.1f})"
        )


if __name__ == "__main__":
    run()
