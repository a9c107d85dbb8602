"""Connection to the store: runs `settle_and_grant.lua`, and names what is wrong with the store."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import ssl
import time
from collections import OrderedDict
from importlib.resources import files
from math import inf
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, urlsplit

from ..._rules.hidden import masked
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

if TYPE_CHECKING:
    from .sync import StoreSync

logger = logging.getLogger("qovery_async.integrations.redis")

# State of another version is replaced: change it with the fields of the state.
_VERSION = 3
# Part of a lease for which a store that lost its memory waits for the processes it had known.
_HOLD_SHARE = 3 / 8
_MOST_EXCHANGES = 32
_LOG_EVERY_SECONDS = 60.0
_TEXT_OPTIONS = {"client_name", "encoding", "encoding_errors", "host", "password", "path"}
_OPTIONS = {"username", *_TEXT_OPTIONS, *URL_QUERY_ARGUMENT_PARSERS}
_SCRIPT = files("qovery_async._ratelimit.redis").joinpath("settle_and_grant.lua").read_text("utf-8")
_SHA = hashlib.sha1(_SCRIPT.encode(), usedforsecurity=False).hexdigest()
# Seconds are milliseconds in the script, `ROUNDING_SECONDS` is `rounding`.
_CONSTANTS = {
    name.strip("_").removesuffix("_SECONDS").lower(): value * 1000 if "_SECONDS" in name else value
    for module in (fair_share, slow_start, token_bucket, window)
    for name, value in vars(module).items()
    if name.isupper() and type(value) in {int, float}
}
_CONSTANTS_JSON = json.dumps({"version": _VERSION, "hold_share": _HOLD_SHARE, **_CONSTANTS})


class StoreUnreachable(Exception):  # noqa: N818  # a state, not a mistake
    """The store did not run the script in time; `fault` says why it never will, if that is so."""

    def __init__(self, error: Exception) -> None:
        # Not its text, which may quote the address with its password.
        super().__init__(type(error).__name__)
        self.fault = _fault(error)


class Store:
    """Connections of one event loop, over which it runs the script for each token's exchange.

    Exchanges wait for one another instead of exhausting the client's connections.
    """

    def __init__(self, url: str | None, client: Any, timeout: float) -> None:  # noqa: ANN401  # a Redis
        self._owns_client = client is None
        self._timeout = timeout
        self._client = connected(url or "", timeout) if client is None else client
        pool = getattr(self._client, "connection_pool", None)
        most = getattr(pool, "max_connections", None) or _MOST_EXCHANGES
        self._slots = asyncio.Semaphore(min(most, _MOST_EXCHANGES))
        self.exchanges: OrderedDict[str, StoreSync] = OrderedDict()
        self.has_replied = self.is_closed = False
        self._is_reachable = True
        self._quiet_until = {True: -inf, False: -inf}

    async def settle_and_grant(self, key: str, report: str) -> Reply:
        """Raise `StoreUnreachable` whatever goes wrong; the script may have run nevertheless."""
        try:
            async with self._slots, asyncio.timeout(2 * self._timeout):
                try:
                    raw = await self._client.evalsha(_SHA, 1, key, report, _CONSTANTS_JSON)
                except failures.NoScriptError:
                    raw = await self._client.eval(_SCRIPT, 1, key, report, _CONSTANTS_JSON)
            reply = Reply(*map(int, raw))
        except Exception as error:  # noqa: BLE001  # of any client
            raise StoreUnreachable(error) from None
        self.has_replied = True
        self.note(None)
        return reply

    async def aclose(self) -> None:
        """Close the connections, except those of a client that was given."""
        if self._owns_client:
            await self._client.aclose()

    def note(self, failure: StoreUnreachable | None) -> None:
        """Log when the store becomes unreachable or reachable, each once a minute at most."""
        is_reachable, now = failure is None, time.monotonic()
        if is_reachable == self._is_reachable or now < self._quiet_until[is_reachable]:
            return
        self._is_reachable = is_reachable
        self._quiet_until[is_reachable] = now + _LOG_EVERY_SECONDS
        state = "reachable again"
        if failure is not None:
            state = f"unreachable ({failure}); going on with a share of the limit"
        logger.warning("the store of the shared budget is %s", state)


def connected(url: str, timeout: float) -> Any:  # noqa: ANN401  # its annotations are mixed
    """Return a client that connects on use. Raises `ConfigurationError` for a wrong address."""
    url, names, fault = masked(url), list[str](), "has options that redis-py does not know"
    try:
        names = [name for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True)]
        if all(name in _OPTIONS or name.startswith("ssl_") for name in names):
            # By itself redis-py retries with pauses, in which a process is neither here nor there.
            options = {"socket_timeout": timeout, "socket_connect_timeout": timeout}
            client = cast("Any", redis.Redis).from_url(url, retry=Retry(NoBackoff(), 0), **options)
            client.connection_pool.connection_class(**client.connection_pool.connection_kwargs)
            return client
    except Exception:  # noqa: BLE001  # its text may quote the address
        fault = "is not redis://, rediss:// or unix:// with valid options of redis-py"
    msg = f"the address of the store {fault} (given: {', '.join(names) or 'none'})"
    raise ConfigurationError(msg)


def _fault(error: BaseException | None) -> str | None:
    """Return why the store can never be used as it is; None if it is unreachable."""
    rejections = failures.AuthenticationError, failures.NoPermissionError, failures.ReadOnlyError
    while error is not None:
        is_ours = isinstance(error, (ssl.SSLCertVerificationError, TypeError, AttributeError))
        if is_ours or isinstance(error, rejections) or type(error) is failures.ResponseError:
            why = f"{type(error).__name__}: {error}"
            return f"the store rejects us; check user, password, role and certificate ({why})"
        error = error.__cause__ or error.__context__
    return None
