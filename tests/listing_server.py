"""A local server of one list, paged in every way that the API has, faults included."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, quote, urlsplit

from tests.raw_server import Received, answer, serving

KINDS = {
    "none": "listOrganization",
    "bare": "listOrganization",
    "start-id": "listEnvironmentDeploymentHistory",
    "page-size": "listEnvironmentDeploymentHistoryV2",
    "continue-token": "getOrganizationEvents",
    "numbered": "listOrganization",
}


@dataclass
class Listing:
    """`entries` in the API's order; `inclusive` says whether `startId`'s own entry comes again."""

    kind: str
    entries: Sequence[str]
    size: int = 3
    inclusive: bool = False
    tells_size: bool = True
    faults: dict[int, bytes] = field(default_factory=dict)
    asked: list[dict[str, list[str]]] = field(default_factory=list)

    def reply(self, received: Received) -> bytes:
        """The answer to a request; `faults` maps the number of a request to other bytes."""
        query = parse_qs(urlsplit(received.target).query)
        self.asked.append(query)
        fault = self.faults.get(len(self.asked))
        return fault or answer(200, json.dumps(self.page(query)).encode())

    def page(self, query: dict[str, list[str]]) -> object:
        """The JSON of one page."""
        entries = [{"id": entry, "name": entry} for entry in self.entries]
        if self.kind == "bare":
            return entries
        if self.kind == "none":
            return {"results": entries}
        if self.kind == "page-size":
            size = int(query.get("pageSize", ["20"])[0])
            return {"results": entries[:size], "page": 1, "page_size": size}
        if self.kind == "start-id":
            return self._after_id(entries, query)
        if self.kind == "numbered":
            number = int(query.get("page", ["1"])[0])
            pages = -(-len(entries) // self.size)
            told = {"page": number, "page_size": self.size, "total": len(entries)}
            return {
                "results": entries[(number - 1) * self.size : number * self.size],
                "pagination": told | {"total_pages": pages},
            }
        return self._events(entries, query)

    def _after_id(self, entries, query):
        start = 0
        if "startId" in query:
            start = self.entries.index(query["startId"][0]) + (not self.inclusive)
        told = {"page": 1, "page_size": self.size} if self.tells_size else {}
        return {"results": entries[start : start + self.size], **told}

    def _events(self, entries, query):
        """Tokens hold characters that addresses must encode; links name another host."""
        start = 0
        if "continueToken" in query:
            start = int(query["continueToken"][0].removeprefix("t+é= &"))
        elif "stepBackToken" in query:
            start = max(0, int(query["stepBackToken"][0].removeprefix("t+é= &")) - self.size)
        end = min(start + self.size, len(entries))
        links = {}
        if end < len(entries):
            links["next"] = f"https://elsewhere.test/x?continueToken={token(end)}&pageSize=3"
        if start > 0:
            links["previous"] = f"https://elsewhere.test/x?stepBackToken={token(start)}"
        return {"links": links, "events": [{"id": e["id"]} for e in entries[start:end]]}


def token(position: int) -> str:
    """A page's token, encoded."""
    return quote(f"t+é= &{position}", safe="")


@asynccontextmanager
async def serving_list(listing: Listing):
    """Serve a list while the block runs."""

    async def handle(received, stream):
        await stream.send(listing.reply(received))

    async with serving(handle) as server:
        yield server


def pages_of(qovery, kind: str, **query):
    """The client's list of a kind."""
    resources = {
        "none": qovery.organizations.list,
        "start-id": lambda: qovery.environments.list_deployment_history("e", **query),
        "page-size": lambda: qovery.environments.list_deployment_history_v2("e", **query),
        "continue-token": lambda: qovery.organizations.list_events("o", **query),
    }
    return resources.get(kind, resources["none"])()
