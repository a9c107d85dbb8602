from __future__ import annotations

import qovery_async.testing as public


def test_public_names_are_the_declared_ones():
    classes = {name for name in dir(public) if name[0].isupper() and name != "TYPE_CHECKING"}

    assert classes | {"pages_of"} == set(public.__all__)
    assert sorted(public.__all__) == public.__all__


def test_public_names_load_the_objects_of_their_names():
    loaded = {name: getattr(public, name) for name in public.__all__}

    assert {name: value.__name__ for name, value in loaded.items()} == {n: n for n in loaded}
