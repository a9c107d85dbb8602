from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.accounts.audit_events import EventWords, masked
from qovery_async.testing.model.call import Call
from qovery_async.testing.model.caller import Caller
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.store import Record

DOCUMENT = packaged_document()
WORDS = EventWords(DOCUMENT)
ORGANIZATION = Record("organization", "o", {"name": "Acme"})
PROJECT = Record("project", "p", {"name": "shop"}, ORGANIZATION)
ENVIRONMENT = Record("environment", "e", {"name": "live"}, PROJECT)
SERVICE = Record("application", "a", {"name": "api"}, ENVIRONMENT)
CLUSTER = Record("cluster", "c", {"name": "eu"}, ORGANIZATION)
NAMES = st.sampled_from(["password", "name", "config"])
VALUES = st.recursive(
    st.one_of(st.none(), st.integers(0, 9), st.just("hush")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)


def words(operation_id, about):
    """Return type, target and sub-target of the event of a call."""
    call = Call(DOCUMENT.by_id[operation_id], {}, {}, None, Caller(), [about])
    event = WORDS.of(call, about)
    return event["event_type"], event["target_type"], event["sub_target_type"]


@pytest.mark.parametrize(
    ("operation_id", "about", "expected"),
    [
        ("createApplication", SERVICE, ("CREATE", "APPLICATION", "CONFIG")),
        ("editApplication", SERVICE, ("UPDATE", "APPLICATION", "CONFIG")),
        ("deployApplication", SERVICE, ("TRIGGER_DEPLOY", "APPLICATION", "CONFIG")),
        ("deleteApplication", SERVICE, ("TRIGGER_DELETE", "APPLICATION", "CONFIG")),
        ("cloneEnvironment", ENVIRONMENT, ("CLONE", "ENVIRONMENT", "CONFIG")),
        ("lockCluster", CLUSTER, ("LOCK", "CLUSTER", "CONFIG")),
        ("unlock-cluster", CLUSTER, ("UNLOCK", "CLUSTER", "CONFIG")),
        ("changePlan", ORGANIZATION, ("UPDATE", "ORGANIZATION", "PLAN")),
        ("editRoutingTable", CLUSTER, ("UPDATE", "CLUSTER", "CLUSTER_ROUTING_TABLE")),
        (
            "postInviteMember",
            Record("inviteMember", "i", {}, ORGANIZATION),
            ("CREATE", "ORGANIZATION", "INVITATION"),
        ),
        (
            "postAcceptInviteMember",
            Record("inviteMember", "i", {}, ORGANIZATION),
            ("ACCEPT", "ORGANIZATION", "INVITATION"),
        ),
        (
            "createOrganizationAnnotationsGroup",
            Record("annotationsGroups", "g", {}, ORGANIZATION),
            ("CREATE", "ORGANIZATION", "ANNOTATIONS_GROUP"),
        ),
        (
            "createVariable",
            Record("variable", "v", {}, SERVICE),
            ("CREATE", "APPLICATION", "VARIABLE"),
        ),
    ],
)
def test_event_words_follow_operation_and_record(operation_id, about, expected):
    assert words(operation_id, about) == expected


def test_event_of_removed_record_is_a_deletion():
    project = Record("project", "p", {}, ORGANIZATION, deleted=True)

    assert words("deleteProject", project)[0] == "DELETE"


def test_event_names_its_target_and_ancestors():
    call = Call(DOCUMENT.by_id["editApplication"], {}, {}, None, Caller(), [SERVICE])

    event = WORDS.of(call, SERVICE)

    assert (event["target_id"], event["target_name"]) == ("a", "api")
    assert (event["project_id"], event["project_name"]) == ("p", "shop")
    assert (event["environment_id"], event["environment_name"]) == ("e", "live")


def test_event_outside_projects_has_no_project():
    call = Call(DOCUMENT.by_id["editOrganization"], {}, {}, None, Caller(), [ORGANIZATION])

    event = WORDS.of(call, ORGANIZATION)

    assert (event["project_id"], event["environment_id"]) == (None, None)
    assert event.keys().isdisjoint({"project_name", "environment_name"})


def test_event_words_are_declared_for_every_operation():
    schemas = DOCUMENT.schemas
    enums = [
        schemas[f"OrganizationEvent{name}"]["enum"]
        for name in ("Type", "TargetType", "SubTargetType")
    ]
    for endpoint in DOCUMENT.endpoints:
        about = Record(endpoint.last_kind, "x", {}, SERVICE)
        for found, declared in zip(words(endpoint.operation_id, about), enums, strict=True):
            assert found in declared


@given(VALUES)
def test_masked_copy_has_no_secret_and_is_otherwise_equal(value):
    before = json.dumps(value)

    found = masked(value, frozenset({"password"}))

    assert json.dumps(value) == before
    assert _unmasked(found, value)


def _unmasked(found, value, name=""):
    """Return True if only secrets differ, and each secret text or object is masked."""
    if name == "password" and isinstance(value, (str, dict)):
        return found == "**********"
    if isinstance(value, list):
        return all(_unmasked(f, v) for f, v in zip(found, value, strict=True))
    if isinstance(value, dict):
        same = found.keys() == value.keys()
        return same and all(_unmasked(found[n], value[n], n) for n in value)
    return found == value


@pytest.mark.parametrize("name", ["password", "token", "target_secret", "secret_access_key"])
def test_secret_fields_are_those_of_the_document(name):
    assert name in WORDS.secrets
    assert "name" not in WORDS.secrets
