"""The stage that sends fewer requests: equal calls share one, and answers can be given again."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from weakref import WeakValueDictionary

import anyio

from .coalesced_calls import Flight

if TYPE_CHECKING:
    from ..budget import Budget
    from ..settings import Settings
    from .authentication import CredentialSource
    from .call import Answer, Exchange, Stage
    from .coalesced_calls import Key
    from .response_cache import Kept, KeptAnswers

_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_NOT_MODIFIED = 304
# So many parts of a key say what is asked, the others how.
_ASKED = 4


def _key(exchange: Exchange, budget: int) -> Key | None:
    """What equal calls have in common: what is sent, and how much is done for an answer.

    None for what is sent alone. Never held in a frame that awaits: targets and headers can hold
    what must not be seen.
    """
    request = exchange.request
    if request.method != "GET" or request.content is not None or exchange.is_stream:
        return None
    headers = request.headers
    said: object = headers.get("Accept")
    if said is None or len(headers) > 1:
        from .._rules.http_caching import is_plain

        if not is_plain(headers):
            return None
        said = frozenset(headers.items())
    return (
        request.target,
        said,
        exchange.secured,
        exchange.operation_id,
        exchange.retries,
        exchange.max_response_bytes,
        budget,
    )


async def _turn_of_others() -> None:
    from anyio.lowlevel import checkpoint

    await checkpoint()


class Api:
    """One API in this process. Every beginning and end of a write to it starts a new era.

    Responses that were requested in an earlier era are neither shared nor cached. All clients of
    the process have one `Api` for an address, in whatever event loop, thread or token. An era is
    an object of its own: it never comes back, and threads replace it without a lock.
    """

    __slots__ = ("__weakref__", "era")

    def __init__(self) -> None:
        self.begin_era()

    def begin_era(self) -> None:
        """End what was shared and cached before."""
        self.era: object = object()


# Shared by the process, as clients see each other's writes; lives as long as a client does.
_apis: WeakValueDictionary[tuple[object, ...], Api] = WeakValueDictionary()
_apis_lock = threading.Lock()
_DEFAULT_PORTS = {"http": 80, "https": 443}


def api_at(base_url: str) -> Api:
    """Return the API at an address, however its host and port are written."""
    parts = urlsplit(base_url)
    host = (parts.hostname or "").removesuffix(".")
    port = parts.port or _DEFAULT_PORTS.get(parts.scheme)
    address = (parts.scheme, host, port, parts.path.rstrip("/"))
    with _apis_lock:
        api = _apis.get(address)
        if api is None:
            api = _apis[address] = Api()
        return api


class _Share:
    """State that the calls with one credential share."""

    __slots__ = ("__weakref__", "flights")

    def __init__(self) -> None:
        self.flights: dict[Key, Flight] = {}


class Shares:
    """What the views of one client share, each credential for itself."""

    def __init__(self, base_url: str) -> None:
        """Nothing is under way, and nothing is kept before somebody wants that."""
        self.api = api_at(base_url)
        self.kept: KeptAnswers | None = None
        self._shares: WeakValueDictionary[object, _Share] = WeakValueDictionary()

    def of(self, source: CredentialSource) -> _Share:
        """What the calls of a source share with all calls that send the same credential."""
        share = self._shares.get(source.identity)
        if share is None:
            share = self._shares[source.identity] = _Share()
        return share

    def keeping(self) -> KeptAnswers:
        """Where answers are kept."""
        if self.kept is None:
            from .response_cache import KeptAnswers

            self.kept = KeptAnswers()
        return self.kept

    def forget(self) -> None:
        """Keep nothing any more."""
        if self.kept is not None:
            self.kept.clear()


class Sharing:
    """Lets equal GETs under way share one request, and gives kept answers while they are fresh.

    A GET that begins after a write has begun, or has ended, shares nothing with earlier ones,
    whichever client of this process wrote.
    """

    def __init__(
        self,
        following: Stage,
        shares: Shares,
        source: CredentialSource,
        budget: Budget,
        settings: Settings,
    ) -> None:
        """Spare the following stages, which the budget is part of, what is asked already."""
        self._following = following
        self._shares = shares
        self._share = shares.of(source)
        self._api = shares.api
        self._source = source
        self._budget = id(budget)
        self._coalesce = settings.coalesce
        self._fresh_for = settings.fresh_for

    async def __call__(self, exchange: Exchange) -> Answer:
        """The answer, own or shared; who waits for another's call does so in its own time."""
        while True:
            if self._fresh_for is not None:
                answer = self._fresh(exchange, self._fresh_for)
                if answer is not None:
                    await _turn_of_others()
                    return answer
            flight = self._flight(exchange)
            if flight is None:
                return await self._alone(exchange)
            if flight.exchange is exchange:
                break
            answer = await flight.outcome(exchange, keep=self._fresh_for is not None)
            if answer is not None:
                return answer
        try:
            if self._fresh_for is None:
                answer = await self._following(exchange)
            else:
                answer = await self._confirmed(flight, exchange)
        except BaseException as error:
            self._end(flight, None, error)
            raise
        self._end(flight, answer, None)
        return answer

    async def _alone(self, exchange: Exchange) -> Answer:
        """Go on; a write ends what was shared and kept before, when it begins and when it ends."""
        if exchange.request.method in _READING:
            return await self._following(exchange)
        self._begin_era()
        try:
            return await self._following(exchange)
        finally:
            self._begin_era()

    def _begin_era(self) -> None:
        self._api.begin_era()
        self._shares.forget()

    def _flight(self, exchange: Exchange) -> Flight | None:
        """The equal call to wait for, or a new one that this call leads; None for one alone."""
        key = _key(exchange, self._budget)
        if key is None:
            return None
        share, era = self._share, self._api.era
        if not self._coalesce:
            return Flight(exchange, key, era, None)
        found = share.flights.get(key)
        if found is not None:
            if found.era is era and found.suits(exchange):
                return found
            found.displaced = None
        flight = share.flights[key] = Flight(exchange, key, era, found)
        return flight

    def _end(self, flight: Flight, answer: Answer | None, error: BaseException | None) -> None:
        share, era = self._share, self._api.era
        if share.flights.get(flight.key) is flight:
            # The one that did not suit this call may suit others.
            earlier = flight.displaced
            if earlier is not None and earlier.era is era:
                share.flights[flight.key] = earlier
            else:
                del share.flights[flight.key]
        if answer is not None and flight.era is era:
            followers = flight.followers
            if self._fresh_for is not None or (followers is not None and followers.keep):
                place = (share, flight.key[:_ASKED])
                self._shares.keeping().keep(place, flight.exchange, answer, era)
        flight.end(answer, error)

    async def _confirmed(self, flight: Flight, exchange: Exchange) -> Answer:
        """The answer; the server only says that it is the same, where one is kept and it can."""
        kept = self._find(flight.key)
        asked = exchange.request
        if kept is None or not (asking := kept.conditions):
            return await self._following(exchange)
        exchange.request = asked.with_headers(asking)
        del asking
        try:
            answer = await self._following(exchange)
        finally:
            exchange.request = asked
        if answer.status != _NOT_MODIFIED:
            return answer
        return kept.confirmed(answer) or await self._following(exchange)

    def _fresh(self, exchange: Exchange, wanted: float) -> Answer | None:
        key = _key(exchange, self._budget)
        kept = None if key is None else self._find(key)
        if kept is None or not kept.is_fresh(wanted, anyio.current_time()):
            return None
        exchange.credential = kept.credential
        exchange.source = "cache"
        return kept.answer.copied()

    def _find(self, key: Key) -> Kept | None:
        kept = self._shares.kept
        if kept is None:
            return None
        return kept.find((self._share, key[:_ASKED]), self._source.known, self._api.era)
