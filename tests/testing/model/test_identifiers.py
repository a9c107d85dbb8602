from __future__ import annotations

from types import SimpleNamespace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import AsyncQovery
from qovery_async.testing import ProjectGrant, Role, Seed, Simulator, Token
from qovery_async.testing.model.identifiers import identifier_of

pytestmark = pytest.mark.anyio
WORLD = (
    Seed().organization("Acme").cluster("c").project("shop").environment("live").application("api")
)
FORMS = [str, lambda i: str(i).upper(), UUID, lambda i: SimpleNamespace(id=UUID(i))]
NO_IDS = [None, 7, b"x", object(), ["x"], SimpleNamespace(id=None)]


@pytest.fixture
def simulator():
    return Simulator(world=WORLD)


def id_of(simulator, kind):
    return next(simulator.world.store.of(kind)).id


@given(st.uuids())
def test_identifier_of_every_form_is_the_same(uuid):
    forms = [uuid, str(uuid), str(uuid).upper(), SimpleNamespace(id=uuid)]

    assert {identifier_of(form) for form in forms} == {str(uuid)}


@given(st.text())
def test_identifier_of_text_other_than_uuid_is_unchanged(text):
    assert identifier_of(text) in (text, text.lower())


@pytest.mark.parametrize("form", FORMS)
async def test_fail_next_takes_each_form_of_an_id(simulator, form):
    service, environment = id_of(simulator, "application"), id_of(simulator, "environment")
    simulator.failures.fail_next(form(service), "BUILD_ERROR")
    async with AsyncQovery(**simulator.client_options()) as qovery:
        await qovery.environments.deploy(environment)
        simulator.clock.advance(600)
        status = await qovery.applications.get_status(service)

    assert status.state == "BUILD_ERROR"


@pytest.mark.parametrize("form", FORMS)
def test_gateway_takes_each_form_of_an_id(simulator, form):
    service = id_of(simulator, "application")

    simulator.gateway.log(form(service), "hello")
    simulator.gateway.set_runtime_state(form(service), "ERROR")

    record = simulator.world.store.get("service", service)
    assert simulator.gateway._streams.runtime.state(record) == "ERROR"


@pytest.mark.parametrize("wrong", NO_IDS, ids=lambda wrong: type(wrong).__name__)
def test_methods_without_an_id_reject_it(simulator, wrong):
    failures, gateway = simulator.failures, simulator.gateway
    calls = [
        lambda: failures.fail_next(wrong, "BUILD_ERROR"),
        lambda: failures.fail_every(wrong, "BUILD_ERROR"),
        lambda: gateway.log(wrong, "hello"),
        lambda: gateway.set_runtime_state(wrong, "ERROR"),
        lambda: Token("qov_x", organizations=(wrong,)),
        lambda: Role("custom", {wrong: ProjectGrant()}),
        lambda: Role("custom", {}, {wrong: "ADMIN"}),
    ]
    for call in calls if wrong.__hash__ else calls[:5]:
        with pytest.raises(TypeError, match=r"expected an id \(str or UUID\) or an object with"):
            call()


@pytest.mark.parametrize("unknown", ["api", "00000000-0000-0000-0000-000000000000"])
def test_methods_with_an_unknown_id_reject_it(simulator, unknown):
    calls = [
        lambda: simulator.failures.fail_next(unknown, "BUILD_ERROR"),
        lambda: simulator.failures.fail_every(unknown, "BUILD_ERROR"),
        lambda: simulator.gateway.log(unknown, "hello"),
        lambda: simulator.gateway.set_runtime_state(unknown, "ERROR"),
    ]
    for call in calls:
        with pytest.raises(KeyError, match=f"no service.* has the id {unknown}"):
            call()


@pytest.mark.parametrize("form", [str, UUID])
async def test_token_organizations_take_each_form_of_an_id(form):
    world = Seed().organization("Acme").organization("Globex")
    acme = next(Simulator(world=world).world.store.of("organization")).id
    simulator = Simulator(world=world, tokens=(Token("qov_x", organizations=(form(acme),)),))
    async with AsyncQovery(**simulator.client_options()) as qovery:
        names = [organization.name for organization in await qovery.organizations.list()]

    assert names == ["Acme"]


@pytest.mark.parametrize("form", [str, UUID])
async def test_role_projects_take_each_form_of_an_id(form):
    project = id_of(Simulator(world=WORLD), "project")
    role = Role("custom", {form(project): ProjectGrant(is_admin=True)})
    simulator = Simulator(world=WORLD, tokens=(Token("qov_x", role=role),))
    async with AsyncQovery(**simulator.client_options()) as qovery:
        created = await qovery.environments.create(project, body={"name": "staging"})

    assert created.name == "staging"
