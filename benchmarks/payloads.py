"""Responses of realistic sizes, generated from the OpenAPI document and identical in every run."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.schema.values import Values

FILL = 0.8
SERVICES = ("APPLICATION", "CONTAINER", "DATABASE", "JOB", "HELM", "TERRAFORM")


@dataclass(frozen=True, slots=True)
class Payload:
    """Response of an operation: the schema of its body, and the bytes."""

    title: str
    operation_id: str
    schema: str
    raw: bytes


def payloads() -> list[Payload]:
    """Return the five responses of the benchmark."""
    values = Values(packaged_document(), 7)

    def item(schema: str, given: dict[str, Any]) -> Any:
        node = {"$ref": f"#/components/schemas/{schema}"}
        return values.conform(given, node, fill=FILL, fresh=True)

    def answer(title: str, operation_id: str, schema: str, items: list[Any]) -> Payload:
        body = values.conform({"results": items}, {"$ref": f"#/components/schemas/{schema}"})
        return Payload(title, operation_id, schema, json.dumps(body).encode())

    history = "DeploymentHistoryEnvironment"
    services = "ListServicesByEnvironmentIdResponse"
    return [
        answer(
            "100 projects",
            "listProject",
            "ProjectResponseList",
            [item("Project", {}) for _ in range(100)],
        ),
        answer(
            "500 variables",
            "listVariables",
            "VariableResponseList",
            [item("VariableResponse", {}) for _ in range(500)],
        ),
        answer(
            "50 applications",
            "listApplication",
            "ApplicationResponseList",
            [item("Application", {}) for _ in range(50)],
        ),
        answer(
            "50 mixed services",
            "listServicesByEnvironmentId",
            services,
            [
                item(f"{services}ResultsItem", {"service_type": SERVICES[n % len(SERVICES)]})
                for n in range(50)
            ],
        ),
        answer(
            "20 history entries",
            "listEnvironmentDeploymentHistoryV2",
            f"{history}PaginatedResponseListV2",
            [item(f"{history}V2", {}) for _ in range(20)],
        ),
    ]
