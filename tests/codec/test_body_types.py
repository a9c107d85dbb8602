"""Types of request bodies at run time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, NotRequired, get_type_hints
from uuid import UUID

import pydantic
import pytest

from qovery_async import bodies, models
from qovery_async._codec.body_types import BodyTypes
from qovery_async._codec.unions import Union


def hints(name):
    return get_type_hints(getattr(bodies, name), include_extras=True)


def test_fields_have_the_types_of_the_spec():
    found = hints("ApplicationRequestDict")

    assert found["name"] is str
    assert found["cpu"] == NotRequired[int]
    assert found["description"] == NotRequired[str | None]
    assert found["arguments"] == NotRequired[list[str] | tuple[str, ...]]
    assert found["git_repository"] == (
        models.ApplicationGitRepositoryRequest | bodies.ApplicationGitRepositoryRequestDict
    )
    assert found["build_mode"] == NotRequired[Literal["DOCKER"] | models.BuildModeEnum]
    assert bodies.ApplicationRequestDict.__required_keys__ == {
        "name",
        "git_repository",
        "healthchecks",
    }
    assert bodies.ApplicationRequestDict.__doc__ == models.ApplicationRequest.__doc__


def test_ids_and_times_are_texts_too():
    assert (
        hints("ApplicationGitRepositoryRequestDict")["git_token_id"]
        == (NotRequired[str | UUID | None])
    )
    assert hints("ProjectDeploymentRuleRequestDict")["start_time"] == datetime | str


def test_texts_of_an_enumeration_are_a_literal():
    assert bodies.GitProviderEnumText == Literal["BITBUCKET", "GITHUB", "GITLAB"]


def test_union_is_the_union_of_its_variants():
    assert bodies.GcpCredentialsRequestDict == (
        bodies.GcpServiceAccountKeyCredentialsRequestDict
        | bodies.GcpWorkloadIdentityFederationCredentialsRequestDict
    )


def test_variant_takes_only_its_own_tag():
    found = hints("SlackAlertReceiverCreationRequestDict")

    assert found["type"] == Literal["SLACK"]


def test_every_type_is_created_and_listed():
    names = [name for name in dir(bodies) if name.endswith(("Dict", "Text"))]

    assert len(names) > 400
    for name in names:
        assert getattr(bodies, name) is getattr(bodies, name)


def test_unknown_name_raises_attribute_error():
    with pytest.raises(AttributeError, match="ProjektDict"):
        getattr(bodies, "ProjektDict")  # noqa: B009  # the name is misspelled


def test_pydantic_validates_a_body():
    adapter = pydantic.TypeAdapter(bodies.ProjectRequestDict)

    assert adapter.validate_python({"name": "shop"}) == {"name": "shop"}
    with pytest.raises(pydantic.ValidationError, match="name"):
        adapter.validate_python({"nme": "shop"})


def test_schema_that_holds_itself_ends_in_a_forward_reference(monkeypatch):
    class Tree:
        """A tree."""

        model_fields = (
            ("value", "value", "{any}", 1),
            ("children", "children", "[#Tree]", 0),
            ("moment", "moment", "datetime", 1),
        )

    monkeypatch.setattr("qovery_async._codec.registry.definition", {"Tree": Tree}.__getitem__)
    package = type(sys)("package_of_trees")
    monkeypatch.setitem(sys.modules, "package_of_trees", package)
    package.Tree = Tree

    types = BodyTypes("package_of_trees", {"TreeDict": "Tree"}, {}, {})
    tree = types.type_of("TreeDict")

    assert get_type_hints(tree) == {
        "value": Mapping[str, object],
        "children": Sequence[Tree | tree],
        "moment": datetime | str,
    }


def test_union_takes_scalars_and_enumerations_as_they_are(monkeypatch):
    found = {"Any": Union("Any", ["str", "%GitProviderEnum", "[int]"])}
    found["GitProviderEnum"] = models.GitProviderEnum
    monkeypatch.setattr("qovery_async._codec.registry.definition", found.__getitem__)
    monkeypatch.setitem(sys.modules, "package_of_unions", type(sys)("package_of_unions"))

    types = BodyTypes("package_of_unions", {"AnyDict": "Any"}, {}, {})

    assert types.type_of("AnyDict") == (
        str | bodies.GitProviderEnumText | models.GitProviderEnum | Sequence[int]
    )


def test_importing_the_client_creates_no_types():
    code = "import sys, qovery_async; print([m for m in sys.modules if 'bodies' in m])"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"
