"""The resources and their methods, ready to print."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from qovery_async._codec.kinds import Kind

from .body_types import BodyTypes
from .document import Node, operations
from .kinds import ENUM, LIST, Kinds, annotation, element, list_field, named_schemas
from .media_types import is_text, json_schema
from .method_bodies import Bodies, Body
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
# Estimated lines of a file of resources, and of a method without its docstring.
_LONGEST, _METHOD_LINES = 1_100, 14
# Names that the templates import beside the classes of resources.
_IMPORTED = (
    "Any",
    "Caller",
    "ClassVar",
    "Mapping",
    "Pages",
    "Resource",
    "Resources",
    "Sequence",
    "UUID",
    "Unpack",
)
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
    body: Body | None
    result: str
    is_list: bool
    deprecated: str | None
    docstring: str

    @property
    def returned(self) -> str:
        """Annotation of the result."""
        return f"Pages[{self.result}]" if self.is_list else self.result

    @property
    def signature(self) -> str:
        """Parameters of the method itself, which takes the body in every way."""
        if self.body is None:
            return self._parameters()
        if not self.body.keywords:
            return self._parameters(self.body.parameter)
        parameter = f"body: {self.body.annotation} | None = None"
        fields = f"**fields: Unpack[{' | '.join(self.body.keywords)}]"
        return self._parameters(parameter, fields)

    @property
    def overloads(self) -> list[str]:
        """Parameters for type checkers: one list for each way to give the body."""
        if self.body is None:
            return [self._parameters()]
        fields = [f"**fields: Unpack[{name}]" for name in self.body.keywords]
        return [self._parameters(last) for last in (self.body.parameter, *fields)]

    def _parameters(self, *last: str) -> str:
        """Return a parameter list that ends in `last`."""
        positional = ["self", *(f"{a.python}: {a.annotation}" for a in self.path)]
        keyword = [
            f"{a.python}: {a.annotation}{'' if a.required else ' = None'}" for a in self.query
        ]
        keyword += last
        star = ["*"] if keyword and not keyword[0].startswith("**") else []
        return ", ".join([*positional, *star, *keyword])


@dataclass(slots=True)
class ResourceClass:
    """One class of methods; `nested` maps attributes to the classes below it.

    `module` is its file. `models` and `bodies` are the names that its annotations use.
    """

    name: str
    title: str
    module: str
    methods: list[Method] = field(default_factory=list[Method])
    nested: dict[str, ResourceClass] = field(default_factory=dict[str, "ResourceClass"])
    models: set[str] = field(default_factory=set[str])
    bodies: set[str] = field(default_factory=set[str])

    @property
    def lines(self) -> int:
        """Estimated lines of the class."""
        return sum(_METHOD_LINES + method.docstring.count("\n") for method in self.methods)


def _split(resources: Mapping[str, ResourceClass]) -> None:
    """Move each nested resource of a long file to a file of its own, with all below it."""
    for dotted, resource in resources.items():
        resource.module = "_".join(dotted.split(".")[:2])


class Resources:
    """Everything about resources, ready to print."""

    def __init__(
        self,
        document: Node,
        places: Mapping[str, Place],
        classes: Mapping[str, str],
        body_types: BodyTypes,
    ) -> None:
        """Lay out the classes of one bundled document."""
        self._document = document
        self._places = places
        self._kinds = Kinds(document["components"]["schemas"])
        self._bodies = Bodies(body_types, self._kinds)
        self._classes = classes
        # Classes by their dotted names, under the resource at the top.
        self._resources: dict[str, dict[str, ResourceClass]] = defaultdict(dict)
        for path, method, operation in operations(document):
            place = places[operation["operationId"]]
            resource = self._resource(place.resource)
            resource.methods.append(self._method(resource, place, path, method, operation))
        for root, resources in self._resources.items():
            self._name_classes(root)
            for resource in resources.values():
                resource.methods.sort(key=lambda m: m.name)
            if sum(resource.lines for resource in resources.values()) > _LONGEST:
                _split(resources)

    @property
    def roots(self) -> dict[str, ResourceClass]:
        """The resources at the top."""
        return {name: resources[name] for name, resources in self._resources.items()}

    def modules(self) -> dict[str, list[ResourceClass]]:
        """Return the classes of every file."""
        found: dict[str, list[ResourceClass]] = defaultdict(list)
        for resources in self._resources.values():
            for resource in resources.values():
                found[resource.module].append(resource)
        return found

    def _resource(self, dotted: str) -> ResourceClass:
        root, *below = dotted.split(".")
        resources = self._resources[root]
        for depth in range(len(below) + 1):
            name = ".".join([root, *below[:depth]])
            if name not in resources:
                resources[name] = ResourceClass(pascal(name), name.rpartition(".")[2], root)
                if depth:
                    parent = resources[name.rpartition(".")[0]]
                    parent.nested[below[depth - 1]] = resources[name]
        return resources[dotted]

    def _name_classes(self, root: str) -> None:
        """Give every class of a resource a name that no import or other class of it has."""
        resources = self._resources[root]
        taken = set(_IMPORTED)
        for resource in resources.values():
            taken |= resource.models | resource.bodies
        for dotted, resource in resources.items():
            resource.name = pascal(dotted)
            while resource.name in taken:
                resource.name += "Resource"
            taken.add(resource.name)

    def _method(
        self, resource: ResourceClass, place: Place, path: str, verb: str, operation: Node
    ) -> Method:
        result, is_list = self._result(resource, verb, operation)
        arguments: dict[str, list[Argument]] = {"path": [], "query": []}
        for parameter in operation_parameters(self._document, operation):
            if parameter["in"] in arguments:
                arguments[parameter["in"]].append(self._argument(resource, parameter))
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
            self._body(resource, verb, operation, taken),
            result,
            is_list,
            self._deprecated(path, verb, operation),
            "",
        )
        method.docstring = _docstring(method, path, verb, operation)
        return method

    def _body(
        self, resource: ResourceClass, verb: str, operation: Node, taken: set[str]
    ) -> Body | None:
        body = self._bodies.of(verb, operation, taken)
        kind = self._bodies.kind(operation)
        if body is not None and kind is not None:
            self._annotation(resource, kind)
            resource.bodies |= body.names
        return body

    def _deprecated(self, path: str, verb: str, operation: Node) -> str | None:
        """Return the replacement of a deprecated operation: its twin of an organization, if any."""
        if not operation.get("deprecated"):
            return None
        other = self._document["paths"].get("/organization/{organizationId}" + path, {}).get(verb)
        if other is None:
            return "it will go away"
        return f"use {'.'.join(self._places[other['operationId']])}()"

    def _argument(self, resource: ResourceClass, parameter: Node) -> Argument:
        kind = parameter_kind(parameter, self._kinds)
        required = bool(parameter.get("required"))
        if kind.op == "str" and words(parameter["name"])[-1:] in (["id"], ["Id"], ["ID"]):
            kind = Kind("uuid")  # the document leaves the format of some ids out
        text = self._argument_type(resource, kind)
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

    def _argument_type(self, resource: ResourceClass, kind: Kind) -> str:
        if kind.op == ENUM:
            return f"{self._annotation(resource, kind._replace(nullable=False))} | str"
        if kind.op == LIST:
            return f"Sequence[{self._argument_type(resource, element(kind))}]"
        if kind.op in {"datetime", "date"}:
            return f"datetime.{kind.op} | str"
        if kind == EPOCH:
            return "datetime.datetime | int | str"
        return _SCALARS.get(kind.op, "str")

    def _annotation(self, resource: ResourceClass, kind: Kind) -> str:
        resource.models.update(self._classes[name] for name in named_schemas(kind))
        return annotation(kind, self._classes).replace("list[", "builtins.list[")

    def _result(self, resource: ResourceClass, verb: str, operation: Node) -> tuple[str, bool]:
        found: list[str] = []
        for status, answer in sorted(operation["responses"].items()):
            if not status.startswith("2"):
                continue
            content = cast("Node", answer.get("content") or {})
            schema = json_schema(content)
            if schema is not None:
                member = list_field(schema, self._kinds, operation.get("x-paging"))
                if verb == "get" and member is not None:
                    return self._item(resource, schema, member), True
                found.append(self._annotation(resource, self._kinds.of(schema)))
            elif content:
                found += ["str" if is_text(media) else "bytes" for media in sorted(content)]
            else:
                found.append("None")
        return " | ".join(dict.fromkeys(found or ["None"])), False

    def _item(self, resource: ResourceClass, schema: Node, member: str) -> str:
        kind = self._kinds.of(schema)
        if member:
            owner = self._kinds.schemas[kind.name]
            kind = self._kinds.of(owner["properties"][member])
        return self._annotation(resource, element(kind))


def _in_python(text: str, arguments: Sequence[Argument]) -> str:
    """A text that names parameters as the method does."""
    for argument in arguments:
        text = re.sub(rf"`{re.escape(argument.name)}(?=[`=])", f"`{argument.python}", text)
    return text


def _body_description(body: Body) -> str:
    if not body.is_json:
        return "Text or bytes, sent unchanged"
    if body.obstacle:
        return f"A model or a dict; keywords are not possible, because {body.obstacle}"
    if body.keywords:
        return "A model or a dict, instead of its fields as keywords"
    return "A model or JSON"


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
        told.append(("body", _body_description(method.body)))
    if told:
        lines += ["", "Args:"]
        lines += [f"    {name}: {text.rstrip('.') or name}." for name, text in told]
    if method.body:
        lines += method.body.docstring
    declared = [_ERRORS[s] for s in sorted(operation["responses"]) if s in _ERRORS]
    if declared:
        lines += ["", "Raises:", f"    {', '.join(declared)}: the API refuses; see `errors`."]
    tag = str((operation.get("tags") or ["untagged"])[0]).replace(" ", "-")
    link = _REFERENCE.format(tag=tag, operation_id=operation["operationId"])
    lines += ["", f"{verb.upper()} {path}, operation id {operation['operationId']}.", link]
    return "\n".join(lines)
