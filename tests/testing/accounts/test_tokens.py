from __future__ import annotations

from datetime import UTC, datetime

import pytest

from qovery_async import AsyncQovery, AuthenticationError, PermissionDeniedError
from qovery_async.raw import OPERATIONS
from qovery_async.testing import Simulator, Token
from qovery_async.testing.timing.clock import WORLD_BEGINS
from tests.testing.raw_requests import below, organizations, send

ROLES = ("owner", "admin", "devops", "billing", "viewer")


def simulator_with(**options):
    """A simulator with a token that may do everything, and the one that a test is about."""
    return Simulator(tokens=("qov_simulator", Token("qov_other", name="other", **options)))


@pytest.mark.parametrize(
    ("scheme", "accepted"),
    [(None, {"Token", "Bearer", "token"}), ("Token", {"Token", "token"}), ("Bearer", {"Bearer"})],
)
def test_scheme_other_than_the_tokens_is_rejected(scheme, accepted):
    simulator = simulator_with(scheme=scheme)

    given = {
        word
        for word in ("Token", "Bearer", "token", "Basic")
        if send(simulator, "GET", "/organization", token="qov_other", scheme=word).status == 200
    }

    assert given == accepted


@pytest.mark.parametrize("ends", [WORLD_BEGINS + 60, datetime(2026, 1, 5, 9, 1, tzinfo=UTC)])
def test_token_is_accepted_until_it_expires(ends):
    simulator = simulator_with(expires_at=ends)

    before = send(simulator, "GET", "/organization", token="qov_other")
    simulator.clock.advance(60)
    after = send(simulator, "GET", "/organization", token="qov_other")

    assert (before.status, after.status) == (200, 401)
    assert "expired" in after.json()["detail"]


def test_token_with_name_of_custom_role_has_it():
    simulator = simulator_with()
    organization = organizations(simulator)["Acme"]
    path = f"/organization/{organization}"
    role = send(simulator, "POST", f"{path}/customRole", {"name": "auditors"}).json()["id"]
    simulator.add_token(Token("qov_other", role="auditors"))

    reading = send(simulator, "GET", path, token="qov_other")
    writing = send(simulator, "PUT", path, {"name": "x", "plan": "TEAM"}, token="qov_other")
    projects = below(simulator, path, "project", "qov_other")
    send(simulator, "DELETE", f"{path}/customRole/{role}")
    after = send(simulator, "GET", path, token="qov_other")

    assert (reading.status, writing.status, projects) == (200, 403, {})
    assert (after.status, after.json()["detail"]) == (403, "no role named auditors exists")


def test_token_with_unknown_role_is_rejected():
    with pytest.raises(ValueError, match=r"ci: no role has the name 'viewr': did you mean viewer"):
        Simulator(seeded=False, tokens=(Token("qov_ci", name="ci", role="viewr"),))

    simulator = Simulator(seeded=False)
    with pytest.raises(ValueError, match="use one of admin, billing, devops, owner, viewer; for a"):
        simulator.add_token(Token("qov_ci", role="zzz"))
    assert len(simulator.tokens) == 1


def test_token_is_added_changed_and_removed():
    simulator = Simulator(seeded=False)
    body = {"name": "Acme", "plan": "TEAM"}

    def status():
        return send(simulator, "POST", "/organization", body, token="qov_ci").status

    found = [status()]
    simulator.add_token(Token("qov_ci", name="ci", role="viewer"))
    found.append(status())
    simulator.add_token("qov_ci")
    found.append(status())
    simulator.remove_token("qov_ci")
    found.append(status())

    assert found == [401, 403, 201, 401]
    with pytest.raises(KeyError, match="no token has the value or name 'ci'"):
        simulator.remove_token("ci")


def test_policy_denies_with_401_without_a_reason():
    simulator = Simulator(
        tokens=("qov_simulator", Token("sk-qov-01-x", policy_denies=("delete*", "createProject")))
    )
    organization = organizations(simulator)["Acme"]
    path = f"/organization/{organization}/project"

    def reply(method, path, body=None):
        return send(simulator, method, path, body, token="sk-qov-01-x")

    denied = [
        reply("POST", path, {"name": "x"}),
        reply("DELETE", f"/organization/{organization}"),
        reply("PUT", f"/organization/{organization}", b"{no json"),
        reply("PUT", f"/organization/{organization}", b'"' + b"x" * 1024 * 1024 + b'"'),
    ]

    assert [r.status for r in denied] == [401] * 4
    assert all("detail" not in r.json() for r in denied)
    assert reply("GET", path).status == 200
    assert set(organizations(simulator)) == {"Acme", "Globex"}


@pytest.mark.parametrize(
    ("kind", "begins", "more"),
    [
        ("apiToken", "qov_", {"role_id": None}),
        ("policyApiToken", "sk-qov-01-", {"opa_policy": "package qovery"}),
    ],
)
def test_created_token_works_until_it_is_deleted(kind, begins, more):
    simulator = Simulator()
    known = organizations(simulator)
    path = f"/organization/{known['Acme']}/{kind}"

    made = send(simulator, "POST", path, {"name": "ci", **more}).json()
    value = made["token"]

    assert value.startswith(begins)
    assert organizations(simulator, value) == {"Acme": known["Acme"]}
    listed = send(simulator, "GET", path).json()["results"]
    assert made["id"] in [item["id"] for item in listed]
    assert all("token" not in item for item in listed)
    assert simulator.requests_of("listOrganization")[-1].token == "ci"
    assert value in [token.value for token in simulator.tokens]
    send(simulator, "DELETE", f"{path}/{made['id']}")
    assert send(simulator, "GET", "/organization", token=value).status == 401
    assert value not in [token.value for token in simulator.tokens]


def test_created_token_has_the_role_of_its_role_id():
    simulator = Simulator()
    organization = organizations(simulator)["Acme"]
    roles = send(simulator, "GET", f"/organization/{organization}/availableRole").json()["results"]
    viewer = next(role["id"] for role in roles if role["name"] == "Viewer")
    path = f"/organization/{organization}/apiToken"

    made = send(simulator, "POST", path, {"name": "ci", "role_id": viewer}).json()

    assert [r["name"] for r in roles[:5]] == [
        "Owner",
        "Admin",
        "DevOps",
        "Billing Manager",
        "Viewer",
    ]
    assert made["role_name"] == "Viewer"
    assert send(simulator, "POST", path, {"name": "b", "role_id": None}, token=made["token"]).status
    reply = send(
        simulator,
        "POST",
        f"/organization/{organization}/project",
        {"name": "x"},
        token=made["token"],
    )
    assert reply.status == 403


def test_created_policy_token_expires_on_the_clock():
    simulator = Simulator()
    organization = organizations(simulator)["Acme"]
    body = {"name": "ci", "opa_policy": "package qovery", "expires_at": "2026-01-05T09:01:00Z"}
    value = send(simulator, "POST", f"/organization/{organization}/policyApiToken", body).json()[
        "token"
    ]

    assert send(simulator, "GET", "/organization", token=value).status == 200
    simulator.clock.advance(60)
    assert send(simulator, "GET", "/organization", token=value).status == 401


@pytest.mark.parametrize(
    ("agent", "origin"),
    [
        ("CLI 1.4.0", "CLI"),
        ("Terraform provider 0.50", "TERRAFORM_PROVIDER"),
        ("QoverySkill/1", "SKILL"),
        ("qovery-async/0.1", "API"),
        ("CLImate", "API"),
    ],
)
def test_audit_origin_follows_token_and_user_agent(agent, origin, monkeypatch):
    simulator = simulator_with(email="other@example.com", role="devops")
    callers = []
    answer = simulator.world.execute

    def watched(endpoint, arguments, query, body, caller):
        callers.append(caller)
        return answer(endpoint, arguments, query, body, caller)

    monkeypatch.setattr(simulator.world, "execute", watched)
    send(simulator, "GET", "/organization", token="qov_other", user_agent=agent)

    [caller] = callers
    assert (caller.name, caller.email, caller.origin, caller.user_agent, caller.role.name) == (
        "other",
        "other@example.com",
        origin,
        agent,
        "devops",
    )


@pytest.mark.anyio
async def test_client_options_by_token_name_use_that_token():
    simulator = Simulator(
        tokens=("qov_simulator", Token("eyJ.a.b", name="human", role="viewer", scheme="Bearer"))
    )
    organization = organizations(simulator)["Acme"]

    async def create(token):
        async with AsyncQovery(**simulator.client_options(token=token)) as qovery:
            return await qovery.execute(
                OPERATIONS["createProject"],
                path={"organizationId": organization},
                body={"name": "x"},
            )

    with pytest.raises(PermissionDeniedError, match="viewer"):
        await create("human")
    with pytest.raises(AuthenticationError):
        await create("qov_unknown")
    assert (await create("qov_simulator")).name == "x"
    assert [r.token for r in simulator.requests_of("createProject")] == [
        "human",
        None,
        "Simulated User",
    ]


def test_token_value_is_not_in_its_repr():
    simulator = simulator_with()
    send(simulator, "GET", "/organization", token="qov_other")

    shown = repr(simulator.tokens) + repr(simulator.requests) + str(simulator._rates.dump())

    assert "qov_" not in shown
    assert "authorization" not in simulator.requests[-1].headers


@pytest.mark.parametrize("wrong", [{"foreign_status": 401}, {"missing_status": 410}])
def test_foreign_or_missing_status_unknown_is_rejected(wrong):
    with pytest.raises(ValueError, match="foreign_status must be 403"):
        Simulator(**wrong)
