from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.model.store import Record, Store
from qovery_async.testing.resources.deployment_rules import matching_rule
from tests.testing.api_calls import RULE


def test_new_project_has_no_deployment_rules(api, place):
    assert api.ids(f"/project/{place.project}/deploymentRule") == []


def test_first_matching_rule_sets_cluster_mode_and_hours(api, place):
    members = {"name": "spare", "cloud_provider": "GCP", "region": "europe-west9"}
    spare = api("POST", f"/organization/{place.organization}/cluster", members)["id"]
    path = f"/project/{place.project}/deploymentRule"
    general = {**RULE, "name": "all", "wildcard": "*", "cluster_id": place.cluster}
    general = api("POST", path, {**general, "mode": "DEVELOPMENT"})
    previews = api("POST", path, {**RULE, "cluster_id": spare})
    order = {"project_deployment_rule_ids_in_order": [previews["id"], general["id"]]}
    environments = f"/project/{place.project}/environment"

    before = api("POST", environments, {"name": "[PR] 1"})
    api("PUT", f"{path}/order", order)
    after = api("POST", environments, {"name": "[PR] 2"})
    other = api("POST", environments, {"name": "PR 3"})
    explicit = api("POST", environments, {"name": "[PR] 4", "cluster": place.cluster})

    assert (general["priority_index"], previews["priority_index"]) == (0, 1)
    assert (before["mode"], before["cluster_id"]) == ("DEVELOPMENT", place.cluster)
    assert (after["mode"], after["cluster_id"]) == ("STAGING", spare)
    assert (other["mode"], explicit["cluster_id"]) == ("DEVELOPMENT", place.cluster)
    rule = api("GET", f"/environment/{after['id']}/deploymentRule")
    assert (rule["timezone"], rule["weekdays"]) == ("Europe/Paris", ["MONDAY"])


def matched(name, *rules):
    """Return the wildcard of the rule for a name; `rules` are pairs of wildcard and priority."""
    store = Store()
    project = store.add(Record("project", "p", {}))
    for number, (wildcard, priority) in enumerate(rules):
        data = {"wildcard": wildcard, "priority_index": priority}
        store.add(Record("deploymentRule", str(number), data, project))
    found = matching_rule(store, project, name)
    return None if found is None else found.data["wildcard"]


@pytest.mark.parametrize(
    ("wildcard", "name", "matches"),
    [
        ("*", "", True),
        ("pr-*", "pr-", True),
        ("pr-*", "my pr-1", False),
        ("pr-?", "pr-1", True),
        ("pr-?", "pr-12", False),
        ("[PR]*", "[PR] 1", True),
        ("[PR]*", "P", False),
        ("a.c", "abc", False),
        ("a*c", "a\nc", True),
        ("", "a", False),
    ],
)
def test_wildcard_matches_the_whole_name(wildcard, name, matches):
    assert matched(name, (wildcard, 0)) == (wildcard if matches else None)


@given(st.text("ab*?[].\\", max_size=6))
def test_name_without_wildcards_matches_itself_and_a_star(name):
    plain = name.replace("*", "x").replace("?", "y")

    assert matched(plain, (plain, 0)) == plain
    assert matched(plain, (name, 0)) == name
    assert matched(plain + "x", (plain, 0)) is None


def test_first_rule_is_the_one_of_lowest_priority_index():
    assert matched("a", ("*", 2), ("a", 1), ("b", 0)) == "a"
    assert matched("a", ("*", None), ("a", 1)) == "*"


def test_environment_without_a_project_has_no_rule():
    assert matching_rule(Store(), None, "a") is None
