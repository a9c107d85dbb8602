from __future__ import annotations

import pytest

from tests.testing.api_calls import NOWHERE, RejectedError, made_place


def test_new_organization_has_roles_and_an_owner(api, place):
    above = f"/organization/{place.organization}"
    roles = {r["name"]: r["id"] for r in api("GET", f"{above}/availableRole")["results"]}
    owner = api("GET", f"{above}/member")["results"][0]
    invite = {"email": "ada@example.com", "role_id": roles["Viewer"]}

    invitation = api("POST", f"{above}/inviteMember", invite)
    with pytest.raises(RejectedError, match="409"):
        api("POST", f"{above}/inviteMember", {**invite, "email": "Ada@example.com"})
    api("POST", f"{above}/inviteMember/{invitation['id']}")
    ada = api("GET", f"{above}/member")["results"][1]
    api("PUT", f"{above}/member", {"user_id": ada["id"], "role_id": roles["Admin"]})
    promoted = api("GET", f"{above}/member")["results"][1]
    with pytest.raises(RejectedError, match="400"):
        api("DELETE", f"{above}/member", {"user_id": owner["id"]})
    api("POST", f"{above}/transferOwnership", {"user_id": ada["id"]})
    api("DELETE", f"{above}/member", {"user_id": owner["id"]})

    assert list(roles) == ["Owner", "Admin", "DevOps", "Billing Manager", "Viewer"]
    assert (owner["role_name"], invitation["invitation_status"]) == ("Owner", "PENDING")
    assert (ada["email"], ada["role_name"]) == ("ada@example.com", "Viewer")
    assert promoted["role_name"] == "Admin"
    assert api.ids(f"{above}/inviteMember") == []
    assert [m["role_name"] for m in api("GET", f"{above}/member")["results"]] == ["Owner"]


def people(api, place):
    """Return the ids of members and of roles by name."""
    above = f"/organization/{place.organization}"
    members = {m["name"]: m["id"] for m in api("GET", f"{above}/member")["results"]}
    return members, {r["name"]: r["id"] for r in api("GET", f"{above}/availableRole")["results"]}


def member(api, place, name):
    members = api("GET", f"/organization/{place.organization}/member")["results"]
    return next(member for member in members if member["name"] == name)


@pytest.fixture
def ada(api, place):
    """A member with the built-in role of viewers."""
    world = api.simulator.world
    organization = world.store.find(place.organization)
    return world.members.add(organization, "ada@example.com", "Viewer")


def test_member_without_a_name_has_the_one_of_the_email(api, place, ada):
    shown = member(api, place, "ada")

    assert (shown["id"], shown["nickname"]) == (ada.id, "ada")
    assert (shown["role_name"], shown["role"]) == ("Viewer", "VIEWER")


@pytest.mark.parametrize(
    ("role", "enum"),
    [
        ("Admin", "ADMIN"),
        ("DevOps", "DEVELOPER"),
        ("Billing Manager", "VIEWER"),
        ("auditors", "VIEWER"),
    ],
)
def test_edited_role_of_member_is_built_in_or_custom(api, place, ada, role, enum):
    above = f"/organization/{place.organization}"
    api("POST", f"{above}/customRole", {"name": "auditors"})
    roles = {r["name"]: r["id"] for r in api("GET", f"{above}/availableRole")["results"]}

    api("PUT", f"{above}/member", {"user_id": ada.id, "role_id": roles[role]})

    shown = member(api, place, "ada")
    assert (shown["role_name"], shown["role_id"], shown["role"]) == (role, roles[role], enum)


def test_role_of_another_organization_is_not_found(api, place, ada):
    other = made_place(api, "Globex")
    _, roles = people(api, other)
    body = {"user_id": ada.id, "role_id": roles["Admin"]}

    with pytest.raises(RejectedError, match="404 role_id: no customRole with id"):
        api("PUT", f"/organization/{place.organization}/member", body)
    with pytest.raises(RejectedError, match="404 no member with this user_id"):
        api("PUT", f"/organization/{other.organization}/member", body)


def test_owner_is_neither_removed_nor_given_another_role(api, place):
    members, roles = people(api, place)
    path = f"/organization/{place.organization}/member"
    (owner,) = members.values()

    with pytest.raises(RejectedError, match="400 the owner's role changes by a transfer"):
        api("PUT", path, {"user_id": owner, "role_id": roles["Viewer"]})
    with pytest.raises(RejectedError, match="400 the owner cannot leave"):
        api("DELETE", path, {"user_id": owner})

    assert member(api, place, "Simulated User")["role_name"] == "Owner"


def test_transfer_makes_the_old_owner_an_admin(api, place, ada):
    above = f"/organization/{place.organization}"

    api("POST", f"{above}/transferOwnership", {"user_id": ada.id})

    roles = {m["name"]: m["role"] for m in api("GET", f"{above}/member")["results"]}
    assert roles == {"Simulated User": "ADMIN", "ada": "OWNER"}
    assert api("GET", above)["owner"] == ada.id


def test_owner_of_two_organizations_has_one_id(api, place):
    other = made_place(api, "Globex")

    assert people(api, place)[0] == people(api, other)[0]
    assert people(api, place)[1].keys() == people(api, other)[1].keys()
    assert set(people(api, place)[1].values()).isdisjoint(people(api, other)[1].values())


def test_removed_member_can_be_invited_again(api, place, ada):
    above = f"/organization/{place.organization}"
    invite = {"email": "ada@example.com", "role_id": people(api, place)[1]["Viewer"]}
    with pytest.raises(RejectedError, match="409 this person is a member or invited"):
        api("POST", f"{above}/inviteMember", invite)

    api("DELETE", f"{above}/member", {"user_id": ada.id})
    invitation = api("POST", f"{above}/inviteMember", invite)

    assert invitation["email"] == "ada@example.com"
    with pytest.raises(RejectedError, match="404 no inviteMember"):
        api("POST", f"{above}/inviteMember/{NOWHERE}")
