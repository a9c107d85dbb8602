"""A random walk over the simulated API: valid writes, each answer judged by the document."""

from __future__ import annotations

import json
import random
from collections import Counter
from functools import lru_cache
from urllib.parse import quote, urlencode

import jsonschema_rs
from pipeline.document import operations

from tests.contract.instances import Instances
from tests.contract.validation import Validation, as_json_schema
from tests.contract.variable_calls import FAMILIES, with_sense

UNKNOWN = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
JSON = "application/json"


class Judge:
    """Says what is wrong with an answer."""

    def __init__(self, document):
        self._document = document
        self._slow = Validation(document)
        self._components = as_json_schema(document["components"])
        self._fast = lru_cache(maxsize=None)(self._compiled)
        self.operations = {}
        for path, method, operation in operations(document):
            self.operations[operation["operationId"]] = (method.upper(), path, operation)

    def _compiled(self, operation_id, status):
        root = as_json_schema(self._schema(operation_id, status))
        found, left = {}, [root]
        while left:
            node = left.pop()
            left.extend(node.values() if isinstance(node, dict) else node)
            left = [item for item in left if isinstance(item, (dict, list))]
            ref = node.get("$ref") if isinstance(node, dict) else None
            name = ref.rpartition("/")[2] if isinstance(ref, str) else None
            if name is not None and name not in found:
                found[name] = self._components["schemas"][name]
                left.append(found[name])
        root = {"components": {"schemas": found}, "allOf": [root]}
        return jsonschema_rs.Draft7Validator(root)

    def _schema(self, operation_id, status):
        answer = self.resolve(self.operations[operation_id][2]["responses"][str(status)])
        content = answer.get("content", {})
        return content[JSON]["schema"] if JSON in content else None

    def resolve(self, node):
        return Instances(self._document, 0).resolve(node)

    def errors(self, operation_id, status, headers, content):
        declared = self.operations[operation_id][2]["responses"]
        if status >= 400:
            problem = json.loads(content)
            is_told = problem["status"] == status and problem["detail"]
            return [] if is_told and status in (400, 404, 409) else [f"refused: {content}"]
        if str(status) not in declared:
            return [f"{status} is not declared"]
        if self._schema(operation_id, status) is None:
            return []
        if headers.get("content-type") != JSON:
            return ["no JSON"] if content else []
        value = json.loads(content)
        if self._fast(operation_id, status).is_valid(value):
            return []
        return self._slow.errors(self._schema(operation_id, status), value)[:3] or ["invalid"]


class Walker:
    """Calls operations of a simulator with valid arguments."""

    def __init__(self, simulator, document, judge, seed):
        self.simulator = simulator
        self.store = simulator.world.store
        self.random = random.Random(seed)
        self.instances = Instances(document, seed, fill=0.4, null=0.1)
        self.judge = judge
        self.violations = []
        self.statuses = Counter()

    def call(self, operation_id, path, query=None, body=None):
        """(status, JSON value) of a call; what is wrong with the answer is kept."""
        method, template, operation = self.judge.operations[operation_id]
        for name, value in path.items():
            template = template.replace(f"{{{name}}}", quote(str(value), safe=""))
        headers = {"authorization": "Token qov_simulator"}
        raw = b""
        if body is not None:
            media = next(iter(self.judge.resolve(operation["requestBody"])["content"]))
            headers["content-type"] = media
            raw = json.dumps(body).encode() if "json" in media else body.encode()
        status, answered, content = self.simulator.app.respond(
            method, template, urlencode(query or {}), headers, raw
        )
        self.statuses[status] += 1
        errors = self.judge.errors(operation_id, status, answered, content)
        if errors:
            self.violations.append((operation_id, status, errors))
        is_json = content and answered.get("content-type") == JSON
        return status, json.loads(content) if is_json else None

    def addresses(self, endpoint):
        """Path arguments that exist, and the innermost record; None where nothing is there."""
        steps = [step for step in endpoint.steps if step.is_parameter]
        path = {s.text: UNKNOWN if s.text.endswith("Id") else "application" for s in steps}
        judged_later = {"deploymentQueue", *FAMILIES}
        named = [s for s in steps if s.text.endswith("Id") and s.kind not in judged_later]
        found = self._search(named, endpoint, None)
        if found is None:
            return None
        records = dict(zip([s.text for s in named], found, strict=True))
        path |= {name: record.id for name, record in records.items()}
        return path, found[-1] if found else None

    def arguments(self, endpoint):
        """(path, record, query, body) that make sense; None where nothing is there."""
        found = self.addresses(endpoint)
        if found is None:
            return None
        path, record = found
        operation = self.judge.operations[endpoint.operation_id][2]
        query, body = self.query(operation), self.body(operation, record)
        if isinstance(body, dict):
            body = self.with_references(endpoint, body, record)
        if not with_sense(self.simulator, endpoint, path, query, body):
            return None
        return path, record, query, body

    def _search(self, steps, endpoint, above):
        """Records for all steps, each where the path may name it."""
        if not steps:
            return []
        choices = self._choices(steps[0].kind, above, endpoint)
        self.random.shuffle(choices)
        for record in choices:
            rest = self._search(steps[1:], endpoint, record)
            if rest is not None:
                return [record, *rest]
        return None

    def _choices(self, kind, above, endpoint):
        kinds = ["application", "container", "job", "helm"] if kind == "service" else [kind]
        if above is None:
            return [record for one in kinds for record in self.store.of(one)]
        found = [record for one in kinds for record in self.store.children(one, above)]
        if endpoint.is_item and endpoint.steps[-1].kind == kind:
            same = [r for r in found if r.collection.endswith(endpoint.collection)]
            found = same or [r for r in found if kind == "service"]
        if not found and above.parent is not None and kind in {"deploymentStage", "service"}:
            found = [record for one in kinds for record in self.store.children(one, above.parent)]
        if not found and kind == "application":
            found = self.store.children(kind, above.parent)
        return found

    def query(self, operation):
        parameters = [self.judge.resolve(p) for p in operation.get("parameters", [])]
        return {
            p["name"]: self.instances.make(p["schema"])
            for p in parameters
            if p["in"] == "query" and p.get("required")
        }

    def body(self, operation, record):
        if "requestBody" not in operation:
            return None
        media, given = next(iter(self.judge.resolve(operation["requestBody"])["content"].items()))
        if "json" not in media:
            return "key: value\n"
        body = self.instances.make(given["schema"])
        return self.sensible(body, record) if isinstance(body, dict) else body

    def with_references(self, endpoint, body, record):
        """Ids of what exists, and one source of several: the document tells neither."""
        world = self.simulator.world
        above = [] if record is None else list(record.chain())
        for reference in world.references.of(endpoint):
            set_at(body, reference.path, world.references.first(reference.kind, above))
        keep_one_source(body)
        make_sense(body)
        return world.samples.body(endpoint, body, above)

    def sensible(self, body, record):
        """Return a body with existing ids, and with numbers that do not contradict each other."""
        organization = record.ancestor("organization") if record else None
        if organization is None:
            organization = self.random.choice(list(self.store.of("organization")))
        for name, kind in (
            ("organization_id", "organization"),
            ("user_id", "member"),
            ("role_id", "role"),
            ("cluster_id", "cluster"),
        ):
            if body.get(name) is not None:
                found = list(self.store.of(kind, organization)) or [organization]
                body[name] = organization.id if kind == "organization" else found[-1].data["id"]
        for high in ("max_running_instances", "max_running_nodes", "cpu", "memory"):
            if high in body:
                body[high] = 20_000
        if isinstance(body.get("storage"), int):
            body["storage"] = 2_000_000
        if "project_deployment_rule_ids_in_order" in body:
            rules = self.store.children("deploymentRule", record)
            body["project_deployment_rule_ids_in_order"] = [rule.id for rule in rules]
        return body


def set_at(value, path, new):
    """Replace what is at a path; `[]` is every item. None removes it."""
    step, rest = path[0], path[1:]
    if step == "[]":
        if isinstance(value, list) and not rest:
            value[:] = [new for _ in value if new is not None]
        elif isinstance(value, list) and new is None:
            value.clear()
        for item in value if isinstance(value, list) and rest else ():
            set_at(item, rest, new)
    elif isinstance(value, dict) and value.get(step) is not None:
        if rest:
            set_at(value[step], rest, new)
        elif new is None:
            del value[step]
        else:
            value[step] = new


SENSE = {
    "domain": "shop.example.com",
    "email": "person@example.com",
    "name": "sense",
    "opa_policy": "package qovery",
    "plan": "TEAM",
    "scheduled_at": "0 3 * * *",
    "target_url": "https://hooks.example.com/qovery",
    "timezone": "Europe/Paris",
    "url": "https://shop.example.com/repository",
}


def make_sense(value, name=""):
    """Replace what the document allows and no server takes: the simulator checks it, too."""
    if isinstance(value, list):
        return [make_sense(item, name) for item in value]
    if isinstance(value, dict):
        for key, item in value.items():
            value[key] = make_sense(item, key)
        for key in ("provider", "owner", "name") if "url" in value else ():
            if key in value and not (key == "name" and isinstance(value[key], str)):
                value[key] = "GITHUB"
        return value
    if isinstance(value, int) and not isinstance(value, bool) and "." not in name:
        return abs(value) % 10_000 if value < 0 or name.endswith("port") else value
    is_name = name == "name" and isinstance(value, str) and value.strip()
    if name in SENSE and not is_name:
        return SENSE[name]
    return value


def keep_one_source(body):
    for name in ("source", "terraform_files_source"):
        source = body.get(name)
        if isinstance(source, dict):
            given = [key for key, value in source.items() if isinstance(value, dict)]
            body[name] = {key: source[key] for key in given[:1]}


def results(value):
    """The items of a list."""
    return value if isinstance(value, list) else value.get("results", [])
