"""Responses of realistic sizes, generated from the OpenAPI document and identical in every run."""

from __future__ import annotations

import json
import random
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from qovery_async.testing.model.document import packaged_document

# Share of the optional members that are given.
GIVEN = 0.8
DEEPEST = 6
WORDS = ("alpha", "blue", "delta", "green", "north", "omega", "south", "swift")
SERVICES = ("APPLICATION", "CONTAINER", "DATABASE", "JOB", "HELM", "TERRAFORM")


@dataclass(frozen=True, slots=True)
class Payload:
    """Response of an operation: the schema of its body, and the bytes."""

    title: str
    operation_id: str
    schema: str
    raw: bytes


class Generator:
    """Makes values of a schema of the document, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self._document = packaged_document()
        self._luck = random.Random(seed)

    def make(
        self, node: dict[str, Any], given: dict[str, Any] | None = None, depth: int = 0
    ) -> Any:
        """Return a value; `given` are members that it must have, e.g. the tag of a union."""
        shape = self._document.resolve(node)
        if "oneOf" in shape:
            return self.make(self._branch(shape, given or {}), given, depth)
        if "enum" in shape:
            return shape["enum"][0]
        if shape.get("type") == "array":
            return [self.make(shape["items"], depth=depth + 1)]
        if "properties" in shape:
            return self._object(shape, given or {}, depth)
        return self._scalar(shape)

    def _branch(self, shape: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
        tags = shape.get("discriminator", {})
        tag = given.get(tags.get("propertyName", ""))
        return {"$ref": tags["mapping"][tag]} if tag else shape["oneOf"][0]

    def _object(self, shape: dict[str, Any], given: dict[str, Any], depth: int) -> dict[str, Any]:
        made = dict(given)
        for name, node in shape["properties"].items():
            needed = name in shape.get("required", ())
            if name not in made and (needed or (depth < DEEPEST and self._luck.random() < GIVEN)):
                made[name] = self.make(node, depth=depth + 1)
        return made

    def _scalar(self, shape: dict[str, Any]) -> Any:
        luck = self._luck
        match shape.get("type"), shape.get("format"):
            case "string", "uuid":
                return str(uuid.UUID(int=luck.getrandbits(128), version=4))
            case "string", "date-time":
                moment = datetime(2026, 1, 1, tzinfo=UTC) - timedelta(seconds=luck.randrange(10**7))
                return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
            case "string", _:
                return f"{luck.choice(WORDS)}-{luck.randrange(1000)}"
            case "boolean", _:
                return luck.random() < 0.5
            case (("integer" | "number"), _):
                return luck.randrange(100)
            case _:
                return {}


def payloads() -> list[Payload]:
    """Return the five responses of the benchmark."""
    generator = Generator(7)

    def item(schema: str, given: dict[str, Any]) -> Any:
        return generator.make({"$ref": f"#/components/schemas/{schema}"}, given)

    def answer(title: str, operation_id: str, schema: str, items: list[Any]) -> Payload:
        body = item(schema, {"results": items})
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
