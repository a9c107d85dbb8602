from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.model.caller import OWNER, Caller, ProjectGrant, Role

NAMES = st.text("abc", max_size=3)


@given(NAMES, NAMES)
def test_caller_id_depends_only_on_the_name(name, email):
    caller = Caller(name, email, origin="CLI")

    assert UUID(caller.id).version == 5
    assert caller.id == Caller(name).id
    assert (caller.id == Caller("ab").id) == (name == "ab")


def test_caller_by_default_is_an_owner_of_everything():
    assert (Caller().role, Caller().organizations) == (OWNER, None)


@given(st.uuids())
def test_role_keys_of_every_form_are_lower_case_text(uuid):
    grant = ProjectGrant(is_admin=True)
    forms = (uuid, str(uuid), str(uuid).upper())

    roles = {form: Role("custom", {form: grant}, {form: "ADMIN"}) for form in forms}

    assert all(role.projects == {str(uuid): grant} for role in roles.values())
    assert all(role.clusters == {str(uuid): "ADMIN"} for role in roles.values())


def test_role_without_projects_is_not_a_role_with_none():
    assert Role("viewer").projects is None
    assert Role("custom", {}).projects == {}
