"""Names of methods: by rule, one for each operation, and kept once they were given."""

from __future__ import annotations

import copy
import keyword
from pathlib import Path

import pytest
from pipeline.body_types import BodyTypes
from pipeline.bundling import bundle
from pipeline.document import load
from pipeline.edits import Edits
from pipeline.kinds import Kinds
from pipeline.name_conflicts import DECIDED, SETTLED, Candidate, Place, distinct
from pipeline.names import snake
from pipeline.resource_names import CLIENT_NAMES, places, resource_name
from pipeline.resources import Resources
from pipeline.stable_names import mark_settled, settled_lines

from qovery_async import AsyncQovery
from qovery_async._pipeline.resource import Resource
from qovery_async.raw import METHODS

OPENAPI = Path(__file__).parents[2] / "openapi"
LISTING = "/organization/{organizationId}/project"
ITEM = "/project/{projectId}"


@pytest.fixture(scope="module")
def bundled():
    document, _ = bundle(load(OPENAPI / "qovery.yaml"), OPENAPI / "overlay.yaml")
    return document


def with_operations(document, added):
    """The document with further operations: path, method, operation to copy, operation id."""
    newer = {**document, "paths": dict(document["paths"])}
    for path, verb, like, operation_id in added:
        operation = {**document["paths"][like]["get"], "operationId": operation_id}
        newer["paths"][path] = {verb: operation} | newer["paths"].get(path, {})
    return newer


def crowded(document):
    """Everything that the rule would read differently if it came with the next document."""
    number = 0
    for path in document["paths"]:
        last = path.rpartition("/")[2]
        verbs = ("put", "patch", "delete") if last.startswith("{") else ("get", "post", "delete")
        for verb in verbs:
            if verb not in document["paths"][path]:
                yield path, verb, LISTING if verb == "get" else ITEM, f"addedNovelty{number}"
                number += 1
        if last.startswith("{"):
            yield f"{path}/novelty", "get", ITEM, f"getNovelty{number}"
        else:
            for new, like in (
                (f"{path}/{{newId}}", ITEM),
                (f"/{last}/{{newId}}", ITEM),
                (f"/{last}", LISTING),
                (f"/cluster/{{clusterId}}/{last}", LISTING),
                (f"/novelty/{{noveltyId}}/{last}", LISTING),
            ):
                if new not in document["paths"]:
                    yield new, "get", like, f"getNovelty{number}"
                    number += 1
        number += 1


def test_further_operations_rename_nothing(bundled):
    before = places(bundled)
    added = list(crowded(bundled))
    after = places(with_operations(bundled, added))
    assert len(added) > 1500
    assert {key: after[key] for key in before} == before
    assert len(set(after.values())) == len(after)


def test_names_of_new_operations_are_valid_and_hide_nothing(bundled):
    after = places(with_operations(bundled, crowded(bundled)))
    resources = {place.resource for place in after.values()}
    for place in after.values():
        for part in [*place.resource.split("."), place.method]:
            assert part.isidentifier()
            assert not keyword.iskeyword(part)
            assert part != "operations"
        assert ".".join(place) not in resources
        assert place.resource.partition(".")[0] not in CLIENT_NAMES


def test_what_further_operations_are_called_is_the_rules_choice(bundled):
    after = places(
        with_operations(
            bundled,
            [
                ("/organization/{organizationId}/novelty", "get", LISTING, "listNovelty"),
                ("/novelty/{noveltyId}", "get", ITEM, "getNovelty"),
                ("/application/{applicationId}/commit/{commitId}", "get", ITEM, "getCommit"),
                ("/environments", "get", LISTING, "listAllEnvironments"),
            ],
        )
    )
    assert after["listNovelty"] == ("novelties", "list")
    assert after["getNovelty"] == ("novelties", "get")
    assert after["getCommit"] == ("applications.commits", "get")
    assert after["listApplicationCommit"] == ("applications", "list_commits")
    assert after["listAllEnvironments"] == ("environments", "list_all_environments")
    assert after["listEnvironment"] == ("environments", "list")


def test_names_of_client_and_resource_attributes_are_kept_free(bundled):
    after = places(
        with_operations(
            bundled,
            [
                ("/budget/{budgetId}", "get", ITEM, "getBudget"),
                ("/request", "get", ITEM, "getRequest"),
                ("/project/{projectId}/operation/{operationId}", "get", ITEM, "getOperation"),
                ("/environment/{environmentId}/operations", "post", ITEM, "operations"),
            ],
        )
    )
    assert after["getBudget"] == ("budgets", "get")
    assert after["getRequest"] == ("request_", "get")
    assert after["getOperation"] == ("projects.operations_", "get")
    assert after["operations"] == ("environments", "operations_")


def test_the_names_of_a_client_are_all_known():
    names = {name for name in dir(AsyncQovery) if not name.startswith("_")}
    client = AsyncQovery(token="qov_x")
    assert {n for n in names if not isinstance(getattr(client, n), Resource)} == CLIENT_NAMES


def test_the_file_has_the_names_that_the_package_has(bundled):
    text = (OPENAPI / "methods.txt").read_text(encoding="utf-8")
    assert settled_lines(bundled, places(bundled)) == text
    ids_and_names = [line.split()[::3] for line in text.splitlines()]
    assert dict(ids_and_names) == dict(METHODS)


def test_operation_with_another_id_or_path_keeps_its_name(bundled):
    newer = copy.deepcopy(bundled)
    newer["paths"]["/project/{projectId}"]["get"]["operationId"] = "readProject"
    newer["paths"]["/webhooks/v9/{webhookId}"] = {
        "get": newer["paths"]["/organization/{organizationId}/webhook/{webhookId}"].pop("get")
    }
    mark_settled(newer, OPENAPI / "methods.txt")
    found = places(newer)
    assert found["readProject"] == ("projects", "get")
    assert found["getOrganizationWebhook"] == ("organizations.webhooks", "get")


def test_operation_in_place_of_a_moved_one_gets_its_own_name(bundled):
    newer = copy.deepcopy(bundled)
    item = newer["paths"]["/project/{projectId}"]
    newer["paths"]["/v2/project/{projectId}"] = {"get": item["get"]}
    item["get"] = {**item["get"], "operationId": "getOtherProject"}
    mark_settled(newer, OPENAPI / "methods.txt")
    found = places(newer)
    assert found["getProject"] == ("projects", "get")
    assert found["getOtherProject"] == ("projects", "get_other_project")


def test_the_overlay_renames_what_has_a_name(bundled):
    newer = copy.deepcopy(bundled)
    newer["paths"]["/project/{projectId}"]["get"]["x-method"] = "read"
    assert places(newer)["getProject"] == ("projects", "read")


def test_a_document_without_settled_names_is_named_by_rule(document):
    assert places(document)["listProject"] == ("projects", "list")


def test_of_several_that_want_a_name_the_strongest_gets_it():
    place = Place("things", "list")
    wanted = {
        "weak": Candidate(place, 1, "weak"),
        "settled": Candidate(place, SETTLED, "settled"),
        "strong": Candidate(place, 5, "strong"),
    }
    assert distinct(wanted) == {
        "settled": place,
        "strong": ("things", "strong"),
        "weak": ("things", "weak"),
    }
    wanted["decided"] = Candidate(place, DECIDED, "decided")
    assert distinct(wanted)["decided"] == place


def test_ids_that_read_alike_get_names_of_their_own():
    place = Place("things", "list")
    wanted = {
        "getFoo": Candidate(place, 1, "get_foo"),
        "get-foo": Candidate(place, 1, "get_foo"),
        "get_foo": Candidate(Place("things", "get_foo"), 0, "get_foo"),
    }
    found = distinct(wanted)
    assert len(set(found.values())) == 3
    assert found["get_foo"] == ("things", "get_foo")


def test_a_new_resource_does_not_hide_a_method_that_is_there():
    wanted = {
        "old": Candidate(Place("things", "parts"), SETTLED, "old"),
        "new": Candidate(Place("things.parts", "get"), 5, "get_new"),
        "below": Candidate(Place("things.parts.more", "get"), 5, "get_below"),
    }
    assert distinct(wanted) == {
        "old": ("things", "parts"),
        "new": ("things", "get_new"),
        "below": ("things", "get_below"),
    }


def test_a_new_method_does_not_hide_a_resource():
    wanted = {
        "item": Candidate(Place("things.parts", "get"), 5, "item"),
        "action": Candidate(Place("things", "parts"), 1, "do_parts"),
    }
    assert distinct(wanted)["action"] == ("things", "do_parts")


@pytest.mark.parametrize(
    ("text", "name", "resource"),
    [
        ("advancedSettings", "advanced_settings", "advanced_settings"),
        ("alert-receivers", "alert_receivers", "alert_receivers"),
        ("2fa", "x_2_fa", "x_2_fas"),
        ("class", "class_", "class_"),
        ("import", "import_", "imports"),
        ("é", "root", "root"),
        ("", "root", "root"),
    ],
)
def test_names_are_identifiers(text, name, resource):
    assert (snake(text), resource_name(text)) == (name, resource)


def test_parameters_alike_in_python_get_distinct_names(bundled):
    newer = copy.deepcopy(bundled)
    operation = newer["paths"]["/project/{projectId}"]["get"]
    names = ("projectId", "project_id", "body", "fields", "self", "from", "class")
    for name in names:
        operation["parameters"] = [
            *operation["parameters"],
            {"name": name, "in": "query", "schema": {"type": "string"}},
        ]
    classes = {name: name for name in newer["components"]["schemas"]}
    types = BodyTypes(newer, classes, dict.fromkeys(classes, "common"))
    edits = Edits(newer, Kinds(newer["components"]["schemas"]))
    resources = Resources(newer, places(newer), classes, types, edits)
    method = next(
        method
        for method in resources.roots["projects"].methods
        if method.operation_id == "getProject"
    )
    assert [(a.python, a.name) for a in method.path + method.query] == [
        ("project_id", "projectId"),
        ("project_id_", "projectId"),
        ("project_id__", "project_id"),
        ("body_", "body"),
        ("fields_", "fields"),
        ("self_", "self"),
        ("from_", "from"),
        ("class_", "class"),
    ]
