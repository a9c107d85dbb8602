from __future__ import annotations

from qovery_async.testing.deployments.stage_order import stages_of
from qovery_async.testing.model.store import Record, Store


def world(*stages):
    store = Store()
    environment = store.add(Record("environment", "environment", {}))
    for kind, identifier in (("database", "orders"), ("application", "api")):
        store.add(Record(kind, identifier, {"name": identifier}, environment))
    for identifier, data in stages:
        store.add(Record("deploymentStage", identifier, data, environment))
    return store, environment


def shown(stages):
    return [
        (stage.name, [(s.id, is_skipped) for s, is_skipped in stage.services]) for stage in stages
    ]


def test_services_without_stage_are_in_default_stages():
    assert shown(stages_of(*world())) == [
        ("DEFAULT DATABASE", [("orders", False)]),
        ("DEFAULT APPLICATION", [("api", False)]),
    ]


def test_stages_are_sorted_by_deployment_order():
    late = {"name": "late", "deployment_order": 2, "services": [{"service_id": "orders"}]}
    attached = [{"service_id": "api", "is_skipped": True}]
    early = {"name": "early", "deployment_order": 1, "services": attached}

    assert shown(stages_of(*world(("late", late), ("early", early)))) == [
        ("early", [("api", True)]),
        ("late", [("orders", False)]),
    ]
