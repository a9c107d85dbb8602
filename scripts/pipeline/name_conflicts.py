"""Resolution of conflicts between operations with the same place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

# Stronger than any claim of the rule (at most 5).
SETTLED = 8
DECIDED = 9


class Place(NamedTuple):
    """A method's place: dotted resource (`organizations.webhooks`) and name (`create`)."""

    resource: str
    method: str


class Candidate(NamedTuple):
    """A candidate place of an operation, the strength of its claim, and a fallback name."""

    place: Place
    claim: int
    fallback: str


def distinct(wanted: Mapping[str, Candidate]) -> dict[str, Place]:
    """Return unique places: the strongest claim wins, all others get their fallback names."""
    wanted = _beside_settled_methods(wanted)
    claims: dict[Place, list[int]] = defaultdict(list)
    for place, claim, _ in wanted.values():
        claims[place].append(claim)
    resources = {above for place, _, _ in wanted.values() for above in _prefixes(place.resource)}
    done: dict[str, Place] = {}
    taken: set[Place] = set()

    def is_free(found: Place, own: Place) -> bool:
        is_wanted = found != own and found in claims
        return not is_wanted and found not in taken and ".".join(found) not in resources

    for operation_id, (place, claim, fallback) in sorted(
        wanted.items(), key=lambda entry: -entry[1].claim
    ):
        others = claims[place]
        loses = len(others) > 1 and (claim < max(others) or others.count(claim) > 1)
        found = place
        if loses or not is_free(place, place):
            names = _numbered(fallback)
            found = next(p for p in (Place(place.resource, n) for n in names) if is_free(p, place))
        taken.add(found)
        done[operation_id] = found
    return done


def _beside_settled_methods(wanted: Mapping[str, Candidate]) -> dict[str, Candidate]:
    """Move the methods of a new resource that would hide a settled method to its parent."""
    settled = {".".join(place) for place, claim, _ in wanted.values() if claim >= SETTLED}
    found: dict[str, Candidate] = {}
    for operation_id, candidate in wanted.items():
        hidden = next((p for p in _prefixes(candidate.place.resource) if p in settled), None)
        if hidden is not None and candidate.claim < SETTLED:
            place = Place(hidden.rpartition(".")[0], candidate.fallback)
            candidate = candidate._replace(place=place, claim=0)
        found[operation_id] = candidate
    return found


def _prefixes(dotted: str) -> Iterator[str]:
    parts = dotted.split(".")
    return (".".join(parts[: length + 1]) for length in range(len(parts)))


def _numbered(name: str) -> Iterable[str]:
    yield name
    number = 2
    while True:
        yield f"{name}_{number}"
        number += 1
