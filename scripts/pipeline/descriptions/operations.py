"""Descriptions of operations and parameters, by rule."""

from __future__ import annotations

import re

from ..english import article, is_plural, plural, sentence, speak
from ..verbs import VERBS
from .fields import field_description
from .schemas import schema_description

_READ = {"list", "get"}
_PLACES = {"create": "in", "add": "to", "post": "in", "import": "into"}
_RENAMED = {"post": "", "put": "", "reboot": "restart"}
_METHOD_VERBS = {
    "get": "get",
    "post": "send",
    "put": "replace",
    "patch": "update",
    "delete": "delete",
    "head": "check",
    "options": "get options of",
    "trace": "trace",
}
_SERVICES = {
    "helm": ["Helm", "service"],
    "helms": ["Helm", "services"],
    "terraform": ["Terraform", "service"],
    "terraforms": ["Terraform", "services"],
}
_LIMIT = 90


def operation_summary(
    method: str, path: str, operation_id: str, *, deprecated: bool = False
) -> str:
    """Return a summary of an operation in one line, from its id and path."""
    moved = re.match(r"(?i)move(before|after)(.+)", operation_id)
    if moved:
        noun = speak(moved[2])
        return sentence(f"move {article(noun)} {' '.join(noun)} {moved[1].lower()} another")
    phrase = speak(re.sub(r"(?i)by-?cluster-?id$", "", operation_id)) or [method.lower()]
    verb, noun = _split(phrase, method.lower())
    noun, by = (
        (noun[: noun.index("by")], noun[noun.index("by") :]) if "by" in noun[1:] else (noun, [])
    )
    if noun and noun[-1].lower() in _SERVICES:
        noun = [*noun[:-1], *_SERVICES[noun[-1].lower()]]
    text = _compose(verb, noun, _parent(path, noun) if not by else [], path)
    text = f"{text} {' '.join(by)}"
    if len(text) > _LIMIT:
        text = text[: _LIMIT - 1].rsplit(" ", 1)[0]
    if deprecated and len(text) <= _LIMIT - 13:
        text += " (deprecated)"
    return sentence(text) or sentence(f"{method} {path}")


def _split(phrase: list[str], method: str) -> tuple[str, list[str]]:
    """Return the verb, from any position in the id, and its object."""
    first = phrase[0].lower()
    if first in _RENAMED and len(phrase) > 1:
        renamed = _RENAMED[first]
        return (renamed, phrase[1:]) if renamed else _split(phrase[1:], method)
    if first in VERBS:
        rest = phrase[1:]
        return first, [*rest[1:], "invitation"] if rest[:1] == ["invite"] else rest
    if phrase[-1].lower() in VERBS:
        return phrase[-1].lower(), phrase[:-1]
    for index, word in enumerate(phrase):
        if word in VERBS and index > 0:
            return word, [*phrase[:index], *phrase[index + 1 :]]
    return ("create" if method == "post" else _METHOD_VERBS.get(method, method)), phrase


def _parent(path: str, noun: list[str]) -> list[str]:
    """Return the parent resource in the path, unless the noun already names it."""
    segments = [segment for segment in path.split("/") if segment]
    literal: list[str] = []
    for index, segment in enumerate(segments[:-1]):
        if not segment.startswith("{") and segments[index + 1].startswith("{"):
            is_item = index + 2 == len(segments)
            if not is_item:
                literal = speak(segment)
    named = {plural([word.lower()])[0] for word in noun}
    if not literal or all(plural([word.lower()])[0] in named for word in literal):
        return []
    return literal


def _compose(verb: str, noun: list[str], parent: list[str], path: str) -> str:
    place = f"{_PLACES.get(verb, 'of')} {article(parent)} {' '.join(parent)}" if parent else ""
    if not noun:
        last = [s for s in path.split("/") if s and not s.startswith("{")]
        noun = speak(last[-1]) if last else []
        if noun and noun[0] == verb:
            noun = parent
            place = ""
    if verb == "list":
        return (
            f"list the {' '.join(plural(noun))} {place}"
            if place
            else f"list {' '.join(plural(noun))}"
        )
    if verb in {"get", "replace"} or (verb == "edit" and (place or is_plural(noun))):
        return f"{verb} the {' '.join(noun)} {place}"
    if verb == "attach" and noun[:1] == ["service"] and len(noun) > 2:  # noqa: PLR2004
        return f"attach a service {' '.join(noun[1:2])} {article(noun[2:])} {' '.join(noun[2:])}"
    if verb == "check" and noun[-1:] == ["exist"]:
        return f"check whether {article(noun)} {' '.join(noun[:-1])} exists {place}"
    return f"{verb} {article(noun)} {' '.join(noun)} {place}"


_PARAMETERS = {
    "continueToken": "Token of the next page, from `links.next` of a response",
    "stepBackToken": "Token of the previous page, from `links.previous` of a response",
    "pageSize": "Maximum number of entries in the response",
    "startId": "Id of the entry after which the page starts",
    "fromTimestamp": "Only events at or after this time, in epoch seconds",
    "toTimestamp": "Only events before this time, in epoch seconds",
    "skipReconcile": "If true, keep the cloud resources and remove only their record",
    "gitCommitId": "Id of the commit to start from",
    "branch": "Name of the Git branch",
    "forceEvent": "Event whose command runs, regardless of the schedule",
    "exportSecrets": "If true, the export contains the values of secrets",
    "toUpdate": "If true, only services whose deployed version is outdated",
    "deleteMode": "Objects to delete: the cluster, Qovery's record of it, or both",
    "is_secret": "True for secrets only, false for plain values only",
    "start": "Start of the time span",
    "end": "End of the time span",
    "limit": "Maximum number of entries in the response",
    "of": "Source of the commits: `chart` or `values`",
}


def parameter_description(name: str, location: str) -> str:
    """Return the meaning of a parameter."""
    if name in _PARAMETERS:
        return _PARAMETERS[name]
    phrase = speak(name)
    if phrase and phrase[-1] == "id" and len(phrase) > 1:
        noun = phrase[:-1]
        return sentence(f"id of {'the' if location == 'path' else article(noun)} {' '.join(noun)}")
    return (
        sentence(" ".join(phrase))
        if location == "path"
        else sentence(f"filter by {' '.join(phrase)}")
    )


__all__ = ["field_description", "operation_summary", "parameter_description", "schema_description"]
