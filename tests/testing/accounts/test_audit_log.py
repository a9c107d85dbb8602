"""Audit log: changes in pages, newest first."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, urlsplit

import pytest

from qovery_async import AsyncQovery
from qovery_async.testing.accounts.audit_log import KEPT_EVENTS
from tests.testing.api_calls import APPLICATION, RejectedError

pytestmark = pytest.mark.anyio


def events(api, place, query=""):
    return api("GET", f"/organization/{place.organization}/events?pageSize=100&{query}")["events"]


def test_audit_log_after_changes_and_reads_has_only_changes(api, place):
    api("GET", f"/project/{place.project}")
    made = api("POST", f"/environment/{place.environment}/application", APPLICATION)["id"]
    api("PUT", f"/application/{made}", {**APPLICATION, "name": "web"})
    api("DELETE", f"/application/{made}")

    log = events(api, place)

    assert [(e["event_type"], e["target_type"], e["target_name"]) for e in log] == [
        ("DELETE", "APPLICATION", "web"),
        ("UPDATE", "APPLICATION", "web"),
        ("CREATE", "APPLICATION", "api"),
        ("CREATE", "ENVIRONMENT", "production"),
        ("CREATE", "PROJECT", "shop"),
        ("CREATE", "CLUSTER", "main"),
        ("CREATE", "ORGANIZATION", "Acme"),
    ]
    assert json.loads(log[1]["original_change"])["name"] == "api"
    assert json.loads(log[1]["change"])["name"] == "web"
    assert (log[1]["project_id"], log[1]["environment_id"]) == (place.project, place.environment)


def test_events_with_filter_are_the_matching_ones(api, place):
    api.simulator.clock.advance(3600)
    since = int(api.simulator.clock.now())
    made = api("POST", f"/environment/{place.environment}/application", APPLICATION)["id"]

    assert len(events(api, place, "eventType=CREATE")) == 5
    assert len(events(api, place, "eventType=UPDATE")) == 0
    assert [e["target_id"] for e in events(api, place, "targetType=APPLICATION")] == [made]
    assert [e["target_id"] for e in events(api, place, f"targetId={made}")] == [made]
    assert len(events(api, place, f"fromTimestamp={since}")) == 1
    assert len(events(api, place, f"fromTimestamp={since * 10**9}")) == 1
    assert len(events(api, place, f"toTimestamp={since - 1}")) == 4
    targets = api("GET", f"/organization/{place.organization}/targets?targetType=APPLICATION")
    assert targets == {"targets": [{"id": made, "name": "api"}]}


def test_event_pages_link_to_next_and_previous(api, place):
    for number in range(8):
        api("POST", f"/organization/{place.organization}/project", {"name": f"p{number}"})
    path = f"/organization/{place.organization}/events"
    whole = [e["id"] for e in events(api, place)]

    seen, query, pages = [], "pageSize=5", []
    while True:
        page = api("GET", f"{path}?{query}")
        pages.append(page)
        seen += [event["id"] for event in page["events"]]
        if "next" not in page["links"]:
            break
        query = urlsplit(page["links"]["next"]).query
    back = api("GET", f"{path}?{urlsplit(pages[2]['links']['previous']).query}")

    assert seen == whole
    assert len(whole) == 12
    assert [len(page["events"]) for page in pages] == [5, 5, 2]
    assert "previous" not in pages[0]["links"]
    assert back["events"] == pages[1]["events"]
    assert "continueToken" in parse_qs(query)
    assert len(api("GET", path)["events"]) == 10


@pytest.mark.parametrize("query", ["continueToken=x", "continueToken=1&stepBackToken=1"])
def test_page_token_invalid_is_rejected(api, place, query):
    with pytest.raises(RejectedError, match=r"400 .*Token"):
        api("GET", f"/organization/{place.organization}/events?{query}")


def test_audit_log_at_its_maximum_drops_the_oldest(api, place):
    path = f"/project/{place.project}"
    for number in range(KEPT_EVENTS + 5):
        api("PUT", path, {"name": f"p{number}"})
    page = api("GET", f"/organization/{place.organization}/events?pageSize=1")

    assert page["events"][0]["target_name"] == f"p{KEPT_EVENTS + 4}"
    assert len(api.simulator.world.audit.dump()["events"][place.organization]) == KEPT_EVENTS


async def test_client_iterates_over_all_event_pages(api, place, anyio_backend):
    for number in range(25):
        api("PUT", f"/project/{place.project}", {"name": f"p{number}"})
    async with AsyncQovery(**api.simulator.client_options()) as qovery:
        found = [event async for event in qovery.organizations.list_events(place.organization)]

    assert len(found) == 29


@pytest.mark.parametrize("form", ["{}", "{}000", "{}000000000", "{}.0"])
def test_time_filter_takes_numbers_of_each_unit(api, place, form):
    api.simulator.clock.advance(3600)
    since = form.format(int(api.simulator.clock.now()))
    api("PUT", f"/project/{place.project}", {"name": "renamed"})

    assert [e["target_name"] for e in events(api, place, f"fromTimestamp={since}")] == ["renamed"]


def test_event_of_call_without_a_path_id_is_found_by_its_body(api, place):
    body = {"key": "A", "value": "1", "is_secret": False}
    scope = {"variable_scope": "PROJECT", "variable_parent_id": place.project}

    api("POST", "/variable", {**body, **scope})

    newest = events(api, place)[0]
    assert (newest["event_type"], newest["sub_target_type"]) == ("UPDATE", "VARIABLE")
    assert (newest["target_id"], newest["project_id"]) == (place.project, place.project)
    assert json.loads(newest["change"])["value"] == "**********"


def test_load_after_dump_restores_the_log(api, place):
    audit = api.simulator.world.audit
    content = json.loads(json.dumps(audit.dump()))
    before = events(api, place)
    api("PUT", f"/project/{place.project}", {"name": "renamed"})

    audit.load(content)

    assert events(api, place) == before
    api("PUT", f"/project/{place.project}", {"name": "again"})
    assert [e["target_name"] for e in events(api, place)][:2] == ["again", "production"]


def test_time_filter_takes_a_date_time_and_rejects_other_text(api, place):
    assert len(events(api, place, "toTimestamp=2000-01-01T00:00:00Z")) == 0
    assert len(events(api, place, "fromTimestamp=2000-01-01T00:00:00Z")) == 4
    with pytest.raises(RejectedError, match="400 query parameter fromTimestamp"):
        events(api, place, "fromTimestamp=soon")
