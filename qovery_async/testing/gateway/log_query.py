"""Parser of log queries: the part of LogQL that selects lines.

https://grafana.com/docs/loki/latest/query/log_queries/
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

Labels = Mapping[str, str]
LineFilter = Callable[[Labels, str], bool]
_STRING = r'"(?:[^"\\]|\\.)*"|`[^`]*`'
_MATCHER = re.compile(rf"\s*([A-Za-z_]\w*)\s*(=~|!~|!=|==|=)\s*({_STRING}|[^\s,{{}}|\"`]+)\s*")
_LINE_FILTER = re.compile(rf"\s*(\|=|!=|\|~|!~)\s*({_STRING})\s*")
_PARSER = re.compile(r"\s*\|\s*(?:json|logfmt|unpack|drop|keep)\b[^|!]*")
_PIPE = re.compile(r"\s*\|\s*")
_LEVELS = frozenset({"level", "detected_level", "severity", "severity_text"})


def parse_query(text: str) -> LineFilter:
    """Parse a query into a filter of lines. Raises ValueError for invalid syntax.

    A query has a stream selector, line filters and label filters: `{pod="a"} |= "x" | level="b"`.
    Any other text is searched for literally.
    """
    query = text.strip()
    if not query:
        return lambda _labels, _line: True
    if query[0] == "{":
        return _pipeline(*_selector(query))
    if _LINE_FILTER.match(query) or query[0] == "|":
        return _pipeline(query, [])
    alone = _MATCHER.fullmatch(query)
    if alone is not None:
        return _label_test(*alone.groups())
    return lambda _labels, line: query in line


def _selector(text: str) -> tuple[str, list[LineFilter]]:
    tests: list[LineFilter] = []
    rest = text[1:]
    while not rest.lstrip().startswith("}"):
        matched = _MATCHER.match(rest)
        if matched is None:
            msg = f"no label matcher at {rest[:20]!r}"
            raise ValueError(msg)
        tests.append(_label_test(*matched.groups()))
        rest = rest[matched.end() :].removeprefix(",")
    return rest.lstrip()[1:], tests


def _pipeline(text: str, tests: list[LineFilter]) -> LineFilter:
    rest = text
    while rest.strip():
        filtered = _LINE_FILTER.match(rest)
        if filtered is not None:
            tests.append(_line_test(*filtered.groups()))
            rest = rest[filtered.end() :]
            continue
        parsed = _PARSER.match(rest)
        if parsed is not None:
            rest = rest[parsed.end() :]
            continue
        piped = _PIPE.match(rest)
        matched = None if piped is None else _MATCHER.match(rest, piped.end())
        if matched is None:
            msg = f"no filter at {rest.strip()[:20]!r}"
            raise ValueError(msg)
        tests.append(_label_test(*matched.groups()))
        rest = rest[matched.end() :]
    return lambda labels, line: all(test(labels, line) for test in tests)


def _line_test(operator: str, quoted: str) -> LineFilter:
    text = _unquoted(quoted)
    if operator in ("|=", "!="):
        wanted = operator == "|="
        return lambda _labels, line: (text in line) is wanted
    pattern, wanted = _pattern(text), operator == "|~"
    return lambda _labels, line: (pattern.search(line) is not None) is wanted


def _label_test(name: str, operator: str, quoted: str) -> LineFilter:
    text = _unquoted(quoted)
    is_level = name in _LEVELS
    wanted = not operator.startswith("!")
    pattern = _pattern(text, re.IGNORECASE if is_level else 0) if "~" in operator else None

    def test(labels: Labels, _line: str) -> bool:
        # In Loki, a missing label is equal to an empty one.
        value = labels.get("level" if is_level else name, "")
        if pattern is not None:
            return (pattern.fullmatch(value) is not None) is wanted
        same = value.lower() == text.lower() if is_level else value == text
        return same is wanted

    return test


def _pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    try:
        return re.compile(text, flags)
    except re.error as error:
        msg = f"invalid regular expression: {text!r}"
        raise ValueError(msg) from error


def _unquoted(text: str) -> str:
    if text[:1] == '"':
        return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), text[1:-1])
    return text[1:-1] if text[:1] == "`" else text


_ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}
