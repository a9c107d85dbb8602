from __future__ import annotations

from qovery_async.testing.seeds.items import Item


def test_item_where_is_the_path_of_names():
    root = Item()
    project = root.add(Item("organization", {"name": "Acme"})).add(Item("project", {"name": "p"}))
    variable = project.add(Item("variable", {"key": "K"}))
    call = project.add(Item(operation="createHelm"))

    assert variable.where == "organization Acme > project p > variable K"
    assert call.where == "organization Acme > project p > createHelm"
    assert (root.where, Item(where="w:3").where) == ("seed", "w:3")


def test_item_nearest_finds_an_ancestor_or_the_root():
    root = Item()
    organization = root.add(Item("organization", {"name": "Acme"}))
    project = organization.add(Item("project", {"name": "p"}))

    assert [project.nearest(kind) for kind in ("project", "organization", "")] == [
        project,
        organization,
        root,
    ]
    assert project.root is root
