"""Descriptions of component schemas, by rule."""

from __future__ import annotations

from ..english import article, plural, sentence, speak

_ENDINGS = (
    (("paginated", "response", "list"), "one page of {many}"),
    (("enriched", "response", "list"), "{many}, with the resources that use them"),
    (("response", "list"), "{many}, in `results`"),
    (("edit", "request"), "body of a request that changes {one}"),
    (("creation", "request"), "body of a request that creates {one}"),
    (("create", "request"), "body of a request that creates {one}"),
    (("request", "list"), "{many} in a request"),
    (("request",), "body of a request with {one}"),
    (("body",), "body of the request {one}"),
    (("response",), "{one} in a response"),
    (("list",), "{many}"),
    (("enum",), "values of {one}"),
    (("variant",), "variant of a union: {one}"),
    (("item",), "one entry of {one}"),
)


def schema_description(name: str, kind: str) -> str:
    """Return a description of a component in one sentence."""
    phrase = speak(name) or ["value"]
    for ending, form in _ENDINGS:
        if tuple(phrase[-len(ending) :]) == ending and len(phrase) > len(ending):
            noun = phrase[: -len(ending)]
            text = form.format(one=_one(noun), many=" ".join(plural(noun)))
            break
    else:
        text = _one(phrase)
    if kind == "union":
        text += "; one of several variants"
    elif kind == "enum" and "values" not in text:
        text = f"values of {text}"
    return sentence(text) + "."


def _one(noun: list[str]) -> str:
    return f"{article(noun)} {' '.join(noun)}".strip()
