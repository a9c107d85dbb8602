from __future__ import annotations

import pytest

from qovery_async.testing.model.suggestions import check_operation, suggest_name


def test_close_name_is_suggested():
    assert suggest_name("listProjct", ["listProject", "getUser"]) == "did you mean listProject?"


def test_name_without_a_close_one_lists_the_known_names():
    assert suggest_name("zzz", ["b", "a"]) == "use one of a, b"
    assert suggest_name("zzz", []) == "there are none"


def test_list_of_names_is_bounded():
    names = [f"operation{number:02}" for number in range(50)]

    assert suggest_name("?", names).endswith("operation19 and 30 more")


def test_unknown_operation_is_rejected_with_a_suggestion():
    check_operation("listProject", {"listProject"})

    with pytest.raises(ValueError, match="no operation has the id 'listProjects': did you mean"):
        check_operation("listProjects", {"listProject"})
