from __future__ import annotations

import json
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.deployment_matching import RequestsSeen
from qovery_async._rules.deployment_states import EXPECTED_STATES
from qovery_async._rules.deployment_targets import Target
from qovery_async._rules.deployment_tokens import (
    MOST_BYTES,
    SavedDeployment,
    id_of,
    saved_of,
    token_of,
)

IDS = st.uuids()
MAYBE = st.none() | IDS
SAVED = st.builds(
    SavedDeployment,
    st.builds(
        Target,
        st.sampled_from([*EXPECTED_STATES]),
        st.sampled_from(["environment", "application", "cluster"]),
        IDS,
        st.lists(IDS, max_size=80).map(tuple),
        MAYBE,
    ),
    st.integers(0, 2**33).map(float),
    MAYBE,
    MAYBE,
    st.none() | st.text("abc-0123", min_size=1, max_size=60),
    exact=st.booleans(),
    before=st.none()
    | st.builds(
        RequestsSeen,
        MAYBE,
        st.sampled_from(["", "DEPLOYED"]),
        st.dictionaries(IDS, st.sampled_from(["DEPLOY", "STOP"]), max_size=60),
    ),
    execution_before=st.none() | st.text("abc-0123", min_size=1, max_size=60),
)


@given(SAVED)
def test_token_is_bounded_and_holds_what_the_handle_needs(saved):
    token = token_of(saved)

    read = saved_of(token)

    assert len(token.encode()) <= MOST_BYTES
    assert (read.target.action, read.target.kind, read.target.id) == (
        saved.target.action,
        saved.target.kind,
        saved.target.id,
    )
    assert (read.request_id, read.environment_id) == (saved.request_id, saved.environment_id)
    assert (read.sent_at, read.exact, read.execution) == (
        saved.sent_at,
        saved.exact,
        saved.execution,
    )
    assert read.target.service_ids in {saved.target.service_ids, ()}
    if saved.request_id is None:
        assert read.before in {saved.before, None} if read.before is None else True


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["action", "kind", "id", "at", "before", "request"]), JSON))
def test_damaged_tokens_raise_value_errors_only(fields):
    with pytest.raises(ValueError, match="damaged"):
        saved_of(json.dumps({"v": 1, **fields}))


@pytest.mark.parametrize(
    ("token", "says"),
    [
        ("", "not a token"),
        ("null", "not a token"),
        ("[" * 4000, "not a token"),
        ('{"v":9}', "version 9"),
        (" " * 5000, "too long"),
        ('{"v":1}', "damaged"),
    ],
)
def test_text_that_is_no_token_says_why(token, says):
    with pytest.raises(ValueError, match=says):
        saved_of(token)


def test_id_that_is_no_uuid_stays_text():
    assert id_of("STATIC_IP") == "STATIC_IP"
    assert id_of(str(UUID(int=5))) == UUID(int=5)
