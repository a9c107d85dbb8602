"""Compare the public names of the package with the lists in docs/api.

    python scripts/check_api.py [--write]

The lists have one line for each public name, with its signature or type, so that a review shows
every change of the public API. package.txt has the hand-written names, methods.txt the methods of
the generated resources, and models.txt the generated models. The exit code is 1 if a name was
removed, changed or added since the lists were written.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import griffe

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "api"
PACKAGE = "qovery_async"
MODULES = (
    "budget",
    "client",
    "credentials",
    "errors",
    "events",
    "find",
    "integrations.cattrs",
    "integrations.opentelemetry",
    "integrations.pydantic",
    "integrations.redis",
    "pages",
    "raw",
    "response",
    "settings",
    "testing",
)
_FIRST = frozenset({"self", "cls"})
# Class attributes that only the generated layer uses.
_INTERNAL = frozenset(
    {"field_lines", "is_open", "known_names", "model_fields", "operations", "schema_name"}
)


def public_lines(package: griffe.Module) -> dict[str, list[str]]:
    """Return the sorted lines of each list, by the name of its file."""
    return {
        "package.txt": sorted(set(_package_lines(package))),
        "methods.txt": sorted(set(_method_lines(package))),
        "models.txt": sorted({*_model_lines(package), *_body_lines(package)}),
    }


def _package_lines(package: griffe.Module) -> Iterator[str]:
    for name in _listed(package):
        yield f"{PACKAGE}.{name}"
    for name in MODULES:
        module = package[name]
        for member in _listed(module) or _own_names(module):
            yield from _lines(f"{name}.{member}", module[member])


def _method_lines(package: griffe.Module) -> Iterator[str]:
    for name, member in package["_raw.resources.Resources"].members.items():
        if not name.startswith("_"):
            yield from _resource(f"client.AsyncQovery.{name}", _returned(package, member))


def _model_lines(package: griffe.Module) -> Iterator[str]:
    models = package["_raw.models"]
    for name, member in models.members.items():
        if isinstance(member, griffe.Alias) and member.target_path.startswith(models.path):
            yield from _lines(f"models.{name}", member)


def _body_lines(package: griffe.Module) -> Iterator[str]:
    for name, member in package["_raw.bodies"].members.items():
        if isinstance(member, griffe.Alias) and "._raw.bodies." in member.target_path:
            yield f"bodies.{name}"


def _listed(module: griffe.Object | griffe.Alias) -> list[str]:
    return [str(name) for name in module.exports or ()]


def _own_names(module: griffe.Object | griffe.Alias) -> Iterator[str]:
    for name, member in module.members.items():
        if not name.startswith("_") and not member.is_alias and not member.is_module:
            yield name


def _lines(title: str, thing: griffe.Object | griffe.Alias) -> Iterator[str]:
    found = thing.final_target if isinstance(thing, griffe.Alias) else thing
    if isinstance(found, griffe.Function):
        yield _signature(title, found)
    elif isinstance(found, griffe.Class):
        bases = ", ".join(str(base) for base in found.bases)
        yield f"{title}({bases})" if bases else title
        for name, member in {**_private_base(found), **found.members}.items():
            if name == "__init__" or not (name.startswith("_") or name in _INTERNAL):
                yield from _lines(f"{title}.{name}", member)
    elif isinstance(found, griffe.Attribute) and found.annotation:
        yield f"{title}: {found.annotation}"
    else:
        yield title


def _private_base(found: griffe.Class) -> dict[str, griffe.Object | griffe.Alias]:
    """Return the members of the client's base class for calls, which has no public name."""
    calls = found.package["_pipeline.calls.Calls"]
    return calls.members if calls in found.resolved_bases else {}


def _signature(title: str, function: griffe.Function) -> str:
    shown: list[str] = []
    keywords_only = False
    for parameter in function.parameters:
        if parameter.name in _FIRST:
            continue
        if parameter.kind is griffe.ParameterKind.keyword_only and not keywords_only:
            keywords_only = True
            shown.append("*")
        text = parameter.name
        if parameter.kind is griffe.ParameterKind.var_positional:
            keywords_only, text = True, f"*{text}"
        elif parameter.kind is griffe.ParameterKind.var_keyword:
            text = f"**{text}"
        if parameter.annotation is not None:
            text += f": {parameter.annotation}"
        if parameter.default is not None and "var" not in str(parameter.kind):
            text += f" = {parameter.default}"
        shown.append(text)
    return f"{title}({', '.join(shown)}) -> {function.returns}"


def _is_resource(member: griffe.Object | griffe.Alias) -> bool:
    """Return True for the attributes of a client and of resources that hold resources."""
    return isinstance(member, griffe.Function) and any(
        str(decorator.value) == "resource_property" for decorator in member.decorators
    )


def _returned(package: griffe.Module, member: griffe.Object | griffe.Alias) -> griffe.Class:
    """Return the class of the resource that an attribute holds."""
    name = str(member.returns if isinstance(member, griffe.Function) else None)
    for module in package["_raw.resources"].modules.values():
        found = module.members.get(name)
        if isinstance(found, griffe.Class):
            return found
    msg = f"no resource class is named {name}"
    raise KeyError(msg)


def _resource(title: str, resource: griffe.Class) -> Iterator[str]:
    # Long classes inherit some of their methods.
    for name, member in resource.all_members.items():
        if name.startswith("_") or name in _INTERNAL:
            continue
        if _is_resource(member):
            yield from _resource(f"{title}.{name}", _returned(resource.package, member))
        else:
            yield from _lines(f"{title}.{name}", member)


def compare(before: list[str], now: list[str]) -> list[str]:
    """Return one line for each difference: removed names first, because they break users."""

    def named(lines: list[str]) -> dict[str, str]:
        return {line.partition("(")[0].partition(":")[0]: line for line in lines}

    old, new = named(before), named(now)
    removed = [f"removed (breaks users): {old[name]}" for name in old if name not in new]
    changed = [
        f"changed: {old[name]}\n     now: {new[name]}"
        for name in old
        if name in new and new[name] != old[name]
    ]
    return removed + changed + [f"added: {new[name]}" for name in new if name not in old]


def main(arguments: list[str]) -> int:
    """Compare the lists with the package, or rewrite them; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="rewrite the lists")
    parser.add_argument("--root", type=Path, default=ROOT, help="folder that holds the package")
    options = parser.parse_args(arguments)
    package = griffe.load(
        PACKAGE, search_paths=[options.root], try_relative_path=False, resolve_aliases=True
    )
    lists = public_lines(cast("griffe.Module", package))
    if options.write:
        for name, lines in lists.items():
            (FOLDER / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
        return 0
    before = [line for name in lists for line in (FOLDER / name).read_text("utf-8").splitlines()]
    differences = compare(before, [line for lines in lists.values() for line in lines])
    if differences:
        print("\n".join(differences), file=sys.stderr)
        shown = FOLDER.relative_to(ROOT)
        count = len(differences)
        print(f"{count} differences from {shown}; `make api` rewrites the lists", file=sys.stderr)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
