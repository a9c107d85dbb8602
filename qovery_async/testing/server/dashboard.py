"""Dashboard: the HTML page with the state of a served simulator."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape
from itertools import islice

from ..http.faults import Fault
from ..model.store import Record
from ..simulator import Simulator
from ..timing.clock import moment

_SHOWN_REQUESTS = 50
_SHOWN_RECORDS = 500
_REFRESH_SECONDS = 2
_STYLE = """
body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}
td,th{text-align:left;padding:.15rem .6rem;border-bottom:1px solid #8884;vertical-align:top}
ul{list-style:none;padding-left:1.2rem;margin:0}code{font-size:.85em}
.state{border-radius:.6em;padding:0 .5em;background:#8883;font-size:.8em}
.ok{background:#2a74}.bad{background:#c337}.none{color:#888}
"""
_HASH = b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
HEADERS = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": (
        f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    ),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}


def render_dashboard(simulator: Simulator) -> str:
    """Return the page with the current state."""
    world = simulator.world
    world.deployments.settle()
    now = simulator.clock.now()
    faults = _table(
        ("Fault", "Share", "Count", "Met", "Operations"), map(_fault_row, simulator.faults)
    )
    requests = _table(
        ("At", "Request", "Operation", "Status", "Token", "Faults"),
        (
            (
                moment(r.at),
                f"{r.method} {r.path}",
                r.operation_id,
                r.status,
                r.token,
                ", ".join(r.faults),
            )
            for r in reversed(simulator.requests[-_SHOWN_REQUESTS:])
        ),
    )
    windows = _table(
        ("Token", "Role", "Limit", "Remaining", "Resets"),
        (
            (
                token.name,
                getattr(token.role, "name", token.role),
                window.limit.requests,
                window.remaining(now),
                moment(window.resets(now)),
            )
            for token, window in simulator.windows()
        ),
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="refresh" content="{_REFRESH_SECONDS}">'
        f"<title>Qovery simulator</title><style>{_STYLE}</style></head><body>"
        f"<h1>Qovery simulator</h1><p>It is <b>{escape(moment(now))}</b> in the simulated world."
        f"</p><h2>State</h2>{_state_tree(simulator)}<h2>Tokens</h2>{windows}"
        f"<h2>Faults</h2>{faults}<h2>Last requests</h2>{requests}</body></html>"
    )


def _fault_row(fault: Fault) -> tuple[object, ...]:
    return (fault.name, fault.share, fault.count, fault.used, ", ".join(fault.operations) or "all")


def _table(names: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    lines = ["".join(f"<td>{_cell(cell)}</td>" for cell in row) for row in rows]
    if not lines:
        return '<p class="none">none</p>'
    return f"<table><tr>{head}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _cell(value: object) -> str:
    if value is None or value == "":
        return '<span class="none">-</span>'
    return escape(str(value))


def _state_tree(simulator: Simulator) -> str:
    lines = list(islice(_tree_lines(simulator), _SHOWN_RECORDS))
    more = "<p>and more</p>" if len(lines) == _SHOWN_RECORDS else ""
    depth, parts = 0, list[str]()
    for level, text in lines:
        parts += ["<ul>"] * (level - depth) + ["</ul>"] * (depth - level)
        parts.append(f"<li>{text}</li>")
        depth = level
    return "".join(parts) + "</ul>" * depth + more if lines else '<p class="none">empty</p>'


def _tree_lines(simulator: Simulator) -> Iterator[tuple[int, str]]:
    store = simulator.world.store
    for organization in store.of("organization"):
        yield 1, _name_and_id(organization)
        for project in store.of("project", organization):
            yield 2, _name_and_id(project)
            for environment in store.of("environment", project):
                yield 3, _name_and_id(environment) + _state_badge(simulator, environment)
                for service in store.services(environment):
                    kind = f' <span class="none">{escape(service.kind)}</span>'
                    yield 4, _name_and_id(service) + kind + _state_badge(simulator, service)


def _name_and_id(record: Record) -> str:
    name = escape(str(record.data.get("name", "")))
    return f"{name} <code>{escape(record.id)}</code>"


def _state_badge(simulator: Simulator, record: Record) -> str:
    state = simulator.world.deployments.state(record)
    look = "bad" if state.endswith("ERROR") else "ok" if state.endswith("ED") else ""
    return f' <span class="state {look}">{escape(state)}</span>'
