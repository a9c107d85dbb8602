from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing import ProjectGrant, Role, Simulator, Token
from qovery_async.testing.accounts.roles import BUILT_IN, built_in, custom, may, sees
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.store import Record
from tests.testing.raw_requests import below, organizations, send

ROLES = ("owner", "admin", "devops", "billing", "viewer")
OPERATIONS = packaged_document().by_id
ORGANIZATION = Record("organization", "o", {})
PROJECT = Record("project", "p", {}, ORGANIZATION)
STAGING = Record("environment", "s", {"mode": "STAGING"}, PROJECT)
PRODUCTION = Record("environment", "l", {"mode": "PRODUCTION"}, PROJECT)
SERVICE = Record("application", "a", {}, STAGING)
CLUSTER = Record("cluster", "c", {}, ORGANIZATION)
LEVELS = ["NO_ACCESS", "VIEWER", "DEPLOYER", "MANAGER"]
# Operations on an application of staging by the lowest level that allows them.
LEVEL_OF = {
    "getApplication": 1,
    "deployApplication": 2,
    "stopApplication": 2,
    "editApplication": 3,
    "deleteApplication": 3,
}


def in_project(permission, mode="STAGING", **clusters):
    return Role("custom", {"p": ProjectGrant(modes={mode: permission})}, clusters)


@pytest.mark.parametrize(
    ("method", "path", "body", "allowed"),
    [
        ("GET", "/organization/{organization}/member", None, set(ROLES)),
        ("POST", "/organization/{organization}/project", {"name": "{role}"}, {*ROLES[:3]}),
        ("POST", "/environment/{environment}/deploy", None, {*ROLES[:3]}),
        ("DELETE", "/project/{empty}", None, {*ROLES[:3]}),
        (
            "POST",
            "/organization/{organization}/apiToken",
            {"name": "{role}", "role_id": None},
            {"owner", "admin"},
        ),
        ("DELETE", "/organization/{organization}", None, {"owner"}),
        (
            "PUT",
            "/organization/{organization}",
            {"name": "Acme", "plan": "TEAM"},
            {"owner", "admin"},
        ),
        (
            "PUT",
            "/organization/{organization}/billingInfo",
            {
                "first_name": "a",
                "last_name": "b",
                "email": "a@example.com",
                "address": "c",
                "city": "d",
                "zip": "e",
                "country_code": "FR",
            },
            {"owner", "admin", "billing"},
        ),
        # A check that needs a body is no change.
        (
            "POST",
            "/environment/{environment}/checkContainerImage",
            {"image_name": "a", "tag": "1", "registry_id": "{registry}"},
            set(ROLES),
        ),
    ],
)
def test_built_in_roles_allow_their_operations(method, path, body, allowed):
    tokens = tuple(Token(f"qov_{role}", name=role, role=role) for role in ROLES)
    simulator = Simulator(tokens=("qov_simulator", *tokens))
    organization = organizations(simulator)["Acme"]
    projects = f"/organization/{organization}/project"
    project = below(simulator, f"/organization/{organization}", "project")["shop"]
    environment = below(simulator, f"/project/{project}", "environment")["staging"]
    registries = below(simulator, f"/organization/{organization}", "containerRegistry")
    registry = next(iter(registries.values()))
    rejected = {}
    for role in reversed(ROLES):
        empty = send(simulator, "POST", projects, {"name": f"empty-{role}"}).json()["id"]
        ids = {"organization": organization, "environment": environment, "empty": empty}
        texts = {"{role}": role, "{registry}": registry}
        given = body and {k: texts.get(v, v) for k, v in body.items()}
        reply = send(simulator, method, path.format(**ids), given, token=f"qov_{role}")
        if reply.status == 403:
            rejected[role] = reply.json()
        else:
            assert reply.status < 300, reply

    assert set(ROLES) - set(rejected) == allowed
    for problem in rejected.values():
        assert problem["status"] == 403
        assert "does not allow" in problem["detail"]


def test_custom_role_allows_its_project_permissions():
    simulator = Simulator()
    organization = organizations(simulator)["Acme"]
    projects = below(simulator, f"/organization/{organization}", "project")
    environments = below(simulator, f"/project/{projects['shop']}", "environment")
    clusters = below(simulator, f"/organization/{organization}", "cluster")
    created = send(
        simulator,
        "POST",
        f"/organization/{organization}/customRole",
        {"name": "deployers"},
    ).json()
    edited = send(
        simulator,
        "PUT",
        f"/organization/{organization}/customRole/{created['id']}",
        {
            "name": "deployers",
            "cluster_permissions": [
                {"cluster_id": cluster, "permission": "VIEWER"} for cluster in clusters.values()
            ],
            "project_permissions": [
                {
                    "project_id": projects["shop"],
                    "is_admin": False,
                    "permissions": [
                        {"environment_type": "STAGING", "permission": "DEPLOYER"},
                        {"environment_type": "DEVELOPMENT", "permission": "MANAGER"},
                        {"environment_type": "PRODUCTION", "permission": "NO_ACCESS"},
                        {"environment_type": "PREVIEW", "permission": "NO_ACCESS"},
                    ],
                }
            ],
        },
    )
    assert edited.status == 200, edited
    token = send(
        simulator,
        "POST",
        f"/organization/{organization}/apiToken",
        {"name": "ci", "role_id": created["id"]},
    ).json()
    assert token["role_name"] == "deployers"

    def status(method, path, body=None):
        return send(simulator, method, path, body, token=token["token"]).status

    staging, production = environments["staging"], environments["production"]
    assert status("GET", f"/environment/{staging}") == 200
    assert status("POST", f"/environment/{staging}/deploy") == 202
    assert status("DELETE", f"/environment/{staging}") == 403
    assert status("POST", f"/environment/{staging}/database", {}) == 403
    assert status("GET", f"/environment/{production}") == 403
    assert status("POST", f"/environment/{production}/deploy") == 403
    assert status("GET", f"/project/{projects['back-office']}") == 403
    assert status("PUT", f"/project/{projects['shop']}", {"name": "x"}) == 403
    assert status("POST", f"/organization/{organization}/project", {"name": "y"}) == 403
    new = {"name": "review", "mode": "DEVELOPMENT"}
    path = f"/project/{projects['shop']}/environment"
    cluster = next(iter(clusters.values()))
    assert status("POST", path, {**new, "cluster": cluster}) == 403  # a viewer of the cluster
    assert status("POST", path, new) == 201
    assert status("POST", path, {**new, "name": "z", "mode": "PRODUCTION"}) == 403
    listed = below(simulator, f"/organization/{organization}", "project", token["token"])
    assert set(listed) == {"shop"}
    listed = below(simulator, f"/project/{projects['shop']}", "environment", token["token"])
    assert set(listed) == {"staging", "review"}


def test_project_admin_may_do_everything_in_the_project():
    known = Simulator()
    organization = organizations(known)["Acme"]
    project = below(known, f"/organization/{organization}", "project")["shop"]
    role = Role("shopkeepers", projects={project: ProjectGrant(is_admin=True)})
    simulator = Simulator(tokens=("qov_simulator", Token("qov_other", role=role)))

    path = f"/project/{project}"
    assert send(simulator, "PUT", path, {"name": "store"}, token="qov_other").status == 200
    assert send(simulator, "DELETE", path, token="qov_other").status in (204, 400)
    assert send(simulator, "DELETE", f"/organization/{organization}", token="qov_other").status == (
        403
    )


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Owner", "owner"),
        ("VIEWER", "viewer"),
        ("Billing Manager", "billing"),
        ("developer", "devops"),
        ("auditors", None),
    ],
)
def test_built_in_role_is_found_by_each_of_its_names(name, key):
    role = built_in(name)

    assert (role.name if role else None) == key
    assert set(ROLES) == set(BUILT_IN)


def test_custom_role_has_the_permissions_of_its_data():
    permissions = [
        {"environment_type": "STAGING", "permission": "DEPLOYER"},
        {"environment_type": "PRODUCTION", "permission": "NO_ACCESS"},
    ]
    data = {
        "name": "deployers",
        "project_permissions": [
            {"project_id": "p", "is_admin": False, "permissions": permissions},
            {"project_id": "q", "is_admin": True},
        ],
        "cluster_permissions": [{"cluster_id": "c", "permission": "ADMIN"}],
    }

    assert custom(data) == Role(
        "deployers",
        {
            "p": ProjectGrant(modes={"STAGING": "DEPLOYER", "PRODUCTION": "NO_ACCESS"}),
            "q": ProjectGrant(is_admin=True),
        },
        {"c": "ADMIN"},
    )
    assert custom({}) == Role("", {}, {})


@pytest.mark.parametrize("operation_id", LEVEL_OF)
@pytest.mark.parametrize("permission", LEVELS)
def test_operation_is_allowed_from_its_level_on(operation_id, permission):
    endpoint, needed = OPERATIONS[operation_id], LEVEL_OF[operation_id]
    role = in_project(permission)

    assert may(role, endpoint, None, [SERVICE]) == (LEVELS.index(permission) >= needed)
    assert not may(role, endpoint, None, [SERVICE, PRODUCTION])


@given(
    operation=st.sampled_from(sorted(OPERATIONS)),
    record=st.sampled_from([PROJECT, STAGING, PRODUCTION, SERVICE]),
    mode=st.sampled_from(["STAGING", "PRODUCTION"]),
)
def test_higher_level_allows_all_that_a_lower_one_allows(operation, record, mode):
    endpoint = OPERATIONS[operation]
    admin = Role("custom", {"p": ProjectGrant(is_admin=True)})
    roles = [*(in_project(level, mode) for level in LEVELS), admin]

    allowed = [may(role, endpoint, {"mode": mode}, [record]) for role in roles]

    assert allowed == sorted(allowed)
    assert not may(Role("custom", {}), endpoint, {}, [record])


@pytest.mark.parametrize(
    ("mode", "cluster", "allowed"),
    [
        ("STAGING", None, True),
        ("PRODUCTION", None, False),
        (None, None, False),
        ("STAGING", "ENV_CREATOR", True),
        ("STAGING", "VIEWER", False),
        ("STAGING", "", False),
    ],
)
def test_environment_needs_a_grant_for_mode_and_cluster(mode, cluster, allowed):
    role = in_project("MANAGER", c=cluster or "")
    named = [PROJECT, *([CLUSTER] if cluster is not None else [])]

    assert may(role, OPERATIONS["createEnvironment"], {"mode": mode}, named) == allowed


@pytest.mark.parametrize(
    ("permission", "allowed"),
    [
        ("ADMIN", ["getClusterStatus", "deployCluster", "editCluster"]),
        ("VIEWER", ["getClusterStatus"]),
    ],
)
def test_cluster_permission_allows_its_operations(permission, allowed):
    role = Role("custom", {}, {"c": permission})
    operations = ("getClusterStatus", "deployCluster", "editCluster")

    found = [o for o in operations if may(role, OPERATIONS[o], None, [ORGANIZATION, CLUSTER])]

    assert found == allowed
    assert not may(Role("custom", {}), OPERATIONS[allowed[0]], None, [CLUSTER])


def test_custom_role_only_reads_outside_projects_and_clusters():
    role = in_project("MANAGER")

    assert may(role, OPERATIONS["listProject"], None, [ORGANIZATION])
    assert not may(role, OPERATIONS["createProject"], None, [ORGANIZATION])


@pytest.mark.parametrize(
    ("role", "seen"),
    [
        (Role("viewer"), {"p", "s", "l", "a", "c"}),
        (in_project("VIEWER"), {"p", "s", "a"}),
        (in_project("NO_ACCESS"), set()),
        (in_project("VIEWER", "PRODUCTION", c="VIEWER"), {"p", "l", "c"}),
        (Role("custom", {"p": ProjectGrant(is_admin=True)}), {"p", "s", "l", "a"}),
        (Role("custom", {}), set()),
    ],
)
def test_role_sees_the_records_that_it_may_read(role, seen):
    records = (PROJECT, STAGING, PRODUCTION, SERVICE, CLUSTER)

    assert {record.id for record in records if sees(role, record)} == seen
    assert sees(role, ORGANIZATION)
