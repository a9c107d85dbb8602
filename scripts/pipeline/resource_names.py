"""Resources and method names of operations, by rule.

Every noun with a top-level item path (`/project/{projectId}`) is a resource, named in the plural.
Its `list` and `create` are methods of it too, even if their path is nested. A noun with items below
another (`/organization/{id}/webhook`) is a nested resource. The rest of a path is an action or a
sub-document. The overlay's `x-resource` and `x-method` override the rule.
"""

from __future__ import annotations

import keyword
import re
from typing import NamedTuple

from .document import Node, operations
from .english import plural
from .kinds import Kinds, list_field
from .media_types import json_schema
from .name_conflicts import DECIDED, SETTLED, Candidate, Place, distinct
from .names import identifier, snake, words
from .stable_names import settled_places
from .verbs import ACTIONS, PLAIN, READING, VERBS

_COLLECTION = {"post": "create", "put": "edit", "patch": "update", "delete": "delete"}
_ITEM = {"get": "get", "post": "create", "put": "edit", "patch": "update", "delete": "delete"}


# Attributes of a client besides its resources, and of a resource besides its methods.
CLIENT_NAMES = frozenset(
    (
        "aclose",
        "authorization",
        "budget",
        "deadline",
        "deployments",
        "detailed",
        "drift",
        "execute",
        "find",
        "open",
        "recording",
        "request",
        "settings",
        "stream",
        "subscribe",
        "with_options",
        "with_token",
    )
)
# Types in the annotations of a resource.
_RESOURCE_NAMES = frozenset(
    ("bool", "builtins", "bytes", "datetime", "dict", "float", "int", "object", "operations", "str")
)


def _free(name: str, taken: frozenset[str]) -> str:
    return f"{name}_" if name in taken or keyword.iskeyword(name) else name


def _method_name(name: str) -> str:
    return _free(name, _RESOURCE_NAMES)


class _Step(NamedTuple):
    noun: str
    has_item: bool


def _steps(path: str) -> list[_Step]:
    found: list[_Step] = []
    for segment in path.strip("/").split("/"):
        if segment.startswith("{"):
            if not found:
                # `/{thingId}` is an item of the API itself.
                found.append(_Step("", has_item=True))
            else:
                found[-1] = _Step(found[-1].noun, has_item=True)
        else:
            found.append(_Step(segment, has_item=False))
    return found


def resource_name(noun: str) -> str:
    """Return the name of a noun's resource: its plural."""
    return identifier(plural([word.lower() for word in words(noun)]))


class _Nouns:
    """Nouns with an item path: `roots` at the top level, `nested` with their parents."""

    def __init__(self, document: Node) -> None:
        self.roots: set[str] = set()
        self.nested: set[tuple[str, ...]] = set()
        for path in document["paths"]:
            steps = _steps(path)
            if len(steps) > 0 and steps[0].has_item:
                self.roots.add(steps[0].noun)
            for index, step in enumerate(steps):
                if step.has_item:
                    self.nested.add(tuple(s.noun for s in steps[: index + 1]))


def places(document: Node) -> dict[str, Place]:
    """Return the unique place of every operation id.

    The overlay decides first, then the settled name of an operation, then the rule.
    """
    rule, names = _Rule(document), settled_places(document)
    wanted: dict[str, Candidate] = {}
    for path, method, operation in operations(document):
        by_rule = rule.candidate(path, method, operation)
        settled = names.get(operation["operationId"])
        place = settled or by_rule.place
        place = Place(
            operation.get("x-resource", place.resource), operation.get("x-method", place.method)
        )
        decided = not {"x-resource", "x-method"}.isdisjoint(operation)
        claim = DECIDED if decided else SETTLED if settled else by_rule.claim
        wanted[operation["operationId"]] = Candidate(place, claim, by_rule.fallback)
    return distinct(wanted)


class _Rule:
    def __init__(self, document: Node) -> None:
        self._document = document
        self._nouns = _Nouns(document)
        self._kinds = Kinds(document["components"]["schemas"])

    def candidate(self, path: str, method: str, operation: Node) -> Candidate:
        """Return the place that the rule gives an operation.

        Of two operations with the same candidate, one whose resource is at the top of its path has
        the stronger claim, then one of a collection in which items are created.
        """
        steps = _steps(path)
        root = max((i for i, s in enumerate(steps) if s.noun in self._nouns.roots), default=0)
        at, rest = steps[root], steps[root + 1 :]
        owner = [_free(self._root_name(at.noun), CLIENT_NAMES)]
        prefix = tuple(step.noun for step in steps[: root + 1])
        while rest and ((*prefix, rest[0].noun) in self._nouns.nested):
            at, rest = rest[0], rest[1:]
            prefix = (*prefix, at.noun)
            owner.append(_method_name(resource_name(at.noun)))
        claim = 2 * (root == 0) + 2 * at.has_item + ("post" in self._document["paths"][path])
        name = self._name(at, rest, method, operation)
        place = Place(".".join(owner), _method_name(re.sub(r"_v_(\d)", r"_v\1", name)))
        return Candidate(place, claim, _method_name(snake(operation["operationId"])))

    def _root_name(self, noun: str) -> str:
        """Return the plural of a noun with items; `account` and `aws` stay singular."""
        whole = self._document["paths"].get(f"/{noun}", {}).get("get")
        is_many = noun in self._nouns.roots or (whole and self._answers_with_list(whole))
        return resource_name(noun) if is_many else snake(noun)

    def _name(self, at: _Step, rest: list[_Step], method: str, operation: Node) -> str:
        verb = _verb(operation)
        if rest:
            return self._rest_name(at, rest, method, operation)
        if verb in ACTIONS:
            return verb
        if method == "get":
            return "list" if self._answers_with_list(operation) else "get"
        if at.has_item:
            return _ITEM.get(method, method)
        return _COLLECTION.get(method, method)

    def _rest_name(self, at: _Step, rest: list[_Step], method: str, operation: Node) -> str:
        """Return the name of an action or a sub-document."""
        verb, last = _verb(operation), snake(rest[-1].noun)
        before = "_".join(snake(step.noun) for step in rest[:-1])
        noun = f"{before}_{last}" if before else last
        selection = {"all", "selected"} & {w.lower() for w in words(operation["operationId"])}
        if method == "get":
            return self._reading_name(noun, verb, operation)
        if last.rstrip("_") in VERBS and (method == "post" or verb == last):
            if not at.has_item and selection and not before:
                return f"{last}_{selection.pop()}"
            return f"{last.rstrip('_')}_{before}" if before else last
        if noun.split("_")[0] in VERBS and method == "post":
            return noun
        if method != "post" and verb in PLAIN:
            verb = _ITEM.get(method, method)
        if verb not in VERBS or noun.rstrip("_") in VERBS:
            return verb if verb in VERBS else noun
        return noun if verb in noun.split("_") else f"{verb}_{noun}"

    def _reading_name(self, noun: str, verb: str, operation: Node) -> str:
        spoken = noun.split("_")
        if spoken[0] in READING | {"get", "list"}:
            return noun
        if verb in READING:
            return "_".join([verb, *(word for word in spoken if word != verb)])
        if self._answers_with_list(operation):
            return f"list_{resource_name(noun)}"
        return f"get_{noun}"

    def _answers_with_list(self, operation: Node) -> bool:
        for status, answer in operation["responses"].items():
            if status.startswith("2"):
                content = answer.get("content") or {}
                schema = json_schema(content) or {}
                return list_field(schema, self._kinds, operation.get("x-paging")) is not None
        return False


def _verb(operation: Node) -> str:
    """Return the first word of an operation id, except `post`, which only repeats the method."""
    spoken = [word.lower() for word in words(operation["operationId"])] or [""]
    if spoken[0] == "post" and len(spoken) > 1:
        return spoken[1] if spoken[1] in VERBS - {"invite"} else "create"
    return spoken[0]
