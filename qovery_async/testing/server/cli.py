"""The simulator as a server, for clients in any language."""

from __future__ import annotations

import argparse
import importlib
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from ..accounts.tokens import Token
from ..simulator import DEFAULT_TOKEN, Simulator
from ..timing.clock import RunningClock, VirtualClock
from .app import Entrance


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until SIGINT or SIGTERM."""
    # A signal before the server has its own handlers, and the one that it raises again at its end.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _leave)
    options = _options(arguments)
    try:
        entrance = Entrance(_maker(options), control=not options.no_control, cors=options.cors)
    except ValueError as error:
        sys.exit(str(error))
    listener = _listen(options.host, options.port)
    try:
        serve = importlib.import_module("..http.uvicorn", __package__).serve
    except ModuleNotFoundError as error:
        if error.name != "uvicorn":
            raise
        sys.exit("the server needs uvicorn: pip install 'qovery-async[testing]'")
    host, port = listener.getsockname()[:2]
    url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def ready() -> None:
        print(f"simulator ready on {url}", flush=True)  # noqa: T201  # whoever started it waits

    serve(entrance, listener, ready)


def _leave(*_: object) -> NoReturn:
    sys.exit(0)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m qovery_async.testing",
        description="Serves a simulated Qovery API.",
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    add("--port", type=_port, default=8080, help="0 takes a free one (default: %(default)s)")
    add("--seed-file", metavar="FILE", help="a YAML file that describes the starting world")
    add("--empty", action="store_true", help="start with nothing in the world")
    add("--seed", type=int, default=0, help="the same seed makes the same values")
    add(
        "--speed",
        type=_speed,
        default=1.0,
        help="how much faster than real time; 0: time moves only by POST /_simulator/clock",
    )
    add(
        "--token",
        action="append",
        type=_token,
        metavar="VALUE[:ROLE]",
        help=f"a token that is accepted, repeatable (default: {DEFAULT_TOKEN})",
    )
    add("--rate-limit", type=int, default=1000, help="requests of a token per window")
    add("--rate-window", type=float, default=3600.0, help="seconds of a window")
    add("--cors", action="store_true", help="let pages of any origin call it")
    add("--no-control", action="store_true", help="without the page at / and /_simulator")
    return parser.parse_args(arguments)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:  # noqa: PLR2004  # what TCP has
        raise ValueError
    return port


def _speed(text: str) -> float:
    speed = float(text)
    if not 0 <= speed < float("inf"):
        raise ValueError
    return speed


def _token(text: str) -> Token:
    value, _, role = text.partition(":")
    if not value:
        raise ValueError
    return Token(value, name=role or "owner", role=role or "owner")


def _maker(options: argparse.Namespace) -> Callable[[], Simulator]:
    seed = None if options.seed_file is None else _seed_of(options.seed_file)

    def make() -> Simulator:
        simulator = Simulator(
            clock=RunningClock(options.speed) if options.speed else VirtualClock(),
            tokens=tuple(options.token or (DEFAULT_TOKEN,)),
            seeded=not options.empty and seed is None,
            seed=options.seed,
            rate_limit=options.rate_limit,
            rate_window=options.rate_window,
        )
        if seed is not None:
            seed.plant(simulator.world)
        return simulator

    return make


def _seed_of(path: str) -> Any:  # noqa: ANN401  # what the module of seeds makes
    try:
        seeds = importlib.import_module("..seeds.builder", __package__)
    except ModuleNotFoundError as error:
        sys.exit(f"seed files cannot be read: {error}")
    return seeds.Seed.from_file(path)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        sys.exit(f"cannot listen on {host} port {port}: {error.strerror or error}")
