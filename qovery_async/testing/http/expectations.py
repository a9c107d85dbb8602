"""Expectations of tests: calls that were made, and faults and responses that no call met."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .call_patterns import CallPattern
from .faults import Fault
from .overrides import Override
from .request_log import Request

# Longer lists do not help in a message.
_SHOWN_CALLS = 20


def assert_called(
    requests: Sequence[Request], pattern: CallPattern, times: int | None = None
) -> list[Request]:
    """Return the requests of a pattern.

    Raises AssertionError if their number is not `times`, or for None, if there are none.
    """
    calls = [request for request in requests if pattern.matches(request)]
    if len(calls) == times or (times is None and calls):
        return calls
    wanted = "at least one call" if times is None else _count(times)
    same = [request for request in requests if request.operation_id == pattern.operation_id]
    shown = "".join(f"\n  {_line(request)}" for request in same[-_SHOWN_CALLS:])
    title = f"its last calls:{shown}" if shown else "it was never called"
    msg = f"expected {wanted} of {pattern} (got {len(calls)}); {title}"
    raise AssertionError(msg)


def unmet(
    faults: Iterable[Fault], overrides: Iterable[Override], failures: Iterable[tuple[str, str, int]]
) -> list[str]:
    """Return the faults, responses and failures that too few calls met, as sentences.

    A fault with a share may affect no request by chance, so that it is always met.
    """
    found: list[str] = []
    for fault in faults:
        if fault.share is None and fault.used < (fault.count or 1):
            scope = ", ".join(fault.operations) or "all operations"
            found.append(
                f"fault {fault.name} of {scope}: met {fault.used} of {_count(fault.count or 1)}"
            )
    for override in overrides:
        wanted = override.times or 1
        if override.used < wanted:
            found.append(
                f"response of {override.pattern}: used {override.used} of {_count(wanted)}"
            )
    found += [f"failure {state} of {target}: {times} left" for target, state, times in failures]
    return found


def _line(request: Request) -> str:
    query = "".join(f" {name}={value}" for name, value in request.query.items())
    return f"{request.method} {request.path}{query} -> {request.status or 'no response'}"


def _count(number: int) -> str:
    return f"{number} call{'' if number == 1 else 's'}"
