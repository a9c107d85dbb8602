"""Command line of the simulator as a server, for clients in any language."""

from __future__ import annotations

import argparse
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from ..._version import __version__
from ..accounts.tokens import Token
from ..seeds.builder import Seed
from ..simulator import DEFAULT_TOKEN, Simulator
from ..timing.clock import RunningClock, VirtualClock
from .app import ServerApp


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until SIGINT or SIGTERM."""
    # For signals before uvicorn installs its handlers, and for the one that it raises at its end.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _exit_on_signal)
    options = _options(arguments)
    try:
        app = ServerApp(
            _simulator_factory(options), control=not options.no_control, cors=options.cors
        )
        if options.save is not None:
            # Early, so that a path that cannot be written is an error now.
            app.simulator.save(options.save)
    except (ValueError, OSError) as error:
        sys.exit(str(error))
    listener = _create_listener(options.host, options.port)
    try:
        from ..http.uvicorn import serve
    except ModuleNotFoundError as error:
        if error.name != "uvicorn":
            raise
        sys.exit("the server needs uvicorn: pip install 'qovery-async[testing]'")
    host, port = listener.getsockname()[:2]
    url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def ready() -> None:
        print(f"simulator ready on {url}", flush=True)  # noqa: T201  # the calling process reads it

    try:
        serve(app, listener, ready)
    finally:
        if options.save is not None:
            app.simulator.save(options.save)


def _exit_on_signal(*_: object) -> NoReturn:
    sys.exit(0)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="qovery-simulator",
        description="Serve a simulated Qovery API.",
    )
    add = parser.add_argument
    add("--version", action="version", version=f"qovery-async {__version__}")
    add("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    add("--port", type=_port, default=8080, help="port; 0: any free one (default: %(default)s)")
    world = parser.add_mutually_exclusive_group().add_argument
    world("--seed-file", metavar="FILE", help="YAML file that describes the starting world")
    world("--load", metavar="FILE", help="start with the world of a snapshot")
    world("--empty", action="store_true", help="start with an empty world")
    add("--save", metavar="FILE", help="write a snapshot at the end")
    add("--seed", type=int, help="seed of generated values (default: 0, or the snapshot's)")
    add(
        "--speed",
        type=_speed,
        default=1.0,
        help="speed of the clock; 0: it moves only by POST /_simulator/clock (default: 1)",
    )
    add(
        "--token",
        action="append",
        type=_token,
        metavar="VALUE[:ROLE]",
        help=f"accepted token, repeatable (default: {DEFAULT_TOKEN})",
    )
    add("--rate-limit", type=int, default=1000, help="requests per token and window")
    add("--rate-window", type=float, default=3600.0, help="seconds of a window")
    add("--cors", action="store_true", help="allow calls by pages of any origin")
    add("--no-control", action="store_true", help="omit the dashboard at / and /_simulator")
    return parser.parse_args(arguments)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:  # noqa: PLR2004  # the range of TCP
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


def _simulator_factory(options: argparse.Namespace) -> Callable[[], Simulator]:
    world = None if options.seed_file is None else Seed.from_file(options.seed_file)

    def make() -> Simulator:
        common: dict[str, Any] = {
            "clock": RunningClock(options.speed) if options.speed else VirtualClock(),
            "tokens": tuple(options.token or (DEFAULT_TOKEN,)),
            "rate_limit": options.rate_limit,
            "rate_window": options.rate_window,
        }
        if options.seed is not None:
            common["seed"] = options.seed
        if options.load is not None:
            return Simulator.load(options.load, **common)
        return Simulator(**common, world=world, seeded=not options.empty)

    return make


def _create_listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        sys.exit(f"cannot listen on {host} port {port}: {error.strerror or error}")
