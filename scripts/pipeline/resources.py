"""The resources and their methods, ready to print."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from qovery_async._codec.kinds import Kind

from .document import Node, operations
from .edits import Edits
from .kinds import (
    ANY,
    ENUM,
    LIST,
    MAP,
    MODEL,
    UNION,
    Kinds,
    annotation,
    element,
    list_field,
    named_schemas,
)
from .media_types import is_text, json_schema
from .modify_methods import ModifyMethod, modify_method
from .name_conflicts import Place
from .names import pascal, snake, words
from .operation_facts import EPOCH, parameter_kind
from .references import operation_parameters

_REFERENCE = "https://api-doc.qovery.com/#tag/{tag}/operation/{operation_id}"
_PAGES = "A list: await it for its first page, or walk it with `async for` to its end."
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "412": "PreconditionFailedError",
    "422": "UnprocessableEntityError",
}
# Names that the templates import beside the classes of resources.
_IMPORTED = ("Any", "Caller", "ClassVar", "Mapping", "Pages", "Resource", "Resources", "Sequence")
_SCALARS = {"int": "int", "float": "float", "bool": "bool", "uuid": "str | UUID"}


@dataclass(slots=True)
class Argument:
    """A parameter of a method; `name` is the document's."""

    python: str
    name: str
    annotation: str
    required: bool
    description: str


@dataclass(slots=True)
class Method:
    """One method of a resource."""

    name: str
    operation_id: str
    path: list[Argument]
    query: list[Argument]
    body: str | None
    body_required: bool
    result: str
    is_list: bool
    deprecated: str | None
    docstring: str
    modify: ModifyMethod | None = None


@dataclass(slots=True)
class ResourceClass:
    """One class of methods; `nested` maps attributes to the classes below it."""

    name: str
    title: str
    methods: list[Method] = field(default_factory=list[Method])
    nested: dict[str, str] = field(default_factory=dict[str, str])


class Resources:
    """Everything about resources; a module for each at the top."""

    def __init__(
        self,
        document: Node,
        places: Mapping[str, Place],
        classes: Mapping[str, str],
        edits: Edits,
    ) -> None:
        """Lay out the classes of one bundled document."""
        self._document = document
        self._places = places
        self._kinds = Kinds(document["components"]["schemas"])
        self._classes = classes
        self._edits = edits
        self.modules: dict[str, dict[str, ResourceClass]] = defaultdict(dict)
        self.models: dict[str, set[str]] = defaultdict(set)
        for path, method, operation in operations(document):
            place = places[operation["operationId"]]
            resource = self._resource(place.resource)
            resource.methods.append(self._method(place, path, method, operation))
        for root, module in self.modules.items():
            self._name_classes(root)
            for resource in module.values():
                resource.methods.sort(key=lambda m: m.name)

    def _resource(self, dotted: str) -> ResourceClass:
        root, *below = dotted.split(".")
        module = self.modules[root]
        for depth in range(len(below) + 1):
            name = ".".join([root, *below[:depth]])
            if name not in module:
                module[name] = ResourceClass(pascal(name), name.rpartition(".")[2])
                if depth:
                    parent = module[name.rpartition(".")[0]]
                    parent.nested[below[depth - 1]] = name
        return module[dotted]

    def _name_classes(self, root: str) -> None:
        """Give every class of a module a name that no import or other class of it has."""
        module = self.modules[root]
        taken = {*_IMPORTED, *self.models[root]}
        for dotted, resource in module.items():
            resource.name = pascal(dotted)
            while resource.name in taken:
                resource.name += "Resource"
            taken.add(resource.name)
        for resource in module.values():
            resource.nested = {key: module[name].name for key, name in resource.nested.items()}

    def _method(self, place: Place, path: str, verb: str, operation: Node) -> Method:
        root = place.resource.partition(".")[0]
        body, body_required = self._body(root, verb, operation)
        result, is_list = self._result(root, verb, operation)
        arguments: dict[str, list[Argument]] = {"path": [], "query": []}
        for parameter in operation_parameters(self._document, operation):
            if parameter["in"] in arguments:
                arguments[parameter["in"]].append(self._argument(root, parameter))
        taken = {"self", "body"}
        for argument in [*arguments["path"], *arguments["query"]]:
            while argument.python in taken:
                argument.python += "_"
            taken.add(argument.python)
        arguments["query"].sort(key=lambda a: not a.required)
        method = Method(
            place.method,
            operation["operationId"],
            arguments["path"],
            arguments["query"],
            body,
            body_required,
            result,
            is_list,
            self._deprecated(path, verb, operation),
            "",
        )
        method.docstring = _docstring(method, path, verb, operation)
        method.modify = modify_method(method, self._edits, self._places)
        return method

    def _deprecated(self, path: str, verb: str, operation: Node) -> str | None:
        """Return the replacement of a deprecated operation: its twin of an organization, if any."""
        if not operation.get("deprecated"):
            return None
        other = self._document["paths"].get("/organization/{organizationId}" + path, {}).get(verb)
        if other is None:
            return "it will go away"
        return f"use {'.'.join(self._places[other['operationId']])}()"

    def _argument(self, root: str, parameter: Node) -> Argument:
        kind = parameter_kind(parameter, self._kinds)
        required = bool(parameter.get("required"))
        if kind.op == "str" and words(parameter["name"])[-1:] in (["id"], ["Id"], ["ID"]):
            kind = Kind("uuid")  # the document leaves the format of some ids out
        text = self._argument_type(root, kind)
        if not required:
            text += " | None"
        name = str(parameter["name"])
        return Argument(
            snake(name),
            name,
            text,
            required,
            str(parameter.get("description", "")),
        )

    def _argument_type(self, root: str, kind: Kind) -> str:
        if kind.op == ENUM:
            return f"{self._annotation(root, kind._replace(nullable=False))} | str"
        if kind.op == LIST:
            return f"Sequence[{self._argument_type(root, element(kind))}]"
        if kind.op in {"datetime", "date"}:
            return f"datetime.{kind.op} | str"
        if kind == EPOCH:
            return "datetime.datetime | int | str"
        return _SCALARS.get(kind.op, "str")

    def _annotation(self, root: str, kind: Kind) -> str:
        self.models[root].update(self._classes[name] for name in named_schemas(kind))
        return annotation(kind, self._classes).replace("list[", "builtins.list[")

    def _body(self, root: str, verb: str, operation: Node) -> tuple[str | None, bool]:
        """(annotation, whether a call without it makes no sense)."""
        content = (operation.get("requestBody") or {}).get("content") or {}
        if not content:
            return None, False
        schema = json_schema(content)
        if schema is None:
            return "str | bytes", True
        kind = self._kinds.of(schema)
        text = self._annotation(root, kind)
        if kind.op in {MAP, ANY.op}:
            text = "Mapping[str, object]"
        elif kind.op in {MODEL, UNION}:
            text = f"{text} | Mapping[str, object]"
        elif kind.op == LIST:
            text = f"{text} | Sequence[object]"
        needs = bool((operation["requestBody"]).get("required"))
        if kind.op == MODEL:
            needs = needs or bool(self._kinds.schemas[kind.name].get("required"))
        return text, needs or verb in {"put", "patch"}

    def _result(self, root: str, verb: str, operation: Node) -> tuple[str, bool]:
        found: list[str] = []
        for status, answer in sorted(operation["responses"].items()):
            if not status.startswith("2"):
                continue
            content = cast("Node", answer.get("content") or {})
            schema = json_schema(content)
            if schema is not None:
                member = list_field(schema, self._kinds, operation.get("x-paging"))
                if verb == "get" and member is not None:
                    return self._item(root, schema, member), True
                found.append(self._annotation(root, self._kinds.of(schema)))
            elif content:
                found += ["str" if is_text(media) else "bytes" for media in sorted(content)]
            else:
                found.append("None")
        return " | ".join(dict.fromkeys(found or ["None"])), False

    def _item(self, root: str, schema: Node, member: str) -> str:
        kind = self._kinds.of(schema)
        if member:
            owner = self._kinds.schemas[kind.name]
            kind = self._kinds.of(owner["properties"][member])
        return self._annotation(root, element(kind))


def _in_python(text: str, arguments: Sequence[Argument]) -> str:
    """A text that names parameters as the method does."""
    for argument in arguments:
        text = re.sub(rf"`{re.escape(argument.name)}(?=[`=])", f"`{argument.python}", text)
    return text


def _docstring(method: Method, path: str, verb: str, operation: Node) -> str:
    arguments = [*method.path, *method.query]
    lines = [f"{str(operation.get('summary') or operation['operationId']).rstrip('.')}."]
    if operation.get("description"):
        description = _in_python(str(operation["description"]).strip(), arguments)
        lines += ["", *description.splitlines()]
    if method.is_list:
        lines += ["", _PAGES]
    if method.deprecated:
        lines += ["", f"Deprecated: {method.deprecated}."]
    told = [(a.python, _in_python(a.description, arguments)) for a in arguments]
    if method.body:
        is_model = "Mapping" in method.body
        shape = "A model, or a mapping of the same shape" if is_model else "What is sent, as it is"
        told.append(("body", shape))
    if told:
        lines += ["", "Args:"]
        lines += [f"    {name}: {text.rstrip('.') or name}." for name, text in told]
    declared = [_ERRORS[s] for s in sorted(operation["responses"]) if s in _ERRORS]
    if declared:
        lines += ["", "Raises:", f"    {', '.join(declared)}: the API refuses; see `errors`."]
    tag = str((operation.get("tags") or ["untagged"])[0]).replace(" ", "-")
    link = _REFERENCE.format(tag=tag, operation_id=operation["operationId"])
    lines += ["", f"{verb.upper()} {path}, operation id {operation['operationId']}.", link]
    return "\n".join(lines)
