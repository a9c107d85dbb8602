"""Operations of the API, as data, and their loading from the generated code."""

from __future__ import annotations

from codecs import iterdecode
from collections.abc import Callable, Mapping
from functools import cache, cached_property
from importlib import import_module
from typing import Any, NamedTuple, cast

from .._rules.hidden import unframed
from .codec import Codec
from .drift import Deviation, Drift
from .json_text import has_long_integers, loads, loads_quickly

_RAW = f"{__name__.rpartition('._codec')[0]}._raw"
_PIECE_BYTES = 1_000_000
_WITHOUT_BODY = frozenset({204, 205})
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
SAFE_TO_REPEAT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class Parameter(NamedTuple):
    """A path or query parameter; `kind` is in the language of `kinds`."""

    name: str
    required: bool
    kind: str
    deprecated: bool = False


class Operation:
    """An operation of the spec.

    `path` is the template; `content_type` is the media type of the request body, None without one.
    `idempotent` means that two requests have the same effect as one. `paging` names the paging
    strategy, None if one response holds everything. `items` is the field of the response with the
    list, "" for a bare list, None for no list. `resource` and `method_name` name the typed method
    of the client. `own_limit` means that its 429 is not about the token's rate limit. `answers`
    maps statuses to media types to kinds.
    """

    def __init__(
        self,
        operation_id: str,
        method: str,
        path: str,
        *,
        path_params: tuple[tuple[Any, ...], ...] = (),
        query_params: tuple[tuple[Any, ...], ...] = (),
        body: tuple[tuple[str, str], ...] = (),
        body_required: bool = False,
        answers: Mapping[int, Mapping[str, str | None]],
        idempotent: bool | None = None,
        paging: str | None = None,
        items: str | None = None,
        resource: str = "",
        method_name: str = "",
        long_running: str | None = None,
        secured: bool = True,
        deprecated: bool = False,
        secret_fields: tuple[str, ...] = (),
        own_limit: bool = False,
        summary: str = "",
    ) -> None:
        self.operation_id = operation_id
        self.method = method
        self.path = path
        self.path_params: Mapping[str, Parameter] = {p[0]: Parameter(*p) for p in path_params}
        self.query_params: Mapping[str, Parameter] = {p[0]: Parameter(*p) for p in query_params}
        self.content_types: tuple[str, ...] = tuple(media for media, _ in body)
        self.content_type: str | None = self.content_types[0] if body else None
        self.body: Codec | None = Codec(f"{operation_id} body", body[0][1]) if body else None
        self.body_required = body_required
        self.answers = answers
        self.idempotent: bool = method in SAFE_TO_REPEAT if idempotent is None else idempotent
        self.paging = paging
        self.items = items
        self.resource = resource
        self.method_name = method_name
        self.long_running = long_running
        self.secured = secured
        self.deprecated = deprecated
        self.secret_fields = secret_fields
        self.own_limit = own_limit
        self.summary = summary
        self._codecs: dict[str, Codec] = {}

    def __repr__(self) -> str:
        """Return the id, method and path."""
        return f"<Operation {self.operation_id}: {self.method} {self.path}>"

    @cached_property
    def accept(self) -> str:
        """Value of the Accept header: the media types of the responses, JSON first."""
        media = {m for declared in self.answers.values() for m in declared} | {"application/json"}
        return ", ".join(sorted(media, key=lambda m: (m != "application/json", m)))

    def json_schema(self) -> dict[str, Any]:
        """Return name, description and JSON Schema of the arguments, for tools of agents.

        Arguments that fit `parameters` are keywords of `client.execute(operation, **arguments)`.
        """
        from .json_schema import arguments_schema

        return {
            "name": self.operation_id,
            "description": self.summary,
            "parameters": arguments_schema(self.method, self.path),
        }

    @unframed
    def decode(
        self,
        status: int,
        content_type: str | None,
        raw: bytes,
        *,
        drift: Drift | None = None,
        strict: bool = False,
        loads: Callable[[bytes], Any] | None = None,
    ) -> Any:  # noqa: ANN401  # the operation's own type
        """Return the typed result of a successful response.

        JSON gives models; other text, YAML included, gives str; binary content gives bytes. An
        empty body gives None, except for GET. An undeclared 2xx status is read as the first
        declared one with a body. `loads` parses JSON as exactly as `json_text.loads`.

        Raises ValueError if the body is missing, does not match its content type, or is another
        document than the declared one (see `wrong_document`).
        """
        media = _media_type(content_type)
        declared = self._declared(status)
        if not raw:
            return self._empty_result(status, declared)
        kind = declared.get(media) if media else None
        if kind is None and declared:
            media, kind = _nearest_declared(media, declared)
        if _is_json(media):
            return self._decode_json(status, kind, raw, drift, strict=strict, parse=loads)
        if kind == "bytes" or (kind is None and not _is_text(media)):
            return raw
        return _decode_text(raw, content_type)

    def _empty_result(self, status: int, declared: Mapping[str, str | None]) -> bytes | str | None:
        """Return the result of an empty body.

        The API carries out some requests and sends no body, although the spec declares an object.
        For GET, an empty body is an error.
        """
        if not declared or status in _WITHOUT_BODY:
            return None
        media, kind = next(iter(declared.items()))
        if not any(_is_json(name) for name in declared):
            return b"" if kind == "bytes" else ""
        if self.method == "GET":
            msg = f"the body is empty, expected {media}"
            raise ValueError(msg)
        return None

    def _decode_json(
        self,
        status: int,
        kind: str | None,
        raw: bytes,
        drift: Drift | None,
        *,
        strict: bool,
        parse: Callable[[bytes], Any] | None,
    ) -> Any:  # noqa: ANN401  # the operation's own type
        codec = self._codecs.get(kind or "")
        if codec is None:
            codec = Codec(f"{self.operation_id} {status}", kind or "any")
            self._codecs[kind or ""] = codec
        sent = loads_quickly(raw) if parse is None else parse(raw)
        value = sent if strict else self._list_form(sent)
        result, reading = codec._decoded(value)
        if parse is None and (reading.found or reading.loose) and has_long_integers(raw):
            sent = loads(raw)
            value = sent if strict else self._list_form(sent)
            result, reading = codec._decoded(value)
        if reading.found:
            if not strict:
                from .wrong_document import describe

                fault = describe(codec.kind, value, self.items)
                if fault:
                    raise ValueError(fault)
            reading.settle(value, drift, strict=strict)
        if value is not sent and drift is not None:
            drift.note([Deviation("list_form", self.operation_id, "results")])
        return result

    def _list_form(self, value: Any) -> Any:  # noqa: ANN401  # any JSON
        """Return a list in its declared form.

        The API has taken `results` around lists away and back.
        """
        name = self.items
        if name and isinstance(value, list):
            return {name: cast("Any", value)}
        if name is not None and isinstance(value, dict) and name not in value:
            members = cast("dict[str, Any]", value).copy()
            results = members.pop("results", None)
            if isinstance(results, list):
                return {**members, name: cast("Any", results)} if name else cast("Any", results)
        return cast("Any", value)

    def _declared(self, status: int) -> Mapping[str, str | None]:
        answers = self.answers
        if status in answers:
            return answers[status]
        filled = [media for media in answers.values() if media]
        return filled[0] if filled else {}


@cache
def load_operation(operation_id: str) -> Operation:
    """Return an operation. Raises KeyError for an unknown id."""
    name = import_module(f"{_RAW}.operations").MODULES[operation_id]
    facts = import_module(f"{_RAW}.operations.{name}").OPERATIONS[operation_id]
    resource, method_name = import_module(f"{_RAW}.resources").PLACES[operation_id]
    return Operation(**facts, resource=resource, method_name=method_name)


def _media_type(content_type: str | None) -> str:
    return (content_type or "").partition(";")[0].strip().lower()


def _is_json(media: str) -> bool:
    return media == "application/json" or media.endswith("+json")


def _is_text(media: str) -> bool:
    return media.startswith("text/") or media.endswith(("yaml", "xml", "+yaml"))


def _nearest_declared(media: str, declared: Mapping[str, str | None]) -> tuple[str, str | None]:
    """Return the declared media type and kind nearest to an undeclared or missing content type.

    Raises ValueError if there is none, such as for an HTML page or a JSON error instead of a file.
    """
    for name, kind in declared.items():
        if not media or (_is_json(name) == _is_json(media) and media not in _PAGES):
            return name, kind
    first = next(iter(declared.items()))
    if _is_json(first[0]):
        return first
    msg = f"the body is {media}, expected {first[0]}"
    raise ValueError(msg)


def _decode_text(raw: bytes, content_type: str | None) -> str:
    charset = _charset(content_type)
    try:
        if len(raw) <= _PIECE_BYTES:
            return raw.decode(charset)
        _ = b" ".decode(charset, "replace")  # refuses codecs that are no charsets
        # Decoding the whole body at once would hold the GIL for long.
        pieces = (raw[at : at + _PIECE_BYTES] for at in range(0, len(raw), _PIECE_BYTES))
        return "".join(iterdecode(pieces, charset))
    except LookupError as error:
        msg = f"the response names an unknown charset: {charset!r}"
        raise ValueError(msg) from error


def _charset(content_type: str | None) -> str:
    for part in (content_type or "").split(";")[1:]:
        key, _, value = part.partition("=")
        if key.strip().lower() == "charset":
            return value.strip().strip("\"'") or "utf-8"
    return "utf-8"
