from __future__ import annotations

import pytest

from tests.testing.api_calls import RefusedError


def test_new_organization_has_roles_and_an_owner(api, place):
    above = f"/organization/{place.organization}"
    roles = {r["name"]: r["id"] for r in api("GET", f"{above}/availableRole")["results"]}
    owner = api("GET", f"{above}/member")["results"][0]
    invite = {"email": "ada@example.com", "role_id": roles["Viewer"]}

    invitation = api("POST", f"{above}/inviteMember", invite)
    with pytest.raises(RefusedError, match="409"):
        api("POST", f"{above}/inviteMember", {**invite, "email": "Ada@example.com"})
    api("POST", f"{above}/inviteMember/{invitation['id']}")
    ada = api("GET", f"{above}/member")["results"][1]
    api("PUT", f"{above}/member", {"user_id": ada["id"], "role_id": roles["Admin"]})
    promoted = api("GET", f"{above}/member")["results"][1]
    with pytest.raises(RefusedError, match="400"):
        api("DELETE", f"{above}/member", {"user_id": owner["id"]})
    api("POST", f"{above}/transferOwnership", {"user_id": ada["id"]})
    api("DELETE", f"{above}/member", {"user_id": owner["id"]})

    assert list(roles) == ["Owner", "Admin", "DevOps", "Billing Manager", "Viewer"]
    assert (owner["role_name"], invitation["invitation_status"]) == ("Owner", "PENDING")
    assert (ada["email"], ada["role_name"]) == ("ada@example.com", "Viewer")
    assert promoted["role_name"] == "Admin"
    assert api.ids(f"{above}/inviteMember") == []
    assert [m["role_name"] for m in api("GET", f"{above}/member")["results"]] == ["Owner"]
