"""Error reports of other people's tools, without the frames of the tests themselves."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from types import SimpleNamespace, TracebackType

from tests.captured_output import LIBRARIES, PACKAGE

# A frame of a test with this name counts as one of the package.
HOLDER = "hold"


@contextmanager
def without_tests(error: BaseException) -> Iterator[None]:
    """Leave frames of the package and the HTTP library in an error and those it came from."""
    family = list(_family(error))
    tracebacks = [found.__traceback__ for found in family]
    for found in family:
        found.__traceback__ = _pruned(found.__traceback__)
    try:
        yield
    finally:
        for found, original in zip(family, tracebacks, strict=True):
            found.__traceback__ = original


def _family(error: BaseException) -> Iterator[BaseException]:
    pending, seen = [error], set[int]()
    while pending:
        found = pending.pop()
        if id(found) not in seen:
            seen.add(id(found))
            yield found
            pending += [e for e in (found.__cause__, found.__context__) if e is not None]


def _pruned(found: TracebackType | None) -> TracebackType | None:
    kept = []
    while found is not None:
        code = found.tb_frame.f_code
        is_ours = code.co_filename.startswith(PACKAGE) or code.co_name == HOLDER
        if is_ours or any(name in code.co_filename for name in (*LIBRARIES, "asyncio/", "/anyio/")):
            kept.append(found)
        found = found.tb_next
    pruned = None
    for one in reversed(kept):
        pruned = TracebackType(pruned, one.tb_frame, one.tb_lasti, one.tb_lineno)
    return pruned


def standard_library(error: BaseException) -> str:
    found = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(found.format())


def rich(error: BaseException) -> str:
    from rich.traceback import Traceback

    parts = []
    for longest in (80, 10, None):
        trace = Traceback.extract(
            type(error),
            error,
            error.__traceback__,
            show_locals=True,
            locals_max_string=longest,
            locals_max_length=1000,
        )
        for stack in trace.stacks:
            parts.append(f"{stack.exc_type} {stack.exc_value}")
            for frame in stack.frames:
                parts += [f"{key}={node.render()}" for key, node in (frame.locals or {}).items()]
    return "\n".join(parts)


def structlog(error: BaseException) -> str:
    from structlog.tracebacks import ExceptionDictTransformer

    info = type(error), error, error.__traceback__
    forms = [
        ExceptionDictTransformer(show_locals=True, locals_max_string=longest, use_rich=use_rich)
        for longest in (80, 10)
        for use_rich in (True, False)
    ]
    return json.dumps([form(info) for form in forms], default=repr)


def sentry(error: BaseException) -> str:
    from sentry_sdk.consts import DEFAULT_OPTIONS
    from sentry_sdk.serializer import serialize
    from sentry_sdk.utils import event_from_exception

    event, _ = event_from_exception(error, client_options=DEFAULT_OPTIONS)
    return json.dumps(serialize(event), default=repr)


def elastic_apm(error: BaseException) -> str:
    from elasticapm.conf import Config
    from elasticapm.events import Exception as Event

    client = SimpleNamespace(config=Config(), include_paths_re=None, exclude_paths_re=None)
    client.config.include_paths = client.config.exclude_paths = []
    data = Event.capture(client, exc_info=(type(error), error, error.__traceback__))
    return json.dumps(data, default=repr)


def rollbar(error: BaseException) -> str:
    import rollbar as client
    from rollbar.lib.transforms.serializable import SerializableTransform

    if not client._initialized:
        client.init("token", "test", handler="blocking", suppress_reinit_warning=True)
    reports = []
    # What its settings `locals.safe_repr` of True and False make of it.
    for safe_repr in (True, False):
        client._serialize_transform = SerializableTransform(safe_repr=safe_repr)
        reports.append(client._walk_trace_chain(type(error), error, error.__traceback__))
    return json.dumps(reports, default=repr)


REPORTERS: dict[str, tuple[Callable[[BaseException], str], str]] = {
    "standard library": (standard_library, "traceback"),
    "rich": (rich, "rich"),
    "structlog": (structlog, "structlog"),
    "sentry": (sentry, "sentry_sdk"),
    "elastic-apm": (elastic_apm, "elasticapm"),
    "rollbar": (rollbar, "rollbar"),
}
INSTALLED = {
    name: report for name, (report, module) in REPORTERS.items() if find_spec(module) is not None
}


def reports(error: BaseException) -> dict[str, str]:
    """Return what every installed tool reports of an error."""
    with without_tests(error):
        return {name: report(error) for name, report in INSTALLED.items()}


def showing(error: BaseException, canary: str) -> list[str]:
    """Return the names of the tools that show a canary."""
    return [name for name, report in reports(error).items() if canary in report]
