from __future__ import annotations

import pytest

from qovery_async.testing.gateway.shells import Terminal
from tests.testing.gateway.gateway_world import site

pytestmark = pytest.mark.anyio
__all__ = ["site"]


async def test_shell_echoes_bytes_until_end_of_input(site):
    async with site.connect("/shell/exec", **{"command[1]": "-c", "command[0]": "sh"}) as socket:
        await socket.send_message(b"ls\x00\xff")
        echoed = await socket.frame()
        await socket.send_message("text")
        of_text = await socket.frame()
        await socket.send_message(b"bye\r\x04unheard")
        last = await socket.frame()
        ended = await socket.end()

    assert (echoed, of_text, last) == (b"ls\x00\xff", b"text", b"bye\r\n")
    assert ended == (1000, "")
    assert site.simulator.gateway.connections[0].command == ["sh", "-c"]


async def test_port_forward_echoes_every_byte(site):
    async with site.connect("/shell/portforward") as socket:
        await socket.send_message(b"\x04\x00")
        assert await socket.frame() == b"\x04\x00"


async def test_shell_without_pod_closes_with_1011(site):
    async with site.connect("/shell/exec", pod_name="nobody") as socket:
        of_another = await socket.end()
    site.act("stop", site.service)
    site.simulator.clock.advance(100)
    async with site.connect("/shell/exec") as socket:
        of_none = await socket.end()

    assert of_another[0] == of_none[0] == 1011


@pytest.mark.parametrize(
    ("parts", "echo", "ends"),
    [
        ((b"cat", b"\x04", b"more"), b"catmore", False),
        ((b"cat\x04", b"\x04", b"unheard"), b"cat", True),
        ((b"a\n", b"\x04"), b"a\r\n", True),
    ],
)
def test_terminal_ends_by_0x04_on_an_empty_line_only(parts, echo, ends):
    terminal = Terminal()

    assert b"".join(terminal.receive(part) for part in parts) == echo
    assert terminal.is_finished is ends


async def test_nodes_have_the_path_of_the_document_and_of_the_cli(site):
    found = []
    for path in ("/cluster/node", "/cluster/nodes"):
        async with site.connect(path) as socket:
            found.append(await socket.frame())

    assert found[0] == found[1]
    assert found[0]["nodes"]
