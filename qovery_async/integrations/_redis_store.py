"""The connection to the store."""

from __future__ import annotations

import hashlib
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

from .._rules.shared_books import Reply
from ..errors import ConfigurationError
from .redis_scripts import SETTLE_AND_GRANT

try:
    from redis.asyncio import Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff
    from redis.exceptions import NoScriptError, RedisError
except ImportError as error:
    _MESSAGE = "RedisBudget needs redis-py: pip install 'qovery-async[redis]'"
    raise ConfigurationError(_MESSAGE) from error

_SHA = hashlib.sha1(SETTLE_AND_GRANT.encode(), usedforsecurity=False).hexdigest()


class StoreUnavailable(Exception):  # noqa: N818  # a state, not a mistake
    """The store did not answer, or not with what it was asked for."""


class Store:
    """Runs the script. No call takes longer than `timeout` for long: somebody waits for it."""

    def __init__(self, url: str, timeout: float) -> None:
        """Take the address; nothing is connected yet.

        Raises `ConfigurationError` if redis-py cannot use it, without the frames of redis-py: they
        hold the address with its password.
        """
        fault = ""
        try:
            # Its annotations mix those of its two clients. By itself it retries with pauses, in
            # which a process is neither here nor there.
            self._client = cast("Any", Redis).from_url(
                url,
                socket_timeout=timeout,
                socket_connect_timeout=timeout,
                retry=Retry(NoBackoff(), 0),
            )
            # redis-py finds unknown options when it builds a connection, which connects nothing.
            pool = self._client.connection_pool
            pool.connection_class(**pool.connection_kwargs)
        except Exception as error:  # noqa: BLE001  # whatever redis-py makes of an option
            fault = _address_fault(url, error)
        if fault:
            raise ConfigurationError(fault)

    async def settle_and_grant(self, key: str, report: str) -> Reply:
        """Raises `StoreUnavailable`; the script may have run nevertheless."""
        try:
            return await self._run(key, report)
        except (RedisError, OSError) as error:
            if isinstance(error, TimeoutError) or "imeout" in type(error).__name__:
                raise StoreUnavailable(_said(error)) from error
        # A connection that has been idle may be dead, and the report can be repeated.
        try:
            return await self._run(key, report)
        except (RedisError, OSError) as error:
            raise StoreUnavailable(_said(error)) from error

    async def _run(self, key: str, report: str) -> Reply:
        try:
            raw = await self._client.evalsha(_SHA, 1, key, report)
        except NoScriptError:
            raw = await self._client.eval(SETTLE_AND_GRANT, 1, key, report)
        if not isinstance(raw, list) or len(cast("list[int]", raw)) != len(Reply._fields):
            msg = "an answer that is none of the script's"
            raise RedisError(msg)
        return Reply(*cast("list[int]", raw))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()


def _address_fault(url: str, error: Exception) -> str:
    """Return what redis-py refuses about an address; only names of options are shown."""
    try:
        options = [name for name, _ in parse_qsl(urlsplit(url).query)]
    except ValueError:
        options = []
    named = [name for name in options if f"'{name}'" in str(error)]
    if named:
        return f"the store's address has an option that redis-py refuses: {', '.join(named)}"
    return "the store's address is none that redis-py takes: redis://host:port/number"


def _said(error: Exception) -> str:
    # Not its text, which may quote the address with its password.
    return type(error).__name__
