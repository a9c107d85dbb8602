from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.routing import Router


class Segment(NamedTuple):
    text: str
    is_parameter: bool


@dataclass(frozen=True)
class Endpoint:
    method: str
    steps: tuple[Segment, ...]


SEGMENTS = st.builds(Segment, st.sampled_from("abc"), st.booleans())
ENDPOINTS = st.builds(
    Endpoint, st.sampled_from(["GET", "PUT"]), st.lists(SEGMENTS, max_size=4).map(tuple)
)


@given(st.lists(ENDPOINTS, max_size=12), st.lists(st.sampled_from("abcd/"), max_size=4))
def test_router_prefers_the_most_literal_endpoint(endpoints, path):
    fitting = [
        endpoint
        for endpoint in endpoints
        if endpoint.method == "GET"
        and len(endpoint.steps) == len(path)
        and all(s.is_parameter or s.text == p for s, p in zip(endpoint.steps, path, strict=True))
    ]
    expected = min(fitting, key=lambda e: [s.is_parameter for s in e.steps], default=None)

    assert Router(endpoints).find("GET", path) == expected


def test_router_finds_every_operation_by_its_path():
    document = packaged_document()
    for endpoint in document.endpoints:
        segments = [
            "nothing-like-it" if step.is_parameter else step.text for step in endpoint.steps
        ]
        found = document.match(endpoint.method, segments)

        assert found is not None
        assert found[0] is endpoint
        assert set(found[1]) == {step.text for step in endpoint.steps if step.is_parameter}
