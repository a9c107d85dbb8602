from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.model.document import Document, packaged_document
from qovery_async.testing.model.problems import Problem
from qovery_async.testing.model.store import SERVICE_TYPES, Record
from qovery_async.testing.variables.rules import (
    Scopes,
    chain,
    check_edit,
    check_key,
    check_refers,
    details,
    is_built_in,
    notes,
    optional_text,
    owner,
    sees,
    text,
    variable_type,
)

PROJECT = Record("project", "p", {})
ENVIRONMENT = Record("environment", "e", {}, PROJECT)
OTHER = Record("environment", "f", {}, PROJECT)
SERVICE = Record("application", "a", {}, ENVIRONMENT)
NEIGHBOUR = Record("database", "d", {}, ENVIRONMENT)
STRANGER = Record("job", "j", {}, OTHER)
PLACES = (PROJECT, ENVIRONMENT, OTHER, SERVICE, NEIGHBOUR, STRANGER)
ANY_PLACE = st.sampled_from(PLACES)


def variable(place, *, built_in=None, local=False, kind="VALUE", key="K"):
    data = {"key": key, "built_in": built_in, "local": local, "variable_type": kind}
    return Record("variable", "v", data, place)


def rejection(check, *args, **options):
    """Return the message of a rejection, or None."""
    try:
        check(*args, **options)
    except Problem as problem:
        return problem.detail if problem.status == 400 else f"{problem.status}"
    return None


@given(st.sampled_from(["a", "Z", "_", "__", "QOVERY", "QOVERY_"]), st.text("aZ_9", max_size=5))
def test_key_of_letters_and_digits_is_valid_unless_reserved(start, rest):
    key = start + rest

    found = rejection(check_key, key)

    reserved = key.startswith(("QOVERY_", "__"))
    assert found == ("key: must not start with QOVERY_ or __" if reserved else None)


@pytest.mark.parametrize("key", ["", "9A", "A-B", "A B", "Ä", "A\n", "A.B"])
def test_key_with_other_characters_is_rejected(key):
    assert rejection(check_key, key).startswith("key: only letters, digits and underscores")


@pytest.mark.parametrize(
    ("path", "access", "expected"),
    [
        (None, None, "VALUE"),
        ("", None, "VALUE"),
        ("/f", None, "FILE"),
        (None, "id", "EXTERNAL_SECRET"),
        ("/f", "id", "FILE_EXTERNAL_SECRET"),
    ],
)
def test_variable_type_depends_on_path_and_access(path, access, expected):
    assert variable_type({"mount_path": path, "secret_manager_access_id": access}) == expected


@given(ANY_PLACE, ANY_PLACE)
def test_variable_is_seen_at_its_place_and_below(place, home):
    expected = home in chain(place)

    assert sees(place, variable(home)) == expected
    assert sees(place, variable(home, built_in="ID", local=True)) == expected


@given(ANY_PLACE, ANY_PLACE)
def test_built_in_variable_is_seen_in_its_environment(place, home):
    same = home.ancestor("environment") is not None and home.ancestor(
        "environment"
    ) is place.ancestor("environment")

    assert sees(place, variable(home, built_in="HOST")) == (home in chain(place) or same)


@given(ANY_PLACE, ANY_PLACE)
def test_alias_goes_to_a_narrower_scope_only(place, home):
    narrower = home in list(chain(place))[1:]

    assert (rejection(check_refers, place, variable(home), "alias") is None) == narrower


def test_alias_of_built_in_variable_may_be_at_its_own_place():
    for place, allowed in ((SERVICE, True), (NEIGHBOUR, True), (STRANGER, False), (PROJECT, False)):
        found = rejection(check_refers, place, variable(SERVICE, built_in="HOST"), "alias")

        assert (found is None) == allowed


@pytest.mark.parametrize(
    ("kind", "key", "value", "secret", "expected"),
    [
        ("VALUE", "NEW", "2", False, None),
        ("VALUE", "9", "2", False, "key: only letters"),
        # An unchanged key is not checked again.
        ("VALUE", "K", "2", True, None),
        ("OVERRIDE", "K", "2", False, None),
        ("OVERRIDE", "NEW", None, False, "key: the key of an override"),
        ("ALIAS", "NEW", None, True, None),
        ("ALIAS", "K", "1", False, None),
        ("ALIAS", "K", "2", False, "value: the value of an alias"),
        ("ALIAS", "K", "1", True, "value: the value of an alias"),
        ("BUILT_IN", "K", None, False, "a built-in variable cannot be changed"),
    ],
)
def test_allowed_edits_depend_on_the_type(kind, key, value, secret, expected):
    target = variable(SERVICE, kind=kind)

    found = rejection(check_edit, target, key, value, "1", is_secret=secret)

    assert found is None if expected is None else found.startswith(expected)


def test_scopes_are_those_of_the_document():
    scopes = Scopes(packaged_document())

    declared = packaged_document().schemas["APIVariableScopeEnum"]["enum"]
    assert scopes.kinds.keys() == set(declared) - {"BUILT_IN"}
    assert (scopes.kind("PROJECT"), scopes.kind("APPLICATION")) == ("project", "application")
    assert {scopes.kind(name) for name in scopes.kinds} == scopes.names.keys()


@pytest.mark.parametrize("scope", ["BUILT_IN", "project", "", None, 7, ["PROJECT"]])
def test_scope_without_records_is_rejected(scope):
    assert rejection(Scopes(packaged_document()).kind, scope).endswith(f"at the scope {scope}")


def test_scopes_without_an_enum_are_all_kinds_of_services():
    bare = Document({"paths": {}, "components": {"schemas": {}}})

    assert Scopes(bare).names == {
        "project": "PROJECT",
        "environment": "ENVIRONMENT",
        **SERVICE_TYPES,
    }


def test_owner_of_variable_without_a_parent_is_an_error():
    assert owner(variable(SERVICE)) is SERVICE
    with pytest.raises(ValueError, match="a variable belongs to"):
        owner(variable(None))


def test_text_of_a_body_must_be_a_text():
    members = {"key": "A", "number": 7, "null": None}

    assert text(members, "key") == optional_text(members, "key") == "A"
    assert optional_text(members, "null") is optional_text(members, "missing") is None
    assert rejection(text, members, "null") == "null: must be a string"
    assert rejection(optional_text, members, "number") == "number: must be a string"


def test_details_and_notes_are_fields_other_than_the_value():
    members = {"description": "d", "mount_path": "/f", "value": "v"}

    assert details(members) == {
        "description": "d",
        "enable_interpolation_in_file": None,
        "mount_path": "/f",
        "secret_manager_access_id": None,
    }
    assert notes(members) == {"description": "d", "enable_interpolation_in_file": None}


def test_variable_of_the_platform_is_built_in():
    assert is_built_in(variable(SERVICE, built_in="HOST"))
    assert not is_built_in(variable(SERVICE))
