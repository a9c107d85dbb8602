"""Creation, edits and deletion of records along the hierarchy."""

from __future__ import annotations

import json
from typing import NamedTuple

import pytest

from qovery_async.testing import Simulator, VirtualClock
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.world import World

NOWHERE = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
GIT = {"url": "https://github.com/acme/api.git", "provider": "GITHUB"}
APPLICATION = {"name": "api", "healthchecks": {}, "git_repository": GIT}


class RefusedError(Exception):
    def __init__(self, status, detail):
        super().__init__(f"{status} {detail}")
        self.status = status


class Place(NamedTuple):
    organization: str
    cluster: str
    project: str
    environment: str


class Api:
    """Calls the simulator's application with a method, a path and a body."""

    def __init__(self, simulator):
        self.simulator = simulator

    def __call__(self, method, path, body=None):
        path, _, query = path.partition("?")
        headers = {"authorization": "Token qov_simulator", "content-type": "application/json"}
        raw = b"" if body is None else json.dumps(body).encode()
        status, _, content = self.simulator.app.respond(method, path, query, headers, raw)
        value = json.loads(content) if content else None
        if status >= 300:
            assert value["status"] == status
            raise RefusedError(status, value["detail"])
        return value

    def ids(self, path):
        return [item["id"] for item in self("GET", path)["results"]]


@pytest.fixture
def api():
    return Api(Simulator(seeded=False, clock=VirtualClock(), rate_limit=10**6))


@pytest.fixture
def place(api):
    return made_place(api, "Acme")


def made_place(api, name):
    organization = api("POST", "/organization", {"name": name, "plan": "TEAM"})["id"]
    above = f"/organization/{organization}"
    members = {"name": "main", "cloud_provider": "AWS", "region": "eu-west-3"}
    cluster = api("POST", f"{above}/cluster", members)["id"]
    project = api("POST", f"{above}/project", {"name": "shop"})["id"]
    members = {"name": "production", "mode": "PRODUCTION", "cluster": cluster}
    environment = api("POST", f"/project/{project}/environment", members)["id"]
    return Place(organization, cluster, project, environment)


def test_item_is_listed_only_below_its_parent(api, place):
    other = made_place(api, "Globex")
    made = api("POST", f"/organization/{place.organization}/webhook", WEBHOOK)

    assert api.ids(f"/organization/{place.organization}/webhook") == [made["id"]]
    assert api.ids(f"/organization/{other.organization}/webhook") == []
    with pytest.raises(RefusedError, match="404 no webhook"):
        api("GET", f"/organization/{other.organization}/webhook/{made['id']}")


WEBHOOK = {
    "kind": "STANDARD",
    "target_url": "https://hooks.example.com",
    "target_secret": "hush",
    "events": ["DEPLOYMENT_STARTED"],
}


@pytest.mark.parametrize(
    "path",
    [
        f"/organization/{NOWHERE}/project",
        f"/project/{NOWHERE}/environment",
        f"/environment/{NOWHERE}/application",
        f"/application/{NOWHERE}/customDomain",
        f"/environment/{NOWHERE}/services",
        f"/organization/{NOWHERE}/webhook",
        f"/organization/{NOWHERE}/events",
        f"/argocdApp/{NOWHERE}",
        f"/service/{NOWHERE}/deploymentStage",
        f"/cluster/{NOWHERE}/environments",
        f"/application/{NOWHERE}/advancedSettings",
    ],
)
def test_missing_parent_is_reported_even_in_an_empty_world(path):
    api = Api(Simulator(seeded=False))
    with pytest.raises(RefusedError, match=r"404 no .* exists"):
        api("GET", path)


@pytest.mark.parametrize("status", [404, 403, 400])
def test_missing_item_is_rejected_with_missing_status(status):
    api = Api(Simulator(seeded=False, missing_status=status))
    with pytest.raises(RefusedError, match=rf"{status} .*exist"):
        api("GET", f"/project/{NOWHERE}")


def test_names_of_siblings_clash_ignoring_case(api, place):
    path = f"/environment/{place.environment}/application"
    first = api("POST", path, APPLICATION)
    second = api("POST", path, {**APPLICATION, "name": "web"})

    with pytest.raises(RefusedError, match="409"):
        api("POST", path, {**APPLICATION, "name": "API"})
    with pytest.raises(RefusedError, match="409"):
        api("PUT", f"/application/{second['id']}", {**APPLICATION, "name": "Api"})
    api("PUT", f"/application/{first['id']}", {**APPLICATION, "name": "API"})
    api("DELETE", f"/application/{first['id']}")
    assert api("POST", path, APPLICATION)["name"] == "api"
    elsewhere = {"name": "staging", "cluster": place.cluster}
    other = api("POST", f"/project/{place.project}/environment", elsewhere)["id"]
    assert api("POST", f"/environment/{other}/application", APPLICATION)["name"] == "api"


def test_application_has_defaults_and_computed_fields(api, place):
    made = api("POST", f"/environment/{place.environment}/application", APPLICATION)

    repository = made["git_repository"]
    assert (made["cpu"], made["memory"], made["gpu"]) == (500, 512, 0)
    assert (made["min_running_instances"], made["max_running_instances"]) == (1, 1)
    assert made["auto_preview"] is True
    assert made["environment"] == {"id": place.environment}
    assert made["service_type"] == "APPLICATION"
    assert made["icon_uri"] == "app://qovery-console/application"
    assert made["created_at"] == made["updated_at"]
    assert (repository["owner"], repository["name"]) == ("acme", "acme/api")
    assert repository["root_path"] == "/"
    assert "description" not in made
    assert api("GET", f"/application/{made['id']}") == made


def test_put_replaces_all_but_server_fields(api, place):
    full = {**APPLICATION, "cpu": 900, "description": "d", "arguments": ["-v"]}
    made = api("POST", f"/environment/{place.environment}/application", full)
    api.simulator.clock.advance(60)

    edited = api("PUT", f"/application/{made['id']}", {"healthchecks": {}, "name": "renamed"})

    assert (edited["name"], edited["cpu"]) == ("renamed", 500)
    assert "description" not in edited
    assert "arguments" not in edited
    for name in ("id", "created_at", "environment", "icon_uri"):
        assert edited[name] == made[name]
    assert edited["updated_at"] > made["updated_at"]
    assert api("GET", f"/application/{made['id']}") == edited


def test_ports_and_storage_keep_their_ids(api, place):
    port = {"internal_port": 80, "publicly_accessible": True}
    body = {**APPLICATION, "ports": [port, {**port, "internal_port": 81}]}
    body["storage"] = [{"type": "FAST_SSD", "size": 4, "mount_point": "/data"}]
    made = api("POST", f"/environment/{place.environment}/application", body)
    first = made["ports"][0]

    kept = {**first, "internal_port": 8080}
    new = {**port, "id": NOWHERE, "internal_port": 90}
    edited = api("PUT", f"/application/{made['id']}", {**APPLICATION, "ports": [kept, new]})

    assert made["ports"][0]["protocol"] == "HTTP"
    assert [p["internal_port"] for p in edited["ports"]] == [8080, 90]
    assert edited["ports"][0]["id"] == first["id"]
    assert edited["ports"][1]["id"] not in {NOWHERE, *(p["id"] for p in made["ports"])}
    assert edited.get("storage", []) == []


def test_ids_of_a_body_are_shown_as_objects(api, place):
    above = f"/organization/{place.organization}"
    registry = {"name": "hub", "kind": "DOCKER_HUB", "config": {"username": "u", "password": "p"}}
    registry = api("POST", f"{above}/containerRegistry", registry)
    members = {"name": "team", "annotations": [{"key": "a", "value": "b"}], "scopes": ["PODS"]}
    group = api("POST", f"{above}/annotationsGroups", members)

    made = api(
        "POST",
        f"/environment/{place.environment}/container",
        {
            "name": "cache",
            "registry_id": registry["id"],
            "image_name": "redis",
            "tag": "7",
            "healthchecks": {},
            "annotations_groups": [{"id": group["id"]}],
        },
    )

    assert made["registry"]["name"] == "hub"
    assert made["annotations_groups"][0]["name"] == "team"
    associated = api("GET", f"{above}/containerRegistry/{registry['id']}/associatedServices")
    assert [s["service_name"] for s in associated["results"]] == ["cache"]
    items = api("GET", f"{above}/annotationsGroups/{group['id']}/associatedItems")
    assert [(i["item_name"], i["item_type"]) for i in items["results"]] == [("cache", "CONTAINER")]
    assert "password" not in json.dumps(registry)


def test_sources_of_jobs_and_charts_have_response_fields(api, place):
    image = {"image": {"image_name": "busybox", "tag": "1", "registry_id": NOWHERE}}
    job = {"name": "tick", "healthchecks": {}, "source": image}
    cron = {**job, "schedule": {"cronjob": {"scheduled_at": "* * * * *"}}}
    chart = {"chart_name": "nginx", "chart_version": "1", "repository": NOWHERE}
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
    assert by_git["source"]["git"]["git_repository"]["owner"] == "acme"
    assert by_chart["timeout_sec"] == 600


def test_database_keeps_its_type_and_does_not_shrink(api, place):
    body = {"name": "orders", "type": "MYSQL", "mode": "CONTAINER", "version": "8", "storage": 20}
    made = api("POST", f"/environment/{place.environment}/database", body)
    path = f"/database/{made['id']}"

    edited = api("PUT", path, {"type": "REDIS", "mode": "MANAGED", "cpu": 300})
    with pytest.raises(RefusedError, match="400 storage"):
        api("PUT", path, {"storage": 10})

    assert (made["memory"], made["cpu"], made["accessibility"]) == (512, 250, "PRIVATE")
    assert made["icon_uri"] == "app://qovery-console/mysql"
    assert (edited["type"], edited["mode"], edited["cpu"]) == ("MYSQL", "CONTAINER", 300)
    assert (edited["storage"], edited["version"], edited["name"]) == (20, "8", "orders")


def test_contradictory_numbers_are_rejected(api, place):
    path = f"/environment/{place.environment}/application"
    bounds = {"min_running_instances": 3, "max_running_instances": 2}
    with pytest.raises(RefusedError, match="400 max_running_instances"):
        api("POST", path, {**APPLICATION, **bounds})
    with pytest.raises(RefusedError, match="400 cpu"):
        api("POST", path, {**APPLICATION, "cpu": 10**6})


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


def test_cross_listings_show_the_same_records(api, place):
    body = {"name": "web", "registry_id": NOWHERE, "image_name": "i", "tag": "1"}
    path = f"/environment/{place.environment}"
    container = api("POST", f"{path}/container", {**body, "healthchecks": {}})["id"]
    application = api("POST", f"{path}/application", APPLICATION)["id"]
    above = f"/organization/{place.organization}"

    both = {application, container}
    assert api.ids(f"{path}/application") == [application]
    assert set(api.ids(f"{path}/services")) == both
    assert set(api.ids(f"{above}/services")) == both
    assert api.ids(f"{above}/services?project_id={NOWHERE}") == []
    assert set(api.ids(f"{above}/services?environment_id={place.environment}")) == both
    assert api.ids(f"{above}/environments") == [place.environment]
    on_cluster = api("GET", f"/cluster/{place.cluster}/environments")["results"]
    assert [e["environment_id"] for e in on_cluster] == [place.environment]
    assert {s["id"] for s in on_cluster[0]["services"]} == both
    stats = api("GET", f"{above}/project/stats")["results"]
    assert (stats[0]["service_total_number"], stats[0]["environment_total_number"]) == (2, 1)


def test_single_resources_are_stored_with_their_owner(api, place):
    made = api("POST", f"/environment/{place.environment}/application", APPLICATION)["id"]
    path = f"/application/{made}/advancedSettings"
    default = api("GET", "/defaultApplicationAdvancedSettings")
    name = next(key for key, value in default.items() if isinstance(value, int) and value > 1)

    assert api("GET", path) == default
    api("PUT", path, {**default, name: 7})
    assert api("GET", path)[name] == 7
    api("PUT", path, {})
    assert api("GET", path)[name] == default[name]
    api("DELETE", f"/application/{made}")
    with pytest.raises(RefusedError, match="404"):
        api("GET", path)


@pytest.mark.parametrize("kind", ["application", "container", "helm"])
def test_custom_domains_work_for_each_kind_of_service(api, place, kind):
    body = {
        **APPLICATION,
        "image_name": "i",
        "tag": "1",
        "registry_id": NOWHERE,
        "auto_deploy": False,
        "arguments": [],
        "values_override": {},
        "source": {"git_repository": GIT},
    }
    service = api("POST", f"/environment/{place.environment}/{kind}", body)["id"]
    path = f"/{kind}/{service}/customDomain"
    made = api("POST", path, {"domain": "shop.example.com", "generate_certificate": True})
    edited = api(
        "PUT", f"{path}/{made['id']}", {"domain": "b.example.com", "generate_certificate": False}
    )

    assert made["status"] == "VALIDATION_PENDING"
    assert api("GET", path)["results"] == [edited]
    api("DELETE", f"{path}/{made['id']}")
    assert api.ids(path) == []


def test_credentials_of_another_vendor_are_not_found(api, place):
    above = f"/organization/{place.organization}"
    body = {"name": "c", "type": "AWS_STATIC", "access_key_id": "a", "secret_access_key": "s"}
    made = api("POST", f"{above}/aws/credentials", body)

    assert made["object_type"] == "AWS"
    assert "s" not in made.values()
    assert api.ids(f"{above}/aws/credentials") == [made["id"]]
    assert api.ids(f"{above}/scaleway/credentials") == []
    with pytest.raises(RefusedError, match="404"):
        api("GET", f"{above}/scaleway/credentials/{made['id']}")
    everything = api("GET", f"{above}/credentials")["results"]
    assert [c["credential"]["id"] for c in everything] == [made["id"]]


def test_token_values_are_shown_once_and_secrets_never(api, place):
    above = f"/organization/{place.organization}"
    role = api("GET", f"{above}/availableRole")["results"][1]
    token = api("POST", f"{above}/apiToken", {"name": "ci", "role_id": role["id"]})
    git = {"name": "g", "type": "GITHUB", "token": "ghp_secret"}
    git = api("POST", f"{above}/gitToken", git)
    webhook = api("POST", f"{above}/webhook", WEBHOOK)
    repository = {"name": "charts", "kind": "HTTPS", "url": "https://charts.example.com"}
    repository["config"] = {"username": "u", "password": "hidden-password"}
    repository["skip_tls_verification"] = False
    repository = api("POST", f"{above}/helmRepository", repository)

    assert token["token"].startswith("qov_")
    assert token["role_name"] == role["name"]
    listed = api("GET", f"{above}/apiToken")["results"]
    assert [t["name"] for t in listed] == ["ci"]
    assert "token" not in listed[0]
    assert webhook["target_secret_set"] is True
    api("PUT", f"{above}/webhook/{webhook['id']}", {**WEBHOOK, "target_secret": "other"})
    everything = [git, webhook, repository, api("GET", f"{above}/webhook")]
    everything.append(api("GET", f"{above}/events?pageSize=100"))
    for secret in ("ghp_secret", "hush", "hidden-password", token["token"]):
        assert secret not in json.dumps(everything)


def test_new_organization_has_roles_and_an_owner(api, place):
    above = f"/organization/{place.organization}"
    roles = {r["name"]: r["id"] for r in api("GET", f"{above}/availableRole")["results"]}
    owner = api("GET", f"{above}/member")["results"][0]
    invite = {"email": "ada@example.com", "role_id": roles["Viewer"]}

    invitation = api("POST", f"{above}/inviteMember", invite)
    with pytest.raises(RefusedError, match="409"):
        api("POST", f"{above}/inviteMember", {**invite, "email": "Ada@example.com"})
    api("POST", f"{above}/inviteMember/{invitation['id']}")
    ada = api("GET", f"{above}/member")["results"][1]
    api("PUT", f"{above}/member", {"user_id": ada["id"], "role_id": roles["Admin"]})
    promoted = api("GET", f"{above}/member")["results"][1]
    with pytest.raises(RefusedError, match="400"):
        api("DELETE", f"{above}/member", {"user_id": owner["id"]})
    api("POST", f"{above}/transferOwnership", {"user_id": ada["id"]})
    api("DELETE", f"{above}/member", {"user_id": owner["id"]})

    assert list(roles) == ["Owner", "Admin", "DevOps", "Billing Manager", "Viewer"]
    assert (owner["role_name"], invitation["invitation_status"]) == ("Owner", "PENDING")
    assert (ada["email"], ada["role_name"]) == ("ada@example.com", "Viewer")
    assert promoted["role_name"] == "Admin"
    assert api.ids(f"{above}/inviteMember") == []
    assert [m["role_name"] for m in api("GET", f"{above}/member")["results"]] == ["Owner"]


def test_new_cluster_has_a_registry(api, place):
    registries = api("GET", f"/organization/{place.organization}/containerRegistry")["results"]
    clusters = api("GET", f"/organization/{place.organization}/cluster")["results"]

    assert [(r["kind"], r["cluster"]["id"]) for r in registries] == [("ECR", place.cluster)]
    assert (clusters[0]["status"], clusters[0]["is_default"]) == ("READY", True)
    assert (clusters[0]["disk_size"], clusters[0]["kubernetes"]) == (40, "MANAGED")


def test_deletion_of_a_parent_with_children_is_rejected(api, place):
    with pytest.raises(RefusedError, match="400 the project has environments"):
        api("DELETE", f"/project/{place.project}")
    with pytest.raises(RefusedError, match="400 the cluster has environments"):
        api("DELETE", f"/organization/{place.organization}/cluster/{place.cluster}")

    api("DELETE", f"/environment/{place.environment}")
    api("DELETE", f"/project/{place.project}")
    assert api.ids(f"/organization/{place.organization}/project") == []


def test_cascade_projects_deletes_their_environments(api):
    api.simulator.world = World(packaged_document(), VirtualClock(), 0, cascade_projects=True)
    api.simulator.app.handler.world = api.simulator.world
    place = made_place(api, "Acme")
    api("DELETE", f"/project/{place.project}")
    with pytest.raises(RefusedError, match="404"):
        api("GET", f"/environment/{place.environment}")


def test_deletion_removes_all_descendants(api, place):
    made = api("POST", f"/environment/{place.environment}/application", APPLICATION)["id"]
    api("DELETE", f"/organization/{place.organization}")
    for path in (f"/application/{made}", f"/environment/{place.environment}"):
        with pytest.raises(RefusedError, match="404"):
            api("GET", path)
    assert api.ids("/organization") == []


def test_alerts_belong_to_the_organization_of_their_body(api, place):
    other = made_place(api, "Globex")
    body = {
        "organization_id": place.organization,
        "type": "SLACK",
        "name": "ops",
        "description": "",
        "send_resolved": True,
        "webhook_url": "https://hooks.slack.com/secret",
    }
    made = api("POST", "/alert-receivers", body)

    assert api.ids(f"/organization/{place.organization}/alert-receivers") == [made["id"]]
    assert api.ids(f"/organization/{other.organization}/alert-receivers") == []
    assert "webhook_url" not in api("GET", f"/alert-receivers/{made['id']}")
    with pytest.raises(RefusedError, match="404"):
        api("POST", "/alert-receivers", {**body, "organization_id": NOWHERE})


def test_actions_change_their_record(api, place):
    changed = api("POST", f"/organization/{place.organization}/changePlan", {"plan": "ENTERPRISE"})
    assert changed["plan"] == "ENTERPRISE"
    assert api("GET", f"/organization/{place.organization}")["plan"] == "ENTERPRISE"


def test_world_after_dump_and_load_is_the_same(api, place):
    made = api("POST", f"/environment/{place.environment}/application", APPLICATION)["id"]
    api("GET", f"/application/{made}/advancedSettings")
    dumped = json.loads(json.dumps(api.simulator.world.dump()))

    again = Api(Simulator(seeded=False, clock=VirtualClock(), rate_limit=10**6))
    again.simulator.world.load(dumped)

    reads = [
        f"/organization/{place.organization}",
        f"/organization/{place.organization}/events",
        f"/organization/{place.organization}/member",
        f"/environment/{place.environment}/services",
        f"/environment/{place.environment}/deploymentStage",
        f"/application/{made}/advancedSettings",
    ]
    assert [again("GET", path) for path in reads] == [api("GET", path) for path in reads]
    bodies = [
        a("POST", f"/project/{place.project}/environment", {"name": "next"}) for a in (api, again)
    ]
    assert bodies[0] == bodies[1]
    assert json.loads(json.dumps(again.simulator.world.dump())) == json.loads(
        json.dumps(api.simulator.world.dump())
    )
