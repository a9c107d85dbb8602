from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.model.caller import Caller
from qovery_async.testing.model.store import SERVICE_TYPES, Record, Store
from qovery_async.testing.resources.computed import ALWAYS, MAXIMUM_CPU, Context, computed
from tests.testing.api_calls import APPLICATION, GIT, registry_of


def test_sources_of_jobs_and_charts_have_response_fields(api, place):
    above = f"/organization/{place.organization}"
    charts = {"name": "charts", "kind": "HTTPS", "url": "https://c.example.com", "config": {}}
    charts["skip_tls_verification"] = False
    charts = api("POST", f"{above}/helmRepository", charts)["id"]
    registry = registry_of(api, place)
    image = {"image": {"image_name": "busybox", "tag": "1", "registry_id": registry}}
    job = {"name": "tick", "healthchecks": {}, "source": image}
    cron = {**job, "schedule": {"cronjob": {"scheduled_at": "* * * * *"}}}
    chart = {"chart_name": "nginx", "chart_version": "1", "repository": charts}
    helm = {
        "name": "proxy",
        "auto_deploy": False,
        "arguments": [],
        "values_override": {},
        "source": {"helm_repository": chart},
    }
    path = f"/environment/{place.environment}"

    cron = api("POST", f"{path}/job", cron)
    lifecycle = api("POST", f"{path}/job", {**job, "name": "once", "schedule": {"on_start": {}}})
    by_chart = api("POST", f"{path}/helm", helm)
    by_git = {**helm, "name": "git", "source": {"git_repository": GIT}}
    by_git = api("POST", f"{path}/helm", by_git)

    assert (cron["job_type"], lifecycle["job_type"]) == ("CRON", "LIFECYCLE")
    assert cron["schedule"]["cronjob"]["timezone"] == "Etc/UTC"
    assert cron["source"]["image"]["image_name"] == "busybox"
    assert by_chart["source"]["repository"]["chart_name"] == "nginx"
    assert by_chart["source"]["repository"]["repository"]["name"] == "charts"
    assert by_git["source"]["git"]["git_repository"]["owner"] == "acme"
    assert by_chart["timeout_sec"] == 600


def test_environment_has_its_cluster_and_ancestors(api, place):
    environment = api("GET", f"/environment/{place.environment}")

    assert environment["cluster_id"] == place.cluster
    assert environment["cluster_name"] == "main"
    assert environment["cloud_provider"] == {"provider": "AWS", "cluster": "main"}
    assert environment["project"] == {"id": place.project}
    assert environment["organization"] == {"id": place.organization}
    assert api("GET", f"/project/{place.project}")["associated_environments_count"] == 1
    without = api("POST", f"/project/{place.project}/environment", {"name": "preview"})
    assert (without["cluster_id"], without["mode"]) == (place.cluster, "DEVELOPMENT")


class Places:
    """Store with a cluster and an environment on it."""

    def __init__(self):
        self.store = Store()
        self.organization = self.add("organization", None, name="Acme")
        self.cluster = self.add(
            "cluster", self.organization, name="eu", cloud_provider="GCP", maximum_cpu=2000
        )
        self.project = self.add("project", self.organization, name="shop")
        self.environment = self.add("environment", self.project, cluster_id=self.cluster.id)

    def add(self, kind, parent, **data):
        return self.store.add(Record(kind, f"{kind}-{data.get('name')}", data, parent))

    def computed(self, kind, given, parent, identifier="id-1"):
        numbers = count(1)
        caller = Caller("Ada")
        context = Context(self.store, parent, caller, identifier, lambda: f"uuid-{next(numbers)}")
        return computed(kind, given, context)


@pytest.fixture
def places():
    return Places()


def test_every_record_refers_to_its_ancestors(places):
    made = places.computed("secretManagerAccess", {}, places.environment)

    assert made == {
        "environment": {"id": places.environment.id},
        "environment_id": places.environment.id,
        "project": {"id": places.project.id},
        "project_id": places.project.id,
        "organization": {"id": places.organization.id},
        "organization_id": places.organization.id,
    }
    assert places.computed("secretManagerAccess", {}, None) == {}


@pytest.mark.parametrize("kind", SERVICE_TYPES)
def test_service_has_its_type_and_the_limits_of_its_cluster(places, kind):
    made = places.computed(kind, {}, places.environment)
    elsewhere = places.computed(kind, {}, places.add("environment", places.project, name="x"))

    assert made["service_type"] == SERVICE_TYPES[kind]
    assert (made["maximum_cpu"], elsewhere["maximum_cpu"]) == (2000, MAXIMUM_CPU)


@pytest.mark.parametrize(
    ("mode", "memory", "encrypted", "instance"),
    [("CONTAINER", 256, False, None), ("MANAGED", 100, True, "db.t3.micro")],
)
def test_database_fields_depend_on_its_mode(places, mode, memory, encrypted, instance):
    made = places.computed("database", {"type": "MONGODB", "mode": mode}, places.environment)

    assert (made["memory"], made["disk_encrypted"]) == (memory, encrypted)
    assert (made["instance_type"], made["port"]) == (instance, 27017)
    assert made["host"] == "zid-mongodb.qovery.internal"


@pytest.mark.parametrize(
    ("url", "owner", "name"),
    [
        ("https://github.com/acme/api.git", "acme", "acme/api"),
        ("https://gitlab.com/acme/group/api", "acme", "acme/group/api"),
        ("acme/api", "acme", "acme/api"),
        ("http://[", "http:", "http://["),
    ],
)
def test_git_repository_has_owner_and_name_of_its_url(places, url, owner, name):
    given = {"source": {"docker": {"git_repository": {"url": url, "root_path": "/"}}}}

    places.computed("job", given, places.environment)

    repository = given["source"]["docker"]["git_repository"]
    assert (repository["owner"], repository["name"]) == (owner, name)


@given(st.text("ab:/.[]@?#", max_size=12))
def test_git_repository_of_any_url_has_a_name(url):
    given_fields = {"git_repository": {"url": url, "root_path": "/"}}

    Places().computed("application", given_fields, None)

    repository = given_fields["git_repository"]
    assert repository["name"].partition("/")[0] == repository["owner"]


@pytest.mark.parametrize(
    ("given_fields", "cluster"),
    [({"cluster": "chosen"}, "chosen"), ({"cluster_id": "chosen"}, "chosen"), ({}, "cluster-main")],
)
def test_environment_without_cluster_is_on_the_default_one(places, given_fields, cluster):
    places.add("cluster", places.organization, name="main", is_default=True)

    made = places.computed("environment", {"name": "e", **given_fields}, places.project)

    assert (made["cluster_id"], made["mode"]) == (cluster, "DEVELOPMENT")
    assert ("cluster_name" in made) == (cluster == "cluster-main")


def test_environment_without_any_cluster_has_no_cluster_id():
    empty = Places()
    empty.store.remove(empty.cluster)

    assert empty.computed("environment", {}, empty.project)["cluster_id"] is None


def test_only_the_first_cluster_is_the_default(places):
    other = places.add("organization", None, name="Globex")

    assert places.computed("cluster", {}, places.organization)["is_default"] is False
    assert places.computed("cluster", {}, other)["is_default"] is True


@pytest.mark.parametrize(
    ("kind", "prefix"), [("apiToken", "qov_"), ("policyApiToken", "sk-qov-01-")]
)
def test_token_has_a_value_and_the_name_of_its_role(places, kind, prefix):
    role = places.add("customRole", places.organization, name="deployers")

    made = places.computed(kind, {"role_id": role.id}, places.organization)

    assert made["token"] == f"{prefix}uuid1"
    assert (made["role_name"], made["created_by"]) == ("deployers", "Ada")
    assert "role_name" not in places.computed(kind, {}, places.organization)


@pytest.mark.parametrize(
    ("role", "enum"),
    [("Admin", "ADMIN"), ("Viewer", "VIEWER"), ("deployers", "VIEWER"), (None, "VIEWER")],
)
def test_invitation_has_the_role_of_its_id(places, role, enum):
    found = places.add("role", places.organization, name=role)
    given_fields = {"role_id": found.id if role else "unknown"}

    made = places.computed("inviteMember", given_fields, places.organization)

    assert (made["role"], made["role_name"]) == (enum, role or "Viewer")
    assert (made["inviter"], made["organization_name"]) == ("Ada", "Acme")
    assert made["invitation_link"].endswith("/id-1")


@pytest.mark.parametrize(
    ("kind", "field"),
    [("deploymentStage", "deployment_order"), ("deploymentRule", "priority_index")],
)
def test_new_stage_or_rule_is_the_last(places, kind, field):
    first = places.computed(kind, {}, places.environment)[field]
    places.add(kind, places.environment, name="a", **{field: 7})
    places.add(kind, places.environment, name="b", **{field: 3})

    assert (first, places.computed(kind, {}, places.environment)[field]) == (0, 8)


def test_credentials_of_a_body_are_shown_in_part(places):
    card = places.computed("creditCard", {"number": "4242424242424321"}, None)
    server = places.computed("mcpServer", {"headers": {"b": "secret", "a": "x"}}, None)
    webhook = places.computed("webhook", {"target_secret": "hush"}, None)

    assert card == {"last_digit": "4321", "is_expired": False}
    assert server == {"header_names": ["a", "b"]}
    assert webhook == {"target_secret_set": True, "enabled": True}


def test_custom_role_has_the_least_permission_elsewhere(places):
    other = places.add("project", places.organization, name="other")
    grant = {"project_id": other.id, "is_admin": True, "permissions": []}

    made = places.computed("customRole", {"project_permissions": [grant]}, places.organization)

    assert made["cluster_permissions"] == [
        {"cluster_id": places.cluster.id, "cluster_name": "eu", "permission": "VIEWER"}
    ]
    assert [(p["project_name"], p["is_admin"]) for p in made["project_permissions"]] == [
        ("shop", False),
        ("other", True),
    ]


def test_computed_field_replaces_a_given_one_only_if_always(api, place):
    body = {**APPLICATION, "icon_uri": "app://custom", "service_type": "JOB"}

    made = api("POST", f"/environment/{place.environment}/application", body)

    assert "service_type" in ALWAYS
    assert (made["icon_uri"], made["service_type"]) == ("app://custom", "APPLICATION")
