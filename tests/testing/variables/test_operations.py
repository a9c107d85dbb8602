from __future__ import annotations

import json

import pytest

from qovery_async import BadRequestError, ConflictError, NotFoundError
from tests.testing.variables.variable_calls import alias, create, listed, override, variable

pytestmark = pytest.mark.anyio


async def test_record_sees_its_own_and_broader_variables(world):
    await create(world, "PROJECT", "A", "1")
    await create(world, "ENVIRONMENT", "B", "2")
    await create(world, "APPLICATION", "C", "3")

    values = {
        scope: {key: (v.value, v.scope) for key, v in (await listed(world, scope)).items()}
        for scope in ("PROJECT", "ENVIRONMENT", "APPLICATION")
    }
    elsewhere = await listed(world, "ENVIRONMENT", world.other)

    assert values == {
        "PROJECT": {"A": ("1", "PROJECT")},
        "ENVIRONMENT": {"A": ("1", "PROJECT"), "B": ("2", "ENVIRONMENT")},
        "APPLICATION": {
            "A": ("1", "PROJECT"),
            "B": ("2", "ENVIRONMENT"),
            "C": ("3", "APPLICATION"),
        },
    }
    assert list(elsewhere) == ["A"]


async def test_secrets_are_hidden_and_edits_keep_their_values(world):
    made = await create(world, "ENVIRONMENT", "S", "hush", is_secret=True)
    await create(world, "ENVIRONMENT", "V", "open")

    edited = await world.qovery.variables.edit(made.id, body={"key": "T", "value": None})
    secrets = await listed(world, "APPLICATION", is_secret=True)
    others = await listed(world, "APPLICATION", is_secret=False)

    assert (made.value, edited.value, edited.key) == (None, None, "T")
    assert {key: v.value for key, v in secrets.items()} == {"T": None}
    assert {key: v.value for key, v in others.items()} == {"V": "open"}
    variables = world.simulator.world.variables
    assert variables.value(variables.get(str(made.id))) == "hush"


async def test_both_families_of_operations_share_one_state(world):
    older = world.qovery.projects
    plain = await older.environment_variables.create(world.project, body={"key": "A", "value": "1"})
    secret = await older.secrets.create(world.project, body={"key": "B", "value": "2"})
    await create(world, "APPLICATION", "C", "3")
    await create(world, "APPLICATION", "D", "4", is_secret=True)

    newer = await listed(world, "APPLICATION")
    applications = world.qovery.applications
    variables = [
        v
        async for v in applications.environment_variables.list(world.application)
        if v.scope != "BUILT_IN"
    ]
    secrets = [s async for s in applications.secrets.list(world.application)]

    assert {k: (v.value, v.is_secret) for k, v in newer.items()} == {
        "A": ("1", False),
        "B": (None, True),
        "C": ("3", False),
        "D": (None, True),
    }
    assert newer["A"].id == plain.id
    assert [(v.key, v.value, v.scope) for v in variables] == [
        ("C", "3", "APPLICATION"),
        ("A", "1", "PROJECT"),
    ]
    assert [s.key for s in secrets if s.scope != "BUILT_IN"] == ["D", "B"]
    assert "value" not in json.dumps([s.to_dict() for s in secrets])
    with pytest.raises(NotFoundError):
        await older.environment_variables.delete(world.project, secret.id)
    with pytest.raises(NotFoundError):
        await applications.environment_variables.delete(world.application, plain.id)
    await world.qovery.variables.delete(secret.id)
    assert [s async for s in older.secrets.list(world.project)] == []


async def test_alias_follows_its_target(world):
    target = await create(world, "PROJECT", "A", "1", description="first")
    made = await alias(world, target, "APPLICATION", "B")
    edited = await world.qovery.variables.edit(target.id, body={"key": "A2", "value": "2"})

    seen = (await listed(world, "APPLICATION"))["B"]

    assert (made.value, made.variable_type, made.aliased_variable.key) == ("1", "ALIAS", "A")
    assert (seen.value, seen.aliased_variable.key, seen.aliased_variable.value) == ("2", "A2", "2")
    assert (edited.key, edited.value) == ("A2", "2")
    await world.qovery.variables.edit(made.id, body={"key": "B2", "value": "2"})
    with pytest.raises(BadRequestError, match="alias cannot be changed"):
        await world.qovery.variables.edit(made.id, body={"key": "B2", "value": "3"})
    await world.qovery.variables.delete(target.id)
    with pytest.raises(NotFoundError):
        await world.qovery.variables.delete(made.id)


async def test_override_of_narrower_variable_is_rejected(world):
    above = await create(world, "PROJECT", "A")
    below = await create(world, "APPLICATION", "B")
    aliased = await alias(world, above, "ENVIRONMENT", "C")
    elsewhere = await world.qovery.variables.create(body=variable("ENVIRONMENT", world.other, "D"))

    for target, scope in (
        (below, "ENVIRONMENT"),
        (below, "APPLICATION"),
        (elsewhere, "APPLICATION"),
    ):
        with pytest.raises(BadRequestError, match="narrower"):
            await alias(world, target, scope, "E")
        with pytest.raises(BadRequestError, match="narrower"):
            await override(world, target, scope, "x")
    with pytest.raises(BadRequestError, match="target of another alias"):
        await alias(world, aliased, "APPLICATION", "E")


async def test_edit_not_allowed_by_the_type_is_rejected(world):
    target = await create(world, "PROJECT", "A", "1")
    made = await override(world, target, "ENVIRONMENT", "2")
    built_in = (await listed(world, "PROJECT", built_in=True))["QOVERY_PROJECT_ID"]
    edit, delete = world.qovery.variables.edit, world.qovery.variables.delete

    with pytest.raises(BadRequestError, match="key of an override"):
        await edit(made.id, body={"key": "B", "value": "2"})
    with pytest.raises(BadRequestError, match="built-in"):
        await edit(built_in.id, body={"key": built_in.key, "value": "2"})
    with pytest.raises(BadRequestError, match="built-in"):
        await delete(built_in.id)
    with pytest.raises(BadRequestError, match="scope BUILT_IN"):
        await world.qovery.variables.create(body=variable("BUILT_IN", world.project, "X"))
    with pytest.raises(NotFoundError):
        await world.qovery.variables.create(body=variable("JOB", world.application, "X"))


@pytest.mark.parametrize("key", ["", "9A", "A-B", "A B", "QOVERY_X", "__A", "Ä", "A\n"])
async def test_invalid_key_is_rejected(world, key):
    with pytest.raises(BadRequestError, match="key"):
        await create(world, "PROJECT", key)
    with pytest.raises(BadRequestError, match="key"):
        await world.qovery.projects.secrets.create(world.project, body={"key": key, "value": "v"})


async def test_existing_key_is_rejected_with_its_owner(world):
    target = await create(world, "PROJECT", "A")
    await create(world, "APPLICATION", "A", is_secret=True)
    other = await create(world, "APPLICATION", "B")

    where = {
        "organization_id": world.organization,
        "project_id": world.project,
        "environment_id": world.environment,
        "service_id": world.application,
    }
    with pytest.raises(ConflictError) as clash:
        await create(world, "APPLICATION", "A")
    assert clash.value.body["existing_variable"] == where
    with pytest.raises(ConflictError) as clash:
        await create(world, "PROJECT", "A")
    assert clash.value.body["existing_variable"] == {
        **where,
        "environment_id": None,
        "service_id": None,
    }
    for rejected in (
        override(world, target, "APPLICATION", "x"),
        alias(world, target, "APPLICATION", "B"),
        world.qovery.variables.edit(other.id, body={"key": "A"}),
        world.qovery.applications.environment_variables.create(
            world.application, body={"key": "B", "value": "x"}
        ),
    ):
        with pytest.raises(ConflictError):
            await rejected


async def test_older_family_replaces_existing_variables(world):
    family = world.qovery.projects.environment_variables
    first = await family.create(world.project, body={"key": "A", "value": "1", "description": "d"})
    second = await family.create(
        world.project, body={"key": "A", "value": "2", "mount_path": "/etc/a"}
    )

    assert (second.id, second.value, second.variable_type) == (first.id, "2", "FILE")
    assert second.description is None or "description" not in second.to_dict()
    with pytest.raises(ConflictError):
        await world.qovery.projects.secrets.create(world.project, body={"key": "A", "value": "3"})


async def test_new_key_also_renames_overrides(world):
    target = await create(world, "PROJECT", "A", "1")
    made = await override(world, target, "ENVIRONMENT", "2")
    await override(world, made, "APPLICATION", "3")
    await create(world, "APPLICATION", "TAKEN")

    with pytest.raises(ConflictError):
        await world.qovery.variables.edit(target.id, body={"key": "TAKEN", "value": "1"})
    await world.qovery.variables.edit(target.id, body={"key": "FREE", "value": "1"})

    assert sorted(await listed(world, "APPLICATION")) == ["FREE", "TAKEN"]


async def test_overrides_of_files_have_the_same_path(world):
    made = await create(world, "PROJECT", "F", "text", mount_path="/etc/f")
    narrowed = await override(world, made, "ENVIRONMENT", "other")
    edited = await world.qovery.variables.edit(
        made.id, body={"key": "F", "value": "new", "enable_interpolation_in_file": True}
    )

    assert (made.variable_type, made.mount_path) == ("FILE", "/etc/f")
    assert (narrowed.variable_type, narrowed.mount_path) == ("OVERRIDE", "/etc/f")
    assert narrowed.overridden_variable.mount_path == "/etc/f"
    assert (edited.variable_type, edited.mount_path, edited.value) == ("FILE", "/etc/f", "new")
    assert edited.enable_interpolation_in_file is True


async def test_external_secrets_are_listed_by_manager(world):
    access = next(world.simulator.world.store.of("secretManagerAccess")).id
    reference = {"secret_manager_access_id": access}
    plain = await create(world, "APPLICATION", "E", "db/password", is_secret=True, **reference)
    file = await create(world, "PROJECT", "F", "tls", mount_path="/etc/tls", **reference)

    accesses = world.qovery.secret_manager_access
    used = [use async for use in accesses.list_associated_services(access)]
    names = [name async for name in accesses.list_secrets(access, name_prefix="db/")]

    assert (plain.variable_type, plain.value) == ("EXTERNAL_SECRET", None)
    assert str(plain.secret_manager_access_id) == access
    assert (file.variable_type, file.value) == ("FILE_EXTERNAL_SECRET", "tls")
    rows = [(r.variable_name, r.external_secret_name, r.environment_name) for r in used]
    assert rows == [
        ("E", "db/password", "Blue Sky"),
        ("F", "tls", "Blue Sky"),
        ("F", "tls", "other"),
    ]
    assert (str(used[0].service_id), used[0].service_type) == (
        world.application,
        "APPLICATION",
    )
    assert names == ["db/password"]
    with pytest.raises(NotFoundError):
        await accesses.list_secrets(world.project)


@pytest.mark.parametrize("overwrite", [True, False])
async def test_import_into_each_scope_reports_the_imported(world, overwrite):
    await create(world, "APPLICATION", "OLD", "0")
    await create(world, "PROJECT", "SECRET", "0", is_secret=True)
    wanted = [("NEW", "PROJECT", False), ("OLD", "APPLICATION", False), ("SECRET", "PROJECT", True)]
    wanted.append(("HIDDEN", "ENVIRONMENT", True))
    items = [
        {"name": name, "scope": scope, "value": "1", "is_secret": secret}
        for name, scope, secret in wanted
    ]

    response = await world.qovery.variables.import_(
        service_id=world.application,
        service_type="APPLICATION",
        body={"overwrite": overwrite, "vars": items},
    )

    gone_in = [(v.name, v.to_dict().get("value")) for v in response.successful_imported_variables]
    old = [("OLD", "1")] if overwrite else []
    assert response.total_variables_to_import == 4
    assert gone_in == [("NEW", "1"), *old, ("HIDDEN", None)]
    seen = {k: (v.value, v.scope) for k, v in (await listed(world, "APPLICATION")).items()}
    assert seen == {
        "OLD": ("1" if overwrite else "0", "APPLICATION"),
        "HIDDEN": (None, "ENVIRONMENT"),
        "NEW": ("1", "PROJECT"),
        "SECRET": (None, "PROJECT"),
    }
    variables = world.simulator.world.variables
    secret = (await listed(world, "PROJECT"))["SECRET"]
    assert variables.value(variables.get(str(secret.id))) == "0"


@pytest.mark.parametrize("item", [("9A", "PROJECT"), ("A", "JOB"), ("A", "BUILT_IN")])
async def test_invalid_import_changes_nothing(world, item):
    items = [
        {"name": name, "scope": scope, "value": "1", "is_secret": False}
        for name, scope in (("FINE", "PROJECT"), item)
    ]

    with pytest.raises(BadRequestError):
        await world.qovery.applications.environment_variables.import_(
            world.application, body={"overwrite": True, "vars": items}
        )

    assert await listed(world, "APPLICATION") == {}


async def test_variables_are_deleted_with_their_record(world):
    made = await create(world, "ENVIRONMENT", "A")
    lower = await create(world, "APPLICATION", "B")

    await world.qovery.environments.delete(world.environment)

    for gone in (made, lower):
        with pytest.raises(NotFoundError):
            await world.qovery.variables.delete(gone.id)
    with pytest.raises(NotFoundError):
        await listed(world, "APPLICATION")
