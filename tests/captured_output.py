"""Output of a failed call: its log lines, and its error as an error tracker shows it."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import qovery_async

PACKAGE = str(Path(qovery_async.__file__).parent)
LIBRARIES = ("/httpx/", "/httpcore/", "/h11/", "/httpx2/", "/httpcore2/")


class Log(logging.Handler):
    """Log handler that keeps each record with its extra fields and its traceback."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        extra = {k: v for k, v in vars(record).items() if k != "exc_info"}
        trace = "".join(traceback.format_exception(record.exc_info[1])) if record.exc_info else ""
        self.lines.append(f"{record.name} {record.getMessage()} {extra!r} {trace}")

    def of(self, *names: str) -> str:
        return "\n".join(line for line in self.lines if line.startswith(names))


@contextmanager
def everything_logged() -> Iterator[Log]:
    """Record the root logger at DEBUG, including the lines of the HTTP library."""
    log, root = Log(), logging.getLogger()
    level = root.level
    root.addHandler(log)
    root.setLevel(logging.DEBUG)
    try:
        yield log
    finally:
        root.removeHandler(log)
        root.setLevel(level)


def visible(error: BaseException) -> str:
    """Return the text of an error with its causes, pickles and local variables.

    Only frames of the package and of the HTTP library count.
    """
    parts = ["".join(traceback.format_exception(error))]
    for found in _family(error):
        parts += [repr(found), str(found), repr(vars(found)), repr(found.args)]
        if isinstance(found, qovery_async.QoveryError):
            parts += [repr(pickle.dumps(found)), repr(vars(copy.deepcopy(found)))]
        parts += _frames(found)
    return "\n".join(parts)


def _frames(error: BaseException) -> Iterator[str]:
    """Yield the local variables of frames, as `TracebackException(capture_locals=True)` does.

    The frames of the tests are omitted: they are large, and hold the secrets themselves.
    """
    for frame, line in traceback.walk_tb(error.__traceback__):
        name = frame.f_code.co_filename
        if name.startswith(PACKAGE) or any(library in name for library in LIBRARIES):
            shown = {key: repr(value) for key, value in frame.f_locals.items()}
            yield f"{name}:{line} {frame.f_code.co_name} {shown}"


def _family(error: BaseException) -> Iterator[BaseException]:
    pending, seen = [error], set[int]()
    while pending:
        found = pending.pop()
        if id(found) in seen:
            continue
        seen.add(id(found))
        yield found
        pending += [e for e in (found.__cause__, found.__context__) if e is not None]
        if isinstance(found, BaseExceptionGroup):
            pending += found.exceptions
