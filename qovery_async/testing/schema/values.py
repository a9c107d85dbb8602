"""Generator of valid values for schemas."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable, Collection, Mapping
from typing import Any, cast
from uuid import UUID

from ..model.document import Document, Node
from ..timing.clock import WORLD_BEGINS, moment

_DEEPEST = 8
_MANY = 10_000
# Credentials that responses redact.
REDACTED_FIELDS = frozenset({"argocd_token", "secret_key", "json_credentials"})
REDACTED = "REDACTED"
_WORDS = ("alpha", "beta", "gamma", "delta", "omega", "north", "south", "blue", "green", "swift")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.IGNORECASE)
_FORMS = {
    "uuid": _UUID,
    "date-time": _MOMENT,
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "email": re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+"),
    "uri": re.compile(r"[a-z][a-z0-9+.-]*:[^\s]+"),
}
_PART = re.compile(
    r"(?:\[(?P<of>[^\]]+)\]|\((?P<first>[^()|]*)[^()]*\)|(?P<one>\\?.))"
    r"(?:\{(?P<count>\d+)(?:,\d*)?\}|(?P<sign>[+*?]))?"
)
_CLASSES = {r"\d": "0", r"\w": "a", r"\s": " "}
_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


class Values:
    """Generator of values for schemas. Equal seeds generate equal values."""

    def __init__(
        self,
        document: Document,
        seed: int,
        *,
        lookup: Callable[[str], Node | None] = lambda _: None,
        plain: bool = False,
        taking: bool = False,
        ids: random.Random | None = None,
    ) -> None:
        """Create a generator.

        Args:
            document: The OpenAPI document.
            seed: Seed of the values.
            lookup: Return the fields of the object with an id.
            plain: Prefer the simplest values: False, 0 and the empty text.
            taking: Conform request bodies: omit read-only fields, generate only defaults.
            ids: Random generator shared with others.
        """
        self._document = document
        self._taking = taking
        self._lookup = lookup
        self._plain = plain
        self._random = ids or random.Random(seed)  # noqa: S311  # nothing here is a secret
        self._formats: Mapping[str, Callable[[], str]] = {
            "uuid": self.uuid,
            "date-time": lambda: moment(WORLD_BEGINS - self._random.randint(0, 10**7)),
            "date": lambda: "2026-01-05",
            "email": lambda: f"{self._word()}@example.com",
            "uri": lambda: f"https://{self._word()}.example.com",
            "duration": lambda: f"PT{self._random.randint(1, 59)}.5S",
            "cron": lambda: "0 8 * * *",
        }

    def uuid(self) -> str:
        """Return a random UUID."""
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def make(self, node: Node, *, fill: float = 0.0, depth: int = 0) -> Any:  # noqa: ANN401  # any JSON
        """Return a valid value. Each optional field is present with probability `fill`."""
        return self.conform(None, {**node, "nullable": False}, fill=fill, depth=depth, fresh=True)

    def conform(
        self,
        value: Any,  # noqa: ANN401  # any JSON
        node: Node,
        *,
        fill: float = 0.0,
        depth: int = 0,
        fresh: bool = False,
    ) -> Any:  # noqa: ANN401  # any JSON
        """Return the nearest valid value: keep valid fields, generate missing ones.

        Args:
            value: Value to keep as far as possible.
            node: Schema of the value.
            fill: Probability of each optional field.
            depth: Depth of nesting. Optional fields end at a limit, for recursive schemas.
            fresh: Replace None by a value, also if the schema is nullable.
        """
        resolved = self._document.resolve(node)
        if (
            value is None
            and not fresh
            and (resolved.get("nullable") or not set(resolved) - {"nullable"})
        ):
            return None
        if "oneOf" in resolved:
            return self._one_of(value, resolved, fill, depth)
        if "enum" in resolved:
            return value if value in resolved["enum"] else resolved["enum"][0]
        kind = _kind(resolved)
        if kind == "object":
            return self._object(value, resolved, fill, depth)
        if kind == "array":
            return self._array(value, resolved, fill, depth)
        if kind is None:
            return value if value is not None else self._word()
        return value if self._fits(value, resolved) else self._scalar(resolved)

    def _one_of(self, value: Any, resolved: Node, fill: float, depth: int) -> Any:  # noqa: ANN401  # any JSON
        discriminator = resolved.get("discriminator")
        fields = cast("Node", value) if isinstance(value, dict) else {}
        if discriminator:
            mapping = cast("dict[str, str]", discriminator["mapping"])
            tag = fields.get(discriminator["propertyName"])
            if tag not in mapping:
                tag = self._nearest_tag(fields, mapping)
            branch = {"$ref": mapping[tag]}
            inner = self._document.resolve(branch)
            given = {**fields, discriminator["propertyName"]: tag}
            made = self.conform(given, inner, fill=fill, depth=depth)
            made.setdefault(discriminator["propertyName"], tag)
            return made
        best = self._likeliest(value, resolved["oneOf"])
        return self.conform(value, best, fill=fill, depth=depth, fresh=True)

    def _nearest_tag(self, fields: Node, mapping: Mapping[str, str]) -> str:
        """Return the tag of the branch that shares most fields; the first among equals."""

        def shared(tag: str) -> int:
            branch = self._document.resolve({"$ref": mapping[tag]})
            return len(branch.get("properties", {}).keys() & fields.keys())

        return max(sorted(mapping), key=shared)

    def _likeliest(self, value: Any, branches: list[Node]) -> Node:  # noqa: ANN401  # any JSON
        """Return the branch that matches a value; for objects, the one with most of its fields."""
        best, most = branches[0], -_MANY
        for branch in branches:
            resolved = self._document.resolve(branch)
            is_object = _kind(resolved) == "object"
            if isinstance(value, dict) and is_object:
                missing = [name for name in resolved.get("required", ()) if name not in value]
                shared = len(resolved.get("properties", {}).keys() & cast("Node", value).keys())
                score = shared - (_MANY if missing else 0)
                if score > most:
                    best, most = branch, score
            elif not isinstance(value, dict) and not is_object and self._fits(value, resolved):
                return branch
        return best

    def _object(self, value: Any, resolved: Node, fill: float, depth: int) -> Node:  # noqa: ANN401  # any JSON
        given = cast("Node", value) if isinstance(value, dict) else {}
        extra = resolved.get("additionalProperties")
        properties = cast("dict[str, Node]", resolved.get("properties", {}))
        if not properties:
            if isinstance(extra, dict):
                return {
                    k: self.conform(v, cast("Node", extra), depth=depth + 1)
                    for k, v in given.items()
                }
            return dict(given)
        required = resolved.get("required", ())
        given = self._looked_up(value, properties, required) or given
        made: Node = {}
        for name, node in properties.items():
            if self._taking and node.get("readOnly"):
                continue
            if not self._taking and name in REDACTED_FIELDS and given.get(name) is not None:
                made[name] = REDACTED
                continue
            if given.get(name) is not None or (name in given and self._takes_null(node)):
                made[name] = self.conform(given[name], node, depth=depth + 1)
                continue
            derived = self._derived(name, node, given)
            if derived is not None:
                made[name] = self.conform(derived, node, depth=depth + 1)
            elif not self._taking and (
                name in required
                or node.get("x-required")
                or (depth < _DEEPEST and fill and self._random.random() < fill)
            ):
                made[name] = self.make(node, fill=fill, depth=depth + 1)
        if extra:
            made.update({key: item for key, item in given.items() if key not in properties})
        return made

    def _takes_null(self, node: Node) -> bool:
        resolved = self._document.resolve(node)
        return bool(resolved.get("nullable")) or not set(resolved) - {"nullable"}

    def _looked_up(self, value: Any, properties: Node, required: Collection[str]) -> Node | None:  # noqa: ANN401  # any JSON
        """Return the fields of the object that `"<id>"` or `{"id": "<id>"}` refers to."""
        if "id" not in properties or self._taking:
            return None
        fields = cast("Node", {"id": value} if isinstance(value, str) else value)
        if not isinstance(fields, dict) or all(name in fields for name in required):
            return fields if isinstance(value, str) else None
        found = self._lookup(fields["id"]) if isinstance(fields.get("id"), str) else None
        return {**(found or {}), **fields}

    def _derived(self, name: str, node: Node, given: Node) -> Any:  # noqa: ANN401  # any JSON
        """Return a value from `x_id` for `x`, from `x` for `x_id`, or the default."""
        resolved = self._document.resolve(node)
        if self._taking:
            return node.get("default", resolved.get("default"))
        if "properties" in resolved and isinstance(given.get(f"{name}_id"), str):
            return given[f"{name}_id"]
        if name.endswith("_id"):
            other = given.get(name.removesuffix("_id"))
            if isinstance(other, dict):
                return cast("Node", other).get("id")
            if isinstance(other, str) and self._fits(other, resolved):
                return other
        return node.get("default", resolved.get("default"))

    def _array(self, value: Any, resolved: Node, fill: float, depth: int) -> list[Any]:  # noqa: ANN401  # any JSON
        items = resolved.get("items", {})
        if isinstance(value, list):
            made = [self.conform(item, items, depth=depth + 1) for item in cast("list[Any]", value)]
        else:
            made = (
                [self.make(items, fill=fill, depth=depth + 1)] if fill and depth < _DEEPEST else []
            )
        while len(made) < resolved.get("minItems", 0):
            made.append(self.make(items, fill=fill, depth=depth + 1))
        return made

    @staticmethod
    def _fits(value: Any, resolved: Node) -> bool:  # noqa: ANN401  # any JSON
        kind: str = resolved.get("type", "")
        if not isinstance(value, _TYPES.get(kind, (object,))):
            return False
        if isinstance(value, bool):
            return kind == "boolean"
        if isinstance(value, str):
            form = _FORMS.get(resolved.get("format", ""))
            return bool(
                (form is None or form.fullmatch(value) is not None)
                and len(value) >= resolved.get("minLength", 0)
                and len(value) <= resolved.get("maxLength", len(value))
                and bool(re.search(str(resolved.get("pattern", "")), value))
            )
        low, high = resolved.get("minimum", value), resolved.get("maximum", value)
        return bool(low <= value <= high)

    def _scalar(self, resolved: Node) -> Any:  # noqa: ANN401  # any JSON
        kind = resolved.get("type")
        if self._plain:
            low = max(0, int(resolved.get("minimum", 0)))
            simplest: Any = {"boolean": False, "integer": low, "number": low, "string": ""}
            if kind in simplest and self._fits(simplest[kind], resolved):
                return simplest[kind]
        if kind == "boolean":
            return self._random.random() < 0.5  # noqa: PLR2004  # a coin
        if kind in ("integer", "number"):
            low = int(resolved.get("minimum", 0))
            return self._random.randint(low, int(resolved.get("maximum", low + 100)))
        form = self._formats.get(resolved.get("format", ""))
        if form is not None:
            return form()
        pattern = resolved.get("pattern", "")
        text = "https://example.com/" if "http" in pattern else ""
        text += f"{self._word()}-{self._random.randint(1, 999)}"
        if pattern and not re.search(pattern, text):
            text = "".join(c for c in text if c in string.ascii_lowercase)
        if pattern and not re.search(pattern, text):
            text = _spelled(pattern)
        text = text.ljust(resolved.get("minLength", 0), "x")
        return text[: resolved.get("maxLength", len(text))]

    def _word(self) -> str:
        return self._random.choice(_WORDS)


def _spelled(pattern: str) -> str:
    """Return the simplest text that matches a sequence of characters, classes and groups."""
    text = ""
    for part in _PART.finditer(pattern.strip("^$")):
        if part["one"]:
            first = _CLASSES.get(part["one"], part["one"][-1])
        else:
            first = part["of"][:1] if part["of"] else _spelled(part["first"])
        text += first * int(part["count"] or (0 if part["sign"] in {"?", "*"} else 1))
    return text


def _kind(resolved: Node) -> str | None:
    """Return the type, also if only fields or items imply it."""
    declared = cast("str | None", resolved.get("type"))
    if declared is not None:
        return declared
    return "array" if "items" in resolved else "object" if "properties" in resolved else None
