from __future__ import annotations

import pytest

from tests.testing.gateway.frame_schemas import FRAMES, mismatches
from tests.testing.gateway.gateway_world import site

pytestmark = pytest.mark.anyio
__all__ = ["site"]


@pytest.mark.parametrize("path", sorted(FRAMES))
async def test_frames_match_their_schema_in_every_state(site, path):
    site.simulator.gateway.log(site.service, "own", severity_text="ERROR")
    seen = 0
    for action in ("stop", "deploy", "restart"):
        site.act(action)
        for _ in range(8):
            async with site.connect(path) as socket:
                for frame in await socket.pending():
                    seen += 1
                    assert not mismatches(frame, FRAMES[path])
            site.simulator.clock.advance(7)

    assert seen >= 24
