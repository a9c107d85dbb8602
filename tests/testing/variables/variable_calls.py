"""Calls of a client on the variables of a world: its project, environment and application."""

from __future__ import annotations


def variable(scope, parent, key, value="v", **members):
    return {
        "key": key,
        "value": value,
        "is_secret": False,
        "variable_scope": scope,
        "variable_parent_id": parent,
        **members,
    }


async def create(world, scope, key, value="v", **members):
    parent = getattr(world, scope.lower())
    body = variable(scope, parent, key, value, **members)
    return await world.qovery.variables.create(body=body)


async def listed(world, scope, parent=None, *, built_in=False, **query):
    parent = parent or getattr(world, scope.lower())
    pages = world.qovery.variables.list(parent_id=parent, scope=scope, **query)
    return {v.key: v async for v in pages if (v.scope == "BUILT_IN") == built_in}


async def override(world, target, scope, value):
    parent = getattr(world, scope.lower())
    return await world.qovery.variables.override(
        target.id,
        body={"value": value, "override_scope": scope, "override_parent_id": parent},
    )


async def alias(world, target, scope, key):
    parent = getattr(world, scope.lower())
    return await world.qovery.variables.create_alias(
        target.id, body={"key": key, "alias_scope": scope, "alias_parent_id": parent}
    )
