"""Running event loop of asyncio or trio."""

from __future__ import annotations

import asyncio

import pytest
import trio

from qovery_async._pipeline.event_loop import running_loop


def test_loop_of_asyncio_is_the_running_one():
    async def main():
        return running_loop() is asyncio.get_running_loop()

    assert asyncio.run(main())


def test_loop_of_trio_is_its_token():
    async def main():
        return running_loop() is trio.lowlevel.current_trio_token()

    assert trio.run(main)


def test_no_event_loop_is_a_runtime_error():
    with pytest.raises(RuntimeError):
        running_loop()
