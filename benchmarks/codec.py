"""Decoding, encoding and held memory, against the stock generator's client."""

from __future__ import annotations

import json
import sys
import tracemalloc
from collections.abc import Callable

if "--stdlib" in sys.argv:
    sys.modules["orjson"] = None  # type: ignore[assignment]  # as if it were not installed

from payloads import Payload, payloads
from peers import stock, stock_model
from timing import geometric_mean, medians

from qovery_async._codec import json_text
from qovery_async.raw import OPERATIONS, encode


def decoders(payload: Payload) -> tuple[Callable[[], object], Callable[[], object]]:
    """Return our decoder and the stock client's: from the bytes of a response to objects."""
    operation = OPERATIONS[payload.operation_id]
    model = stock_model(payload.schema)
    raw = payload.raw
    return (
        lambda: operation.decode(200, "application/json", raw),
        lambda: model.from_dict(json.loads(raw)),
    )


def encoders(payload: Payload) -> tuple[Callable[[], object], Callable[[], object]]:
    """Return our encoder and the stock client's: from objects to the bytes of a request."""
    ours, theirs = (decode() for decode in decoders(payload))
    return (
        lambda: json_text.dumps(encode(ours)),
        lambda: json.dumps(theirs.to_dict(), separators=(",", ":"), ensure_ascii=False).encode(),
    )


def held(decode: Callable[[], object]) -> int:
    """Return the bytes of memory that the decoded objects hold."""
    decode()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = decode()
    size = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    del kept
    return size


def run() -> None:
    """Print the tables."""
    stock()
    made = payloads()
    library = json_text.LIBRARY
    versions = f"Python {sys.version_info.major}.{sys.version_info.minor}, {library}"
    for title, contenders in (("decode", decoders), ("encode", encoders)):
        print(f"\n{title}, CPU per call, median ({versions})")
        ratios: list[float] = []
        for payload in made:
            ours, theirs = contenders(payload)
            found = medians({"ours": ours, "stock": theirs})
            ratios.append(found["stock"] / found["ours"])
            print(
                f"  {payload.title:<20}{found['ours'] * 1e3:8.3f} ms  stock "
                f"{found['stock'] * 1e3:8.3f} ms  {ratios[-1]:5.2f} times"
            )
        print(f"  {'geometric mean':<46}{geometric_mean(ratios):5.2f} times")
    print("\nmemory held by decoded objects")
    for payload in made:
        ours_size, stock_size = (held(decode) for decode in decoders(payload))
        print(
            f"  {payload.title:<20}{ours_size / 1024:8.0f} kB  stock {stock_size / 1024:8.0f} kB"
            f"  {ours_size / stock_size:5.2f}"
        )


if __name__ == "__main__":
    run()
