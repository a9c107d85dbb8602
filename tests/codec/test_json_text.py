from __future__ import annotations

import importlib
import json
import sys
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._codec import json_text


@pytest.fixture(params=["json", "orjson"])
def library(request, monkeypatch):
    """The module as it is with and without the extra `speed`."""
    if request.param == "json":
        monkeypatch.setitem(sys.modules, "orjson", None)
    else:
        pytest.importorskip("orjson")
    loaded = importlib.reload(json_text)
    assert request.param == loaded.LIBRARY
    yield loaded
    monkeypatch.undo()
    importlib.reload(json_text)


def test_values_survive(library):
    value = {"a": [1, 2.5, None, True, "é😀"], "b": {"c": 2**63}}

    assert library.loads(library.dumps(value)) == value
    assert library.dumps({"a": "é"}) == '{"a":"é"}'.encode()


def test_integers_of_any_size_can_be_sent(library):
    assert library.dumps(2**70) == str(2**70).encode()


@pytest.mark.parametrize("text", [b"", b"{", b"<html>", b"\xff", b"[" * 100_000])
def test_loads_invalid_json_raises_value_error(library, text):
    with pytest.raises(ValueError):  # noqa: PT011  # the text is the library's
        library.loads(text)


ANY_NUMBER = st.from_regex(
    r"-?(0|[1-9][0-9]{0,40})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?", fullmatch=True
)
EDGES = """NaN Infinity -Infinity -0 -0.0 1e400 -1e400 "\\ud800" "\\ud83d\\ude00" 01 1. .5 +1
    18446744073709551615 18446744073709551616 "18446744073709551616" -9223372036854775808
    -9223372036854775809 [1,] {} null tru "\\x" '1'"""
TOKENS = st.sampled_from([*EDGES.split(), '"\t"', ""])
VALUES = TOKENS | ANY_NUMBER | st.text(max_size=5).map(json.dumps)
MEMBERS = st.lists(st.tuples(st.sampled_from("ab"), VALUES), max_size=4)
TEXTS = (
    MEMBERS.map(lambda pairs: "{" + ",".join(f'"{key}":{text}' for key, text in pairs) + "}")
    | st.lists(VALUES, max_size=4).map(lambda texts: "[" + ", ".join(texts) + "]")
    | VALUES
)


def outcome(function, raw):
    """The value with its types, or the kind of error."""
    try:
        return repr(function(raw))
    except ValueError:
        return "ValueError"


@given(TEXTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_values_and_errors_are_those_of_the_standard_library(text, encoding):
    raw = text.encode(encoding, "surrogatepass")
    assert outcome(json_text.loads, raw) == outcome(json.loads, raw)


@pytest.mark.parametrize("raw", [b'"\xed\xa0\x80"', b'"\xff"', b'{"a":1}\x00', b'{"a":1,"a":2}'])
def test_loads_invalid_utf8_and_repeated_keys_match_the_stdlib(raw):
    assert outcome(json_text.loads, raw) == outcome(json.loads, raw)


def test_orjson_keeps_no_large_buffer():
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        text = json_text.dumps({"data": "x" * 10_000})
        assert tracemalloc.get_traced_memory()[0] - before < 2 * len(text)
    finally:
        tracemalloc.stop()
