"""Bodies of every operation: keywords, and types for type checkers and at run time."""

from __future__ import annotations

import inspect
import typing
from operator import attrgetter
from pathlib import Path

import pytest
from pipeline.document import operations

from qovery_async import ConflictError, bodies
from qovery_async.raw import METHODS
from tests.contract.instances import Instances
from tests.contract.test_operations import Recorder, client_of, content_of
from tests.contract.test_resources import python_name

STUBS = Path(bodies.__file__).parent / "_raw" / "bodies"
# By hand: these bodies have keys that are other arguments, or cannot be the name of one.
WITHOUT_KEYWORDS = {
    "createAlertReceiver",
    "editAlertReceiver",
    "editAdvancedSettings",
    "editClusterAdvancedSettings",
    "editContainerAdvancedSettings",
    "editHelmAdvancedSettings",
    "editJobAdvancedSettings",
    "editTerraformAdvancedSettings",
    "generateBillingUsageReport",
    "updateOrganizationEnterpriseConnection",
}


class Names(dict[str, object]):
    """Names of a stub; those that it defines later or elsewhere are those at run time."""

    def __missing__(self, name):
        if hasattr(bodies, name):
            return getattr(bodies, name)
        raise KeyError(name)


def read_stub(path):
    """Run a stub as Python, with its neighbours' types from run time."""
    source = path.read_text(encoding="utf-8").replace("from .", "from qovery_async._raw.bodies.")
    for stub in STUBS.glob("*.pyi"):
        source = source.replace(f"_raw.bodies.{stub.stem} import", "_raw.bodies import")
    source = source.replace("qovery_async._raw.bodies..models", "qovery_async.models")
    names = Names()
    code = compile(f"from __future__ import annotations\n{source}", path, "exec", dont_inherit=True)
    exec(code, {"__name__": path.stem}, names)
    return names


def hints(type_, names):
    return typing.get_type_hints(type_, dict(names), names, include_extras=True)


@pytest.mark.parametrize("path", sorted(STUBS.glob("[a-z]*.pyi")), ids=lambda path: path.stem)
def test_stub_has_the_types_of_run_time(path):
    stub = read_stub(path)

    # Annotations then find the types of run time.
    own = {name: stub.pop(name) for name in list(stub) if name in dir(bodies)}
    for name, value in own.items():
        at_run_time = getattr(bodies, name)
        if typing.is_typeddict(value):
            assert hints(value, stub) == hints(at_run_time, stub), name
        else:
            assert value == at_run_time, name


@pytest.mark.anyio
async def test_keywords_send_what_a_body_sends(document, anyio_backend):
    recorder = Recorder()
    recorder.answer = (409, "application/json", b"{}")
    wrong, without = [], set()
    async with client_of(recorder) as qovery:
        for number, (_, _, described) in enumerate(operations(document)):
            operation_id = described["operationId"]
            method = attrgetter(METHODS[operation_id])(qovery)
            instances = Instances(document, number, fill=1.0, null=0.0)
            content = described.get("requestBody", {}).get("content", {})
            media, given = next(iter(content.items()), ("", {}))
            body = content_of(instances, given["schema"], media)[0] if "json" in media else None
            if not isinstance(body, dict) or not body or described.get("deprecated"):
                continue
            if "fields" not in inspect.signature(method).parameters:
                without.add(operation_id)
                continue
            parameters = [instances.resolve(p) for p in described.get("parameters", [])]
            path = [instances.make(p["schema"]) or "id" for p in parameters if p["in"] == "path"]
            query = {
                python_name(p["name"]): instances.make(p["schema"])
                for p in parameters
                if p["in"] == "query"
            }
            sent = []
            for arguments in ({"body": body}, body):
                recorder.body = None
                with pytest.raises(ConflictError):
                    await method(*path, **query, **arguments)
                sent.append((recorder.method, recorder.path, recorder.query, recorder.body))
            if sent[0] != sent[1]:
                wrong.append(operation_id)
    assert not wrong
    assert without == WITHOUT_KEYWORDS
