from __future__ import annotations

import json

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import (
    AsyncQovery,
    ConnectionFailedError,
    RateLimitedError,
    RequestTimeoutError,
    ServerError,
)
from qovery_async.raw import OPERATIONS
from qovery_async.testing import RateLimit, RunningClock, Simulator
from qovery_async.testing.http.faults import NAMES, Faults
from qovery_async.testing.model.document import packaged_content
from tests.contract.validation import Validation
from tests.testing.raw_requests import ask, below, organizations

LIST = OPERATIONS["listOrganization"]


@pytest.fixture
def simulator():
    return Simulator(rate_limit=10_000)


def statuses(simulator, count, path="/organization"):
    return [ask(simulator, "GET", path).status for _ in range(count)]


def test_fault_with_count_affects_the_next_requests(simulator):
    fault = simulator.faults.add("server_error", count=2)

    assert statuses(simulator, 4) == [503, 503, 200, 200]
    assert (fault.used, fault.is_over) == (2, True)
    assert [request.faults for request in simulator.requests] == [
        ("server_error",),
        ("server_error",),
        (),
        (),
    ]


def test_fault_with_share_depends_on_the_seed():
    runs = []
    for seed in (1, 1, 2):
        simulator = Simulator(rate_limit=10_000, seeded=False, seed=seed)
        simulator.faults.add("server_error", share=0.3, status=500)
        runs.append(statuses(simulator, 400))

    assert runs[0] == runs[1] != runs[2]
    assert 80 < runs[0].count(500) < 160


def test_fault_with_share_and_count_ends_at_the_count(simulator):
    simulator.faults.add("server_error", share=0.5, count=3)

    assert statuses(simulator, 50).count(503) == 3


def test_fault_applies_to_operation_ids_and_patterns(simulator):
    organization = organizations(simulator)["Acme"]
    simulator.faults.add("server_error", operations="listP*")
    simulator.faults.add("html_error", operations=["getOrganization", "createProject"])

    assert ask(simulator, "GET", "/organization").status == 200
    assert ask(simulator, "GET", f"/organization/{organization}/project").status == 503
    assert ask(simulator, "GET", f"/organization/{organization}").status == 502
    assert ask(simulator, "GET", "/no/such/path").status == 404


def test_faults_can_be_listed_and_removed(simulator):
    one = simulator.faults.add("server_error")
    two = simulator.faults.add("slow", seconds=0)
    simulator.faults.add("clock_skew")

    assert [fault.name for fault in simulator.faults] == ["server_error", "slow", "clock_skew"]
    simulator.faults.remove(one)
    simulator.faults.remove("clock_skew")
    assert list(simulator.faults) == [two]
    simulator.faults.clear()
    assert not simulator.faults
    assert statuses(simulator, 1) == [200]


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("gremlin", {}, "unknown fault 'gremlin'"),
        ("server_error", {"share": 1.5}, "from 0 to 1"),
        ("server_error", {"share": float("nan")}, "from 0 to 1"),
        ("server_error", {"count": 0}, "at least 1"),
        ("server_error", {"operations": "nothing*"}, "no operation matches"),
        ("server_error", {"status": 200}, "from 400 to 599"),
        ("server_error", {"seconds": 1}, r"accepts status, carried_out \(got seconds\)"),
        ("truncated_body", {"member": "x"}, "has no options"),
        ("slow", {"seconds": -1}, r"seconds of slow is invalid \(got -1\)"),
        ("slow", {"seconds": "1"}, r"seconds of slow is invalid \(got '1'\)"),
        ("clock_skew", {"seconds": float("nan")}, r"seconds of clock_skew is invalid \(got nan\)"),
        ("clock_skew", {"seconds": 1e12}, "seconds of clock_skew"),
        ("missing_field", {"member": ["id"]}, "member of missing_field"),
        ("unknown_field", {"member": None}, "member of unknown_field"),
        ("rate_limited", {"retry_after": "5\r\nx: y"}, "retry_after of rate_limited"),
        ("server_error", {"carried_out": "no"}, "carried_out of server_error"),
    ],
)
def test_add_invalid_fault_raises_value_error(simulator, name, options, message):
    with pytest.raises(ValueError, match=message):
        simulator.faults.add(name, **options)
    assert not simulator.faults


@given(st.data())
def test_faults_continue_after_dump_and_load(data):
    names = data.draw(st.lists(st.sampled_from(NAMES), max_size=6))
    one, other = (Faults(["a", "b"], seed=3) for _ in range(2))
    for name in names:
        share = data.draw(st.none() | st.floats(0, 1))
        count = data.draw(st.none() | st.integers(1, 4))
        one.add(name, share=share, count=count, operations=data.draw(st.sampled_from([(), "a"])))

    def met(faults, operation):
        chosen = faults.choose(operation)
        for fault in chosen:
            fault.used += 1
        return [fault.name for fault in chosen]

    for operation in data.draw(st.lists(st.sampled_from("ab"), max_size=10)):
        met(one, operation)
    other.load(json.loads(json.dumps(one.dump())))
    for operation in data.draw(st.lists(st.sampled_from("ab"), max_size=10)):
        assert met(one, operation) == met(other, operation)


def test_rate_limited_has_headers_of_a_real_limit():
    simulator = Simulator(rate_limit=RateLimit(requests=5, retry_after="seconds"), seeded=False)
    simulator.faults.add("rate_limited", count=1)
    simulator.faults.add("rate_limited", count=1, retry_after="Wed, 21 Oct 2015 07:28:00 GMT")

    one, two, three = (ask(simulator, "GET", "/organization") for _ in range(3))

    assert (one.status, one.headers["x-ratelimit-remaining"]) == (429, "0")
    assert one.headers["retry-after"] == "3600"
    assert two.headers["retry-after"] == "Wed, 21 Oct 2015 07:28:00 GMT"
    # The faults take nothing from the limit.
    assert (three.status, three.headers["x-ratelimit-remaining"]) == (200, "4")


def test_rate_limited_applies_without_token(simulator):
    simulator.faults.add("rate_limited")

    response = ask(simulator, "GET", "/ips", token=None)

    assert response.status == 429
    assert "x-ratelimit-remaining" not in response.headers


@pytest.mark.parametrize("name", ["server_error", "html_error", "stale_connection"])
@pytest.mark.parametrize("carried_out", [False, True])
def test_failed_request_takes_effect_if_carried_out(simulator, name, carried_out):
    path = f"/organization/{organizations(simulator)['Acme']}"
    simulator.faults.add(name, carried_out=carried_out)

    ask(simulator, "POST", f"{path}/project", {"name": "ledger"})
    simulator.faults.clear()

    assert ("ledger" in below(simulator, path, "project")) == carried_out
    [request] = simulator.requests_of("createProject")
    assert request.token == ("Simulated User" if carried_out else None)


def test_html_error_has_no_headers_of_the_api(simulator):
    simulator.faults.add("html_error", status=504)

    response = ask(simulator, "GET", "/organization")

    assert (response.status, response.headers["content-type"]) == (504, "text/html")
    assert response.content.startswith(b"<html>")
    assert set(response.headers) == {"date", "content-type", "content-length"}


def test_duplicate_delivery_carries_out_twice(simulator):
    path = f"/organization/{organizations(simulator)['Acme']}"
    simulator.faults.add("duplicate_delivery", operations="createProject", count=1)

    response = ask(simulator, "POST", f"{path}/project", {"name": "ledger"})

    assert response.status == 409
    assert "ledger" in below(simulator, path, "project")
    assert [(r.status, r.faults) for r in simulator.requests_of("createProject")] == [
        (200, ("duplicate_delivery",)),
        (409, ("duplicate_delivery",)),
    ]
    assert [fault.used for fault in simulator.faults] == [1]


def test_clock_skew_changes_all_headers(simulator):
    right = ask(simulator, "GET", "/organization").headers
    simulator.faults.add("clock_skew", seconds=120)
    ahead = ask(simulator, "GET", "/organization").headers

    assert right["date"] == "Mon, 05 Jan 2026 09:00:00 GMT"
    assert ahead["date"] == "Mon, 05 Jan 2026 09:02:00 GMT"
    assert int(ahead["x-ratelimit-reset"]) == int(right["x-ratelimit-reset"]) + 120


def test_new_enum_value_replaces_a_declared_enum(simulator):
    path = f"/project/{below(simulator, _acme(simulator), 'project')['shop']}/environment"
    before = ask(simulator, "GET", path).json()["results"]
    simulator.faults.add("new_enum_value", member="mode")
    after = ask(simulator, "GET", path).json()["results"]

    changed = [(b, a) for b, a in zip(before, after, strict=True) if a != b]
    [(old, new)] = changed
    assert new == {**old, "mode": "SIMULATED_NEW_VALUE"}


def test_unknown_field_is_added_to_every_object(simulator):
    path = f"{_acme(simulator)}/project"
    before = ask(simulator, "GET", path).json()
    simulator.faults.add("unknown_field", member="flavour", value={"deep": [1]})
    after = ask(simulator, "GET", path).json()

    assert after["flavour"] == {"deep": [1]}
    assert all(item["organization"]["flavour"] == {"deep": [1]} for item in after["results"])
    assert _without(after, "flavour") == before


def test_missing_field_removes_a_required_field(simulator):
    project = below(simulator, _acme(simulator), "project")["shop"]
    before = ask(simulator, "GET", f"/project/{project}").json()
    simulator.faults.add("missing_field")
    dropped = set()
    for _ in range(60):
        after = ask(simulator, "GET", f"/project/{project}").json()
        dropped.add(min(_paths(before) - _paths(after), key=len))

    required = set(simulator.world.document.schemas["Project"]["required"])
    assert dropped == required | {"organization.id"}


def test_fault_without_effect_is_not_counted(simulator):
    path = f"{_acme(simulator)}/project"
    project = ask(simulator, "POST", path, {"name": "ledger"}).json()["id"]
    for name in ("new_enum_value", "missing_field", "unknown_field", "truncated_body"):
        simulator.faults.add(name, count=1)

    replies = [
        ask(simulator, "DELETE", f"/project/{project}"),
        ask(simulator, "GET", f"/project/{project}", token="qov_wrong"),
    ]

    used = {fault.name: fault.used for fault in simulator.faults}
    assert [r.status for r in replies] == [204, 401]
    # Bodies of errors can be truncated, too.
    assert used == {
        "new_enum_value": 0,
        "missing_field": 0,
        "unknown_field": 0,
        "truncated_body": 1,
    }


@pytest.mark.parametrize("operation_id", ["listOrganization", "listServicesByEnvironmentId"])
@pytest.mark.parametrize("name", ["new_enum_value", "missing_field", "unknown_field"])
def test_distortion_leaves_the_world_unchanged(simulator, name, operation_id):
    environment = _environment(simulator)
    path = {
        "listOrganization": "/organization",
        "listServicesByEnvironmentId": f"/environment/{environment}/services",
    }[operation_id]
    before = ask(simulator, "GET", path).content
    fault = simulator.faults.add(name)
    during = ask(simulator, "GET", path).content
    simulator.faults.remove(fault)

    assert during != before == ask(simulator, "GET", path).content


@pytest.mark.parametrize("name", ["new_enum_value", "missing_field"])
def test_distorted_response_deviates_from_the_spec(simulator, name):
    validation = Validation(packaged_content())
    distorted_count = 0
    for endpoint in simulator.world.document.endpoints[::9]:
        path = _path(simulator, endpoint)
        if endpoint.method != "GET" or path is None:
            continue
        before = ask(simulator, "GET", path)
        fault = simulator.faults.add(name)
        after = ask(simulator, "GET", path)
        simulator.faults.remove(fault)

        assert (before.content != after.content) == bool(fault.used), endpoint.operation_id
        if fault.used:
            distorted_count += 1
            errors = validation.errors(endpoint.answer_schema(), after.json())
            assert errors, endpoint.operation_id
            assert not validation.errors(endpoint.answer_schema(), before.json())
    assert distorted_count >= 5


def _path(simulator, endpoint):
    """Return a path to an existing object, or None."""
    segments, parent = [], None
    for step in endpoint.steps:
        if step.is_parameter:
            parent = next(simulator.world.store.of(step.kind, parent), None)
            if parent is None:
                return None
        segments.append(parent.id if step.is_parameter else step.text)
    return "/" + "/".join(segments)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("rate_limited", RateLimitedError, "429"),
        ("server_error", ServerError, "503"),
        ("html_error", ServerError, "502"),
        ("stale_connection", ConnectionFailedError, "without sending a response"),
        ("truncated_body", ConnectionFailedError, "without sending complete message body"),
    ],
)
async def test_client_with_fault_raises_the_error_of_a_server(simulator, name, error, message):
    simulator.faults.add(name)
    async with AsyncQovery(**simulator.client_options(), retries=0) as qovery:
        with pytest.raises(error, match=message):
            await qovery.execute(LIST)


@pytest.mark.anyio
@pytest.mark.parametrize("name", ["server_error", "html_error", "stale_connection"])
async def test_client_with_passing_fault_retries(simulator, name):
    simulator.faults.add(name, count=1)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        assert (await qovery.execute(LIST)).results

    assert len(simulator.requests) == 2


@pytest.mark.anyio
async def test_slow_request_after_timeout_took_effect(simulator):
    simulator.faults.add("slow", seconds=30, operations="createProject")
    organization = organizations(simulator)["Acme"]
    async with AsyncQovery(**simulator.client_options(), retries=0, timeout=0.02) as qovery:
        await qovery.execute(LIST)
        with pytest.raises(RequestTimeoutError):
            await qovery.execute(
                OPERATIONS["createProject"],
                path={"organizationId": organization},
                body={"name": "ledger"},
            )

    assert "ledger" in below(simulator, f"/organization/{organization}", "project")


@pytest.mark.anyio
async def test_slow_response_waits_on_the_event_loop_clock():
    simulator = Simulator(clock=RunningClock(speed=60))
    simulator.faults.add("slow", seconds=0.02, count=1)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        begun = anyio.current_time()
        await qovery.execute(LIST)
        assert anyio.current_time() - begun >= 0.02

    [request] = simulator.requests
    assert request.faults == ("slow",)
    # Durations are in simulated seconds.
    assert request.duration >= 60 * 0.02


@pytest.mark.anyio
@pytest.mark.parametrize("name", ["new_enum_value", "unknown_field", "missing_field"])
async def test_client_reads_distorted_responses(simulator, name):
    environment = _environment(simulator)
    simulator.faults.add(name)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        services = await qovery.execute(
            OPERATIONS["listServicesByEnvironmentId"], path={"environmentId": environment}
        )

    assert len(services.results) == 7
    assert simulator.requests[-1].faults == (name,)


def _acme(simulator):
    return f"/organization/{organizations(simulator)['Acme']}"


def _environment(simulator):
    project = below(simulator, _acme(simulator), "project")["shop"]
    return below(simulator, f"/project/{project}", "environment")["staging"]


def _without(value, name):
    if isinstance(value, dict):
        return {k: _without(v, name) for k, v in value.items() if k != name}
    return [_without(v, name) for v in value] if isinstance(value, list) else value


def _paths(value, above=""):
    found = set()
    for name, member in value.items():
        found.add(above + name)
        if isinstance(member, dict):
            found |= _paths(member, f"{above}{name}.")
    return found
