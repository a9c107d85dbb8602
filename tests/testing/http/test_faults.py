from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing import Simulator, Token
from qovery_async.testing.http.faults import NAMES, Faults
from tests.testing.raw_requests import organizations, send


@pytest.fixture
def simulator():
    return Simulator(rate_limit=10_000)


def statuses(simulator, count, path="/organization"):
    return [send(simulator, "GET", path).status for _ in range(count)]


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

    assert send(simulator, "GET", "/organization").status == 200
    assert send(simulator, "GET", f"/organization/{organization}/project").status == 503
    assert send(simulator, "GET", f"/organization/{organization}").status == 502
    assert send(simulator, "GET", "/no/such/path").status == 404


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


def test_fault_applies_to_ids_of_path_and_query(simulator):
    organization = organizations(simulator)["Acme"]
    simulator.faults.add("server_error", ids=[organization])

    assert statuses(simulator, 1) == [200]
    assert statuses(simulator, 1, f"/organization/{organization}/project") == [503]
    assert statuses(simulator, 1, f"/variable?parent_id={organization}&scope=PROJECT") == [503]


def test_fault_applies_to_tokens_by_value_or_name():
    simulator = Simulator(seeded=False, tokens=("qov_a", Token("qov_b", name="ci")))
    simulator.faults.add("server_error", tokens="ci")
    found = [send(simulator, "GET", "/organization", token=t).status for t in ("qov_a", "qov_b")]

    assert found == [200, 503]
    assert "qov_b" not in str([fault.dump() for fault in simulator.faults])
    with pytest.raises(KeyError, match="no token has the value or name 'cd'"):
        simulator.faults.add("slow", tokens=["cd"])


def test_slow_fault_follows_its_percentiles(simulator):
    simulator.faults.add("slow", percentiles={50: 1, 100: 9})
    handle = simulator.app.handler.handle
    headers = {"authorization": "Token qov_simulator"}
    delays = [handle("GET", "/organization", "", headers, b"").delay for _ in range(400)]

    assert 150 < sum(delay <= 1 for delay in delays) < 250
    assert 0 <= min(delays) < 0.1
    assert 8 < max(delays) <= 9


def test_slow_fault_with_seconds_and_percentiles_is_rejected(simulator):
    with pytest.raises(ValueError, match="seconds or percentiles, not both"):
        simulator.faults.add("slow", seconds=1, percentiles={50: 1})
