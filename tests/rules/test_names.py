"""Choice of an object by its name or id."""

from __future__ import annotations

from types import SimpleNamespace
from uuid import UUID

import pytest

from qovery_async import UNSET
from qovery_async._rules.names import argument_fault, name_fault, named, type_fault

NAMES = ["shop", "Shop-Admin", "billing"]
ENTRIES = [SimpleNamespace(id=UUID(int=number), name=name) for number, name in enumerate(NAMES)]
TWINS = [*ENTRIES, SimpleNamespace(id=UUID(int=9), name="SHOP")]


def names(entries):
    return [entry.name for entry in entries]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("shop", ["shop"]),
        ("SHOP-ADMIN", ["Shop-Admin"]),
        ("sho", []),
        ("", []),
        (UUID(int=2), ["billing"]),
        (str(UUID(int=2)), ["billing"]),
        (UUID(int=7), []),
        (None, NAMES),
    ],
)
def test_name_or_id_chooses_an_entry(wanted, expected):
    assert names(named(wanted, ENTRIES)) == expected


def test_exact_case_decides_between_twins():
    assert names(named("SHOP", TWINS)) == ["SHOP"]
    assert names(named("shop", TWINS)) == ["shop"]
    assert names(named("Shop", TWINS)) == ["shop", "SHOP"]


@pytest.mark.parametrize(
    ("wanted", "entries", "expected"),
    [
        ("shpo", ENTRIES, "no project 'shpo' in Acme; did you mean shop?"),
        ("SHOPADMIN", ENTRIES, "no project 'SHOPADMIN' in Acme; did you mean Shop-Admin?"),
        ("x", ENTRIES, "no project 'x' in Acme; there is Shop-Admin, billing, shop"),
        ("x", [], "no project 'x' in Acme; there are none"),
        (None, [], "no project in Acme"),
    ],
)
def test_fault_suggests_a_name(wanted, entries, expected):
    assert name_fault("project", wanted, " in Acme", entries) == expected


def test_fault_of_several_lists_their_ids():
    expected = (
        f"2 projects in Acme named Shop: give the name or id of one as project= "
        f"(shop ({UUID(int=0)}), SHOP ({UUID(int=9)}))"
    )
    assert name_fault("project", "Shop", " in Acme", TWINS) == expected


def test_entry_without_a_name_is_found_by_its_id():
    nameless = SimpleNamespace(id=UUID(int=3), name=UNSET)
    assert named(UUID(int=3), [nameless]) == [nameless]
    assert named("shop", [nameless]) == []
    assert name_fault("project", "shop", "", [*ENTRIES, nameless]).endswith("did you mean shop?")


def test_fault_lists_ten_names_at_most():
    many = [SimpleNamespace(id=UUID(int=number), name=f"n{number}") for number in range(12)]
    assert name_fault("project", "x", "", many).endswith(" and 2 more")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"project": "p", "environment": None, "service": None}, ""),
        ({"project": None, "environment": "e", "service": None}, "environment= needs project="),
        ({"project": "p", "environment": None, "service": "s"}, "service= needs environment="),
    ],
)
def test_level_needs_the_levels_above_it(values, expected):
    assert argument_fault(values).startswith(expected)
    assert bool(argument_fault(values)) == bool(expected)


def test_value_that_is_no_name_is_named():
    assert type_fault({"project": "p", "service": UUID(int=1), "environment": None}) == ""
    assert type_fault({"project": 5}) == "project takes a name or an id, not int"
