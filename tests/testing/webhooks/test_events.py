from __future__ import annotations

import pytest

from qovery_async.testing.model.store import Record, Store
from qovery_async.testing.webhooks.events import STARTED, ended_event, matches


@pytest.mark.parametrize(
    ("state", "event"),
    [
        ("DEPLOYED", "DEPLOYMENT_SUCCESSFUL"),
        ("CANCELED", "DEPLOYMENT_CANCELLED"),
        ("DEPLOYMENT_ERROR", "DEPLOYMENT_FAILURE"),
    ],
)
def test_event_follows_the_final_state(state, event):
    assert ended_event(state) == event


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def environment(store):
    organization = store.add(Record("organization", "o", {"id": "o"}))
    project = store.add(Record("project", "p", {"id": "p", "name": "Shop"}, organization))
    return store.add(Record("environment", "e", {"id": "e", "mode": "STAGING"}, project))


@pytest.mark.parametrize(
    ("fields", "is_sent"),
    [
        ({}, True),
        ({"enabled": False}, False),
        ({"events": []}, False),
        ({"environment_types_filter": ["PRODUCTION"]}, False),
        ({"environment_types_filter": ["STAGING"]}, True),
        ({"environment_types_filter": []}, True),
        ({"project_names_filter": ["other", "sh*"]}, True),
        ({"project_names_filter": ["sh"]}, False),
        ({"created_at": "2999-01-01T00:00:00Z"}, False),
    ],
)
def test_webhook_receives_what_its_filters_select(store, environment, fields, is_sent):
    data = {"id": "w", "events": [STARTED], "created_at": "2000-01-01T00:00:00Z", **fields}
    webhook = store.add(Record("webhook", "w", data, environment.ancestor("organization")))

    assert matches(webhook, environment, STARTED, 1_700_000_000.0) is is_sent
