"""Content codings: what is unpacked, in which pieces, and what is refused."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.content_coding import Unpacker, content_coding
from qovery_async._rules.transport_errors import TruncatedBody, UnreadableBody

TEXT = b"".join(b"line %d\n" % (number * 7919 % 10007) for number in range(3000))


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKERS = {
    "gzip": ("gzip", gzip.compress),
    "zlib": ("deflate", zlib.compress),
    "raw deflate": ("deflate", raw_deflate),
}


def unpacked(coding, chunks, most=1000):
    """Unpack all; no piece is longer than allowed."""
    unpacker, found = Unpacker(coding), b""
    for chunk in chunks:
        unpacker.feed(chunk)
        while unpacker.has_work:
            piece = unpacker.take(most)
            assert len(piece) <= most
            found += piece
    unpacker.finish()
    return found


def split(data, cuts):
    at = sorted({cut % (len(data) + 1) for cut in cuts})
    return [data[a:b] for a, b in zip([0, *at], [*at, len(data)], strict=True)]


@pytest.mark.parametrize("form", PACKERS)
@given(
    data=st.one_of(st.binary(max_size=3000), st.integers(0, 300_000).map(bytes)),
    cuts=st.lists(st.integers(0, 10**6), max_size=6),
    most=st.integers(1, 70_000),
)
def test_packed_data_in_any_pieces_comes_out_whole(form, data, cuts, most):
    coding, pack = PACKERS[form]
    assert unpacked(coding, split(pack(data), cuts), max(most, len(data) // 500)) == data


@pytest.mark.parametrize("form", PACKERS)
def test_data_cut_at_any_place_is_reported_as_truncated(form):
    coding, pack = PACKERS[form]
    packed = pack(TEXT[:200])
    for end in range(1, len(packed)):
        with pytest.raises(TruncatedBody, match=coding):
            unpacked(coding, [packed[:end]])


@pytest.mark.parametrize("form", PACKERS)
def test_no_data_at_all_is_an_empty_body(form):
    assert unpacked(PACKERS[form][0], []) == b""
    assert unpacked(PACKERS[form][0], [b"", b""]) == b""


@given(st.lists(st.binary(max_size=50), min_size=1, max_size=5), st.lists(st.integers(0, 10**6)))
def test_gzip_members_in_a_row_are_one_text(texts, cuts):
    packed = b"".join(map(gzip.compress, texts))
    assert unpacked("gzip", split(packed, cuts)) == b"".join(texts)


def test_second_gzip_member_that_is_cut_is_truncated():
    packed = gzip.compress(TEXT) + gzip.compress(TEXT)[:-1]
    with pytest.raises(TruncatedBody):
        unpacked("gzip", [packed])


@pytest.mark.parametrize("form", [form for form in PACKERS if not form.startswith("raw")])
@pytest.mark.parametrize("garbage", [b"\0" * 600, b"garbage", b"\x1f", b"\x1f\x8b", b"\x1f\x8bno"])
def test_garbage_behind_the_data_is_ignored(form, garbage):
    coding, pack = PACKERS[form]
    packed = pack(TEXT)
    assert unpacked(coding, [packed + garbage]) == TEXT
    assert unpacked(coding, [packed, garbage, b"more"]) == TEXT


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", b"this is no gzip"),
        ("gzip", zlib.compress(TEXT)),
        ("gzip", gzip.compress(TEXT)[:-8] + bytes(8)),
        ("gzip", gzip.compress(TEXT) + b"\x1f\x8b\x08\xff\xff\xff"),
        ("deflate", b"this is no deflate"),
        ("deflate", zlib.compress(TEXT)[:-4] + bytes(4)),
        ("deflate", zlib.compressobj(zdict=b"line").compress(TEXT) + bytes(900)),
    ],
)
def test_data_of_another_coding_is_an_error_that_names_it(coding, packed):
    with pytest.raises(UnreadableBody, match=f"declared as {coding}, and cannot be unpacked"):
        unpacked(coding, [packed])


@pytest.mark.parametrize("form", ["gzip", "zlib"])
@given(st.integers(0, 10**6), st.integers(1, 255))
def test_changed_byte_never_changes_the_text(form, place, change):
    coding, pack = PACKERS[form]
    packed = bytearray(pack(TEXT[:300]))
    packed[place % len(packed)] ^= change
    try:
        found = unpacked(coding, [bytes(packed)])
    except (TruncatedBody, UnreadableBody):
        return
    assert found == TEXT[:300]


@pytest.mark.parametrize("chunks", [1, 2])
def test_data_behind_raw_deflate_is_an_error(chunks):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = packer.compress(TEXT) + packer.flush()
    parts = [packed + b"more"] if chunks == 1 else [packed, b"more"]

    with pytest.raises(UnreadableBody, match="behind its end"):
        unpacked("deflate", parts)


def test_call_of_zlib_is_bounded_however_much_there_is():
    unpacker = Unpacker("gzip")
    unpacker.feed(gzip.compress(bytes(10_000_000)) + gzip.compress(b"") * 1000)
    calls = 0
    while unpacker.has_work:
        assert len(unpacker.take(65536)) <= 65536
        calls += 1
    assert calls > 1000


@pytest.mark.parametrize(
    ("value", "coding"),
    [
        (None, None),
        ("", None),
        (",", None),
        ("identity", None),
        ("Identity, identity", None),
        ("gzip", "gzip"),
        (" GZIP ", "gzip"),
        ("x-gzip", "gzip"),
        ("deflate", "deflate"),
        ("identity, gzip", "gzip"),
        ("gzip, identity,", "gzip"),
    ],
)
def test_single_coding_is_recognized_in_any_spelling(value, coding):
    assert content_coding(value) == coding


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("br", "its content coding is br, which was not requested"),
        ("zstd", "zstd"),
        ("gzip, gzip", r"it has 2 content codings \(gzip, gzip\)"),
        ("br, gzip", r"it has 2 content codings \(br, gzip\)"),
        (
            ", ".join(["gzip"] * 9),
            r"it has 9 content codings \(gzip, gzip, gzip, gzip, gzip, \.\.\.",
        ),
        ("\x1b[31m", r"\(no valid name\)"),
        ("q" * 500, r"\(no valid name\)"),
    ],
)
def test_other_codings_are_refused_by_name(value, said):
    with pytest.raises(UnreadableBody, match=said):
        content_coding(value)
