"""Methods of resources: their parameters and docstrings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .document import Node
from .method_bodies import Body
from .modify_methods import ModifyMethod

_REFERENCE = "https://api-doc.qovery.com/#tag/{tag}/operation/{operation_id}"
_PAGES = "A list: `await` returns its first page, `async for` iterates over all entries."
_HANDLE = "Returns a handle: `response` has what the API returned, `wait()` waits for the end."
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "412": "PreconditionFailedError",
    "422": "UnprocessableEntityError",
}
# Estimated lines of a method without its docstring.
_METHOD_LINES = 14


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
    tag: str
    models: set[str]
    starts: bool = False
    docstring: str = ""
    modify: ModifyMethod | None = None

    @property
    def lines(self) -> int:
        """Estimated lines of the method, and of its `modify`."""
        docstrings = [self.docstring, *([self.modify.docstring] if self.modify else [])]
        texts = [line for text in docstrings for line in text.splitlines()]
        return _METHOD_LINES * len(docstrings) + sum(1 + len(line) // 88 for line in texts)

    @property
    def returned(self) -> str:
        """Annotation of the result; `starts` tells methods that return a handle."""
        if self.starts:
            return f"Deployment[{self.result}]"
        return f"Pages[{self.result}]" if self.is_list else self.result

    @property
    def sender(self) -> str:
        """Method of `Resource` that sends the call."""
        return "_start" if self.starts else "_call"

    @property
    def signature(self) -> str:
        """Parameters of the method itself, which takes the body in every way."""
        if self.body is None:
            return self._parameters()
        if not self.body.keywords:
            return self._parameters(self.body.parameter)
        parameter = f"body: {self.body.annotation} | None = None"
        # Only an overload can say that keywords are those of one variant.
        is_union = len(self.body.keywords) > 1
        fields = f"**fields: {'object' if is_union else f'Unpack[{self.body.keywords[0]}]'}"
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
    return "A model or a dict" if body.keywords else "A model or JSON"


def docstring_of(method: Method, path: str, verb: str, operation: Node) -> str:
    """Return the docstring of a method, without its indentation."""
    arguments = [*method.path, *method.query]
    lines = [f"{str(operation.get('summary') or operation['operationId']).rstrip('.')}."]
    if operation.get("description"):
        description = _in_python(str(operation["description"]).strip(), arguments)
        lines += ["", *description.splitlines()]
    if method.is_list:
        lines += ["", _PAGES]
    if method.starts:
        lines += ["", _HANDLE]
    if method.deprecated:
        lines += ["", f"Deprecated: {method.deprecated}."]
    told = [(a.python, _in_python(a.description, arguments)) for a in arguments]
    if method.body:
        told.append(("body", _body_description(method.body)))
        if method.body.keywords:
            told.append(("**fields", "The fields of the body, instead of `body`"))
    if told:
        lines += ["", "Args:"]
        lines += [f"    {name}: {text.rstrip('.') or name}." for name, text in told]
    if method.body:
        lines += method.body.docstring
    declared = [_ERRORS[s] for s in sorted(operation["responses"]) if s in _ERRORS]
    if declared:
        lines += ["", "Raises:", f"    {', '.join(declared)}: the API rejects it; see `errors`."]
    operation_id = method.operation_id
    link = _REFERENCE.format(tag=method.tag.replace(" ", "-"), operation_id=operation_id)
    lines += ["", f"{verb.upper()} {path}, operation id {operation_id}.", link]
    return "\n".join(lines)
