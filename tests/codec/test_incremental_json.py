"""Large JSON texts are parsed in pieces, with the same values as at once."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._codec import incremental_json
from qovery_async._codec.incremental_json import loads_in_pieces, release

TEXTS = st.text(st.sampled_from('ab"\\/\nué€😀\ud83d\ude00\x7f'), max_size=40)
NUMBERS = st.integers() | st.floats() | st.integers(10**30, 10**40)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=30) | st.dictionaries(TEXTS, inner, max_size=6),
    max_leaves=60,
)
WINDOWS = st.sampled_from([5, 8, 13, 40, 200])
SHORT = st.sampled_from([1, 8, 64])


def at_once(data):
    try:
        return repr(json.loads(data))
    except (ValueError, RecursionError):
        return "no JSON"


def in_pieces(data, window, short, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(incremental_json, "_WINDOW", window)
        patch.setattr(incremental_json, "_SHORT", short)
        try:
            return repr(loads_in_pieces(data))
        except ValueError:
            return "no JSON"


@pytest.fixture(scope="module")
def patching():
    with pytest.MonkeyPatch.context() as patch:
        yield patch


@given(JSON, st.booleans(), st.sampled_from([None, 1]), WINDOWS, SHORT, st.booleans())
def test_pieces_give_the_same_value(patching, value, ascii_only, indent, window, short, has_mark):  # noqa: PLR0917
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    data = text.encode("utf-8-sig" if has_mark and ascii_only else "utf-8", "surrogatepass")
    assert in_pieces(data, window, short, patching) == at_once(data)


@given(JSON, WINDOWS, SHORT, st.data())
def test_broken_text_is_refused_as_at_once(patching, value, window, short, data):
    text = bytearray(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    at = data.draw(st.integers(0, len(text)))
    inserted = data.draw(
        st.sampled_from([b"", *(bytes([c]) for c in b'[]{},:"\\ue+-.01 x\n\xc3\x80')])
    )
    text[at : at + data.draw(st.integers(0, 3))] = inserted
    assert in_pieces(bytes(text), window, short, patching) == at_once(bytes(text))


LARGE = {
    "list": json.dumps({"results": [{"id": "a", "tags": [{"b": 1}]}] * 4000, "page": 1}),
    "indented": json.dumps([{"id": "a"}] * 4000, indent=4),
    "members": json.dumps({f"key {number}": number for number in range(10_000)}),
    "numbers": json.dumps([1.5] * 60_000),
    "string": json.dumps({"a": "é" * 200_000, "b": 'x"' * 100_000}, ensure_ascii=False),
    "surrogates": json.dumps(["😀" * 30_000]),
    "long number": "[1." + "1" * 200_000 + "]",
    "long key": json.dumps({"k" * 200_000: [1]}),
    "spaces": " " * 200_000 + "1" + " " * 200_000,
    "nested": "[" * 200 + json.dumps("x" * 100_000) + "]" * 200,
    "empty lists": "[" + "[]," * 60_000 + "[]]",
}


@pytest.mark.parametrize("name", LARGE)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_text_above_the_window_gives_the_same_value(name, encoding):
    data = LARGE[name].encode(encoding)
    steps = []
    found = loads_in_pieces(data, lambda: steps.append(None))
    assert found == json.loads(data)
    assert len(steps) > 1


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        '{"a":' * 100_000,
        '{"a":"' + "x" * 200_000,
        '["' + "x" * 100_000 + "\\u12G4" + "x" * 100_000 + '"]',
        '["' + "x" * 100_000 + "\n" + '"]',
        "[" + "1," * 100_000 + "}",
        json.dumps(["x" * 100_000]) + "x",
        "[" + "1" * 100_000 + "]",
        '{"a" ' + " " * 100_000,
        '{"a":1,' + " " * 100_000 + "1}",
        "-" * 100_000,
        "",
    ],
)
def test_large_text_that_is_no_json_is_refused(text):
    assert at_once(text.encode()) == "no JSON"
    with pytest.raises(ValueError, match=r"char \d+$"):
        loads_in_pieces(text.encode())


def test_parsing_ends_when_a_step_raises():
    steps = iter([None, None])

    def step():
        if next(steps, 1):
            raise KeyError

    with pytest.raises(KeyError):
        loads_in_pieces(LARGE["list"].encode(), step)
    assert next(steps, "all") == "all"


def test_json_numbers_survive_a_round_trip():
    data = b"[NaN, -Infinity, Infinity, 1E400, -0.0, 18446744073709551616]"
    found = loads_in_pieces(data)
    assert math.isnan(found[0])
    assert found[1:] == [-math.inf, math.inf, math.inf, 0.0, 2**64]


def test_freeing_leaves_what_others_refer_to():
    kept = [1] * 2000
    inner = {"kept": kept, "a": [[2] * 1000]}
    shared = [3]
    garbage = [{"x": inner, "y": [[4] * 2000] * 600, "z": shared}]
    release(garbage)
    assert garbage == []
    assert (kept, shared, inner["a"]) == ([1] * 2000, [3], [[2] * 1000])
