"""Order of deployment stages, with the services of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import NAMESPACE_OID, uuid5

from ..model.store import Record, Store

_DEFAULT = (
    ("DEFAULT DATABASE", frozenset({"database"})),
    ("DEFAULT JOB", frozenset({"job"})),
    ("DEFAULT CONTAINER", frozenset({"container"})),
    ("DEFAULT APPLICATION", frozenset({"application", "helm", "terraform", "agenticWorkflow"})),
)


@dataclass(frozen=True, slots=True)
class StageServices:
    """One stage with its services and whether each is skipped."""

    id: str
    name: str
    description: str = ""
    services: list[tuple[Record, bool]] = field(default_factory=list[tuple[Record, bool]])


def stages_of(store: Store, environment: Record) -> list[StageServices]:
    """Return the stages of an environment in order.

    A service without a stage is in the default stage of its type.
    """
    unplaced = {service.id: service for service in store.services(environment)}
    stages: list[StageServices] = []
    records = store.of("deploymentStage", environment)
    for record in sorted(records, key=lambda r: r.data.get("deployment_order") or 0):
        stage = StageServices(
            record.id, str(record.data.get("name", "")), str(record.data.get("description") or "")
        )
        for attached in record.data.get("services") or ():
            service = unplaced.pop(str(attached.get("service_id")), None)
            if service is not None:
                stage.services.append((service, bool(attached.get("is_skipped"))))
        stages.append(stage)
    for number, (name, kinds) in enumerate(_DEFAULT):
        fitting = [(service, False) for service in unplaced.values() if service.kind in kinds]
        if not fitting:
            continue
        there = next((s for s in stages if name in s.name.upper()), None)
        if there is None:
            identifier = str(uuid5(NAMESPACE_OID, f"{environment.id}/{name}"))
            there = StageServices(identifier, name)
            stages.insert(number, there)
        there.services.extend(fitting)
    return stages
