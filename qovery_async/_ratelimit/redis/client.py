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
from ..fair_share import ALONE, WEIGHT_OF_THE_PAST
from ..shared_bucket import Reply
from ..slow_start import (
    CARE_BEGINS,
    CARE_ENDS,
    CAREFUL_IN_FLIGHT,
    DOUBLING_SECONDS,
    FIRST_SECONDS,
    MANY_RESPONSES,
)
from ..token_bucket import (
    FAILURES_BEFORE_CARE,
    LATENESS_RATIO,
    LONGEST_BACKOFF_SECONDS,
    PROBE_SECONDS,
)
from ..window import (
    DOCUMENTED_WINDOW_SECONDS,
    LONGEST_LATENESS_SECONDS,
    ROUNDING_SECONDS,
    SAME_WINDOW_SECONDS,
)

try:
    from redis import exceptions as redis_errors
    from redis.asyncio import Redis
    from redis.asyncio.connection import URL_QUERY_ARGUMENT_PARSERS
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff
except ImportError as error:
    _MESSAGE = "RedisBudget needs redis-py: pip install 'qovery-async[redis]'"
    raise ConfigurationError(_MESSAGE) from error

logger = logging.getLogger("qovery_async.integrations.redis")

# State of another version is replaced: change it with the fields of the state.
_VERSION = 2
# Part of a lease for which a store that lost its memory waits for the processes it does not know.
_HOLD_SHARE = 3 / 8
_MOST_EXCHANGES = 32
_LOG_EVERY_SECONDS = 60.0
# Options of redis-py that are text; the others have a parser there.
_TEXT_OPTIONS = {"client_name", "encoding", "encoding_errors", "host", "password", "path"}
_TEXT_OPTIONS |= {"username", "lib_name", "lib_version"}

_SCRIPT = files(__package__).joinpath("settle_and_grant.lua").read_text("utf-8")
_SHA = hashlib.sha1(_SCRIPT.encode(), usedforsecurity=False).hexdigest()
_SECONDS = {
    "rounding": ROUNDING_SECONDS,
    "same_window": SAME_WINDOW_SECONDS,
    "window": DOCUMENTED_WINDOW_SECONDS,
    "longest_lateness": LONGEST_LATENESS_SECONDS,
    "longest_backoff": LONGEST_BACKOFF_SECONDS,
    "probe": PROBE_SECONDS,
    "first_response": FIRST_SECONDS,
    "doubling": DOUBLING_SECONDS,
}
_CONSTANTS = json.dumps(
    {
        **{name: round(seconds * 1000) for name, seconds in _SECONDS.items()},
        "version": _VERSION,
        "hold_share": _HOLD_SHARE,
        "lateness_ratio": LATENESS_RATIO,
        "failures_before_care": FAILURES_BEFORE_CARE,
        "many_responses": MANY_RESPONSES,
        "careful": CAREFUL_IN_FLIGHT,
        "care_begins": CARE_BEGINS,
        "care_ends": CARE_ENDS,
        "weight_of_the_past": WEIGHT_OF_THE_PAST,
        "alone": ALONE,
    }
)


class StoreUnreachable(Exception):  # noqa: N818  # a state, not a mistake
    """The store did not run the script in time."""


class Store:
    """Runs the script over the connections of one event loop.

    Exchanges wait for one another instead of exhausting the client's connections.
    """

    def __init__(self, url: str | None, client: Any, timeout: float) -> None:  # noqa: ANN401  # a Redis
        self._owned = client is None
        self._timeout = timeout
        self._client = connected(url or "", timeout) if client is None else client
        most = getattr(getattr(self._client, "connection_pool", None), "max_connections", None)
        self._slots = asyncio.Semaphore(max(1, min(_MOST_EXCHANGES, most or _MOST_EXCHANGES)))
        self._is_reachable = True
        self._logged_at: dict[bool, float] = {}

    async def settle_and_grant(self, key: str, report: str) -> Reply:
        """Raises `StoreUnreachable`; the script may have run nevertheless."""
        try:
            reply = await self._exchange(key, report)
        except Exception as error:
            self._note(error)
            # Not its text, which may quote the address with its password.
            raise StoreUnreachable(type(error).__name__) from None
        self._note(None)
        return reply

    async def check(self, key: str, report: str) -> None:
        """Raise `ConfigurationError` if the store rejects exchanges for a lasting reason."""
        fault = None
        try:
            await self._exchange(key, report)
        except Exception as error:  # noqa: BLE001  # of the store's client, which may raise any
            self._note(error)
            fault = _fault(error)
        if fault is not None:
            raise ConfigurationError(fault)

    async def _exchange(self, key: str, report: str) -> Reply:
        async with self._slots:
            try:
                async with asyncio.timeout(2 * self._timeout):
                    return await self._run(key, report)
            except (redis_errors.ConnectionError, ConnectionError):
                # A connection that has been idle may be dead, and the report can be repeated.
                async with asyncio.timeout(2 * self._timeout):
                    return await self._run(key, report)

    async def _run(self, key: str, report: str) -> Reply:
        try:
            raw = await self._client.evalsha(_SHA, 1, key, report, _CONSTANTS)
        except redis_errors.NoScriptError:
            raw = await self._client.eval(_SCRIPT, 1, key, report, _CONSTANTS)
        return Reply(*map(int, raw))

    async def aclose(self) -> None:
        """Close the connections, except those of a client that was given."""
        if self._owned:
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
                "the store of the shared budget is unreachable (%s); each process goes on with a "
                "share of the limit",
                type(error).__name__,
            )


def connected(url: str, timeout: float) -> Redis:
    """Return a client for an address, which connects when it is used."""
    url, fault = masked(url), None
    try:
        for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True):
            is_text = name in _TEXT_OPTIONS or name.startswith("ssl_")
            if name not in URL_QUERY_ARGUMENT_PARSERS and not is_text:
                fault = f"the store's address has an unknown option: {name}"
        if fault is None:
            # Annotations mix those of its two clients. By itself it retries with pauses, in which
            # a process is neither here nor there.
            client = cast("Any", Redis).from_url(
                url,
                socket_timeout=timeout,
                socket_connect_timeout=timeout,
                retry=Retry(NoBackoff(), 0),
            )
            client.connection_pool.connection_class(**client.connection_pool.connection_kwargs)
            return cast("Redis", client)
    except TypeError as error:
        fault = f"the store's address has a wrong option: {str(error).rpartition(' ')[2]}"
    except Exception:  # noqa: BLE001  # of the store's client, whose texts may quote the address
        fault = "the store's address must be redis://, rediss:// or unix:// with options of redis-py"
    raise ConfigurationError(fault)


def _fault(error: BaseException | None) -> str | None:
    """Return what must be changed so that the store can be used; None if it is unreachable."""
    while error is not None:
        text = str(error)
        match error:
            case redis_errors.NoPermissionError():
                return "the store's user may not run EVALSHA, EVAL, GET, SET and TIME on our keys"
            case redis_errors.ReadOnlyError():
                return "the store is a read-only replica; use the address of its primary"
            case redis_errors.AuthenticationError() | (
                redis_errors.AuthenticationWrongNumberOfArgsError()
            ):
                return "the store rejected the user name or the password"
            case ssl.SSLCertVerificationError():
                return "the store's certificate is not trusted; name its authority in ssl_ca_certs"
            case redis_errors.ResponseError() if text.startswith(("NOAUTH", "WRONGPASS")):
                return "the store rejected the user name or the password"
            case redis_errors.ResponseError() if type(error) is redis_errors.ResponseError:
                return f"the store rejected the exchange: {text}"
            case TypeError() | ValueError() | AttributeError():
                return f"the store's client is not usable ({type(error).__name__})"
            case _:
                error = error.__cause__ or error.__context__
    return None
