"""Import a .env file into a service, and compare the variables of two environments.

    python examples/variables.py import APPLICATION_ID production.env
    python examples/variables.py compare ENVIRONMENT_ID OTHER_ENVIRONMENT_ID

Set QOVERY_API_TOKEN first.
"""

from __future__ import annotations

import sys

import anyio

from qovery_async import AsyncQovery
from qovery_async.models import VariableResponse

SECRET_WORDS = ("KEY", "PASSWORD", "SECRET", "TOKEN")


def read_env(text: str) -> dict[str, str]:
    """Return the variables of a .env file; comments and empty lines are skipped."""
    lines = (line.strip() for line in text.splitlines())
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith("#"))
    return {name.removeprefix("export ").strip(): value.strip("\"' ") for name, _, value in pairs}


async def import_env(qovery: AsyncQovery, application_id: str, text: str) -> list[str]:
    """Write the variables of a .env file to an application, and return their names."""
    done = await qovery.variables.import_(
        service_id=application_id,
        service_type="APPLICATION",
        overwrite=True,
        vars=[
            {
                "name": name,
                "value": value,
                "scope": "APPLICATION",
                "is_secret": any(word in name for word in SECRET_WORDS),
            }
            for name, value in read_env(text).items()
        ],
    )
    return [variable.name for variable in done.successful_imported_variables]


async def variables_of(qovery: AsyncQovery, environment_id: str) -> dict[str, str]:
    """Return the variables of an environment; the API does not return values of secrets."""
    listed = qovery.variables.list(parent_id=environment_id, scope="ENVIRONMENT")
    # Qovery's own, such as QOVERY_ENVIRONMENT_ID, differ everywhere.
    return {one.key: shown(one) async for one in listed if one.scope != "BUILT_IN"}


def shown(variable: VariableResponse) -> str:
    """Return the value of a variable, or a mark of a secret."""
    return "(secret)" if variable.is_secret else variable.value or ""


async def compare(qovery: AsyncQovery, left: str, right: str) -> list[str]:
    """Return the differences between the variables of two environments."""
    ours, theirs = await variables_of(qovery, left), await variables_of(qovery, right)
    pairs = {key: (ours.get(key), theirs.get(key)) for key in sorted({*ours, *theirs})}
    return [f"{key}: {a or '-'} | {b or '-'}" for key, (a, b) in pairs.items() if a != b]


async def main(command: str, first: str, second: str) -> None:
    """Run one of the two commands."""
    async with AsyncQovery() as qovery:
        if command == "import":
            lines = await import_env(qovery, first, await anyio.Path(second).read_text("utf-8"))
        else:
            lines = await compare(qovery, first, second)
        print("\n".join(lines))


if __name__ == "__main__":
    anyio.run(main, sys.argv[1], sys.argv[2], sys.argv[3])
