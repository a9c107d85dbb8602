"""Connection to the store: runs `settle_and_grant.lua`, and names what is wrong with the store."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import ssl
import time
from importlib.resources import files
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

from ..._rules.unshown import masked
from ...errors import ConfigurationError
from .. import fair_share, slow_start, token_bucket, window
from ..shared_bucket import Reply

try:
    from redis import asyncio as redis
    from redis import exceptions as failures
    from redis.asyncio.connection import URL_QUERY_ARGUMENT_PARSERS
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff
except ImportError as error:
    _MESSAGE = "RedisBudget needs redis-py: pip install 'qovery-async[redis]'"
    raise ConfigurationError(_MESSAGE) from error

logger = logging.getLogger("qovery_async.integrations.redis")

# State of another version is replaced: change it with the fields of the state.
_VERSION = 2
# Part of a lease for which a store that lost its memory waits for the processes it had known.
_HOLD_SHARE = 3 / 8
_MOST_EXCHANGES = 32
_LOG_EVERY_SECONDS = 60.0
_TEXT_OPTIONS = frozenset(
    {"client_name", "encoding", "encoding_errors", "host", "password", "path", "username"}
)
_SCRIPT = files("qovery_async._ratelimit.redis").joinpath("settle_and_grant.lua").read_text("utf-8")
_SHA = hashlib.sha1(_SCRIPT.encode(), usedforsecurity=False).hexdigest()
# Seconds are milliseconds in the script, `ROUNDING_SECONDS` is `rounding`.
_CONSTANTS = {
    name.removesuffix("_SECONDS").lower(): value * 1000 if name.endswith("_SECONDS") else value
    for module in (fair_share, slow_start, token_bucket, window)
    for name, value in vars(module).items()
    if name.isupper() and not name.startswith("_") and type(value) in {int, float}
}
_CONSTANTS_JSON = json.dumps({"version": _VERSION, "hold_share": _HOLD_SHARE, **_CONSTANTS})


class StoreUnreachable(Exception):  # noqa: N818  # a state, not a mistake
    """The store did not run the script in time."""


class Store:
    """Runs the script over the connections of one event loop.

    Exchanges wait for one another instead of exhausting the client's connections.
    """

    def __init__(self, url: str | None, client: Any, timeout: float) -> None:  # noqa: ANN401  # a Redis
        self._owns_client = client is None
        self._timeout = timeout
        self._client = connected(url or "", timeout) if client is None else client
        pool = getattr(self._client, "connection_pool", None)
        most = getattr(pool, "max_connections", None) or _MOST_EXCHANGES
        self._slots = asyncio.Semaphore(min(most, _MOST_EXCHANGES))
        self._is_reachable = True
        self._logged_at: dict[bool, float] = {}

    async def settle_and_grant(self, key: str, report: str) -> Reply:
        """Raise `StoreUnreachable` whatever goes wrong; the script may have run nevertheless."""
        try:
            reply = await self._exchange(key, report)
        except Exception as error:  # noqa: BLE001  # of any client
            self._note(error)
            # Not its text, which may quote the address with its password.
            raise StoreUnreachable(type(error).__name__) from None
        self._note(None)
        return reply

    async def check(self, key: str, report: str) -> None:
        """Raise `ConfigurationError` if the store rejects exchanges for a lasting reason."""
        try:
            await self._exchange(key, report)
        except Exception as error:  # noqa: BLE001  # of any client
            fault = _fault(error)
            if fault is not None:
                raise ConfigurationError(fault) from None
            self._note(error)

    async def _exchange(self, key: str, report: str) -> Reply:
        async with self._slots:
            try:
                return await self._run(key, report)
            except (failures.ConnectionError, ConnectionError):
                # A connection that has been idle may be dead, and the report can be repeated.
                return await self._run(key, report)

    async def _run(self, key: str, report: str) -> Reply:
        async with asyncio.timeout(2 * self._timeout):
            try:
                raw = await self._client.evalsha(_SHA, 1, key, report, _CONSTANTS_JSON)
            except failures.NoScriptError:
                raw = await self._client.eval(_SCRIPT, 1, key, report, _CONSTANTS_JSON)
        return Reply(*map(int, raw))

    async def aclose(self) -> None:
        """Close the connections, except those of a client that was given."""
        if self._owns_client:
            await self._client.aclose()

    def _note(self, error: Exception | None) -> None:
        """Log when the store becomes unreachable or reachable, each once a minute at most."""
        is_reachable, now = error is None, time.monotonic()
        last = self._logged_at.get(is_reachable)
        if is_reachable == self._is_reachable or (last and now < last + _LOG_EVERY_SECONDS):
            return
        self._is_reachable = is_reachable
        self._logged_at[is_reachable] = now
        if is_reachable:
            logger.warning("the store of the shared budget is reachable again")
        else:
            logger.warning(
                "the store of the shared budget is unreachable (%s); going on with a share of the "
                "limit",
                type(error).__name__,
            )


def connected(url: str, timeout: float) -> Any:  # noqa: ANN401  # its annotations are mixed
    """Return a client that connects on use. Raises `ConfigurationError` for a wrong address."""
    url = masked(url)
    try:
        names = {name for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True)}
        names -= _TEXT_OPTIONS.union(URL_QUERY_ARGUMENT_PARSERS)
        fault = ", ".join(name for name in sorted(names) if not name.startswith("ssl_"))
        fault = fault and f"has unknown options: {fault}"
        if not fault:
            # By itself redis-py retries with pauses, in which a process is neither here nor there.
            client = cast("Any", redis.Redis).from_url(
                url,
                socket_timeout=timeout,
                socket_connect_timeout=timeout,
                retry=Retry(NoBackoff(), 0),
            )
            client.connection_pool.connection_class(**client.connection_pool.connection_kwargs)
            return client
    except TypeError as error:
        fault = f"has a wrong option: {str(error).rpartition(' ')[2]}"
    except Exception:  # noqa: BLE001  # its text may quote the address
        fault = "is not redis://, rediss:// or unix:// with valid options of redis-py"
    msg = f"the address of the store {fault}"
    raise ConfigurationError(msg)


def _fault(error: BaseException | None) -> str | None:
    """Return what must be changed so that the store can be used; None if it is unreachable."""
    while error is not None:
        is_plain = type(error) is failures.ResponseError
        if isinstance(error, failures.NoPermissionError):
            return "the store's user may not run EVALSHA, EVAL, GET, SET and TIME on our keys"
        if isinstance(error, failures.ReadOnlyError):
            return "the store is a read-only replica; use the address of its primary"
        if isinstance(error, failures.AuthenticationError) or str(error).startswith("NOAUTH"):
            return "the store rejected the user name or the password"
        if isinstance(error, ssl.SSLCertVerificationError):
            return "the store's certificate is not trusted; name its authority in ssl_ca_certs"
        if is_plain or isinstance(error, (TypeError, AttributeError)):
            return f"the store cannot run the exchange: {error if is_plain else type(error)}"
        error = error.__cause__ or error.__context__
    return None
