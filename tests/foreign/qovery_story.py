"""Story of PyPI's `qovery` 1.0.3, which its own environment runs.

The first argument is the address. Prints JSON: the number of calls, and the operations whose
response the client's models refuse, with the error. Writes take their response as it came.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import qovery
from qovery import apis, models

CLIENT = qovery.ApiClient(
    qovery.Configuration(host=sys.argv[1]), "Authorization", "Token qov_simulator"
)
CALLS: list[str] = []
REFUSED: dict[str, str] = {}


def write(api: Any, name: str, *arguments: Any, **body: Any) -> Any:
    """Call an operation; return the JSON of its response."""
    method = getattr(getattr(apis, api)(CLIENT), name)
    response = method(*arguments, **body, _preload_content=False)
    CALLS.append(name)
    return json.loads(response.data) if response.data else None


def read(api: Any, name: str, *arguments: Any) -> Any:
    """Call an operation, then again with the client's models; return the JSON of the first."""
    found = write(api, name, *arguments)
    try:
        getattr(getattr(apis, api)(CLIENT), name)(*arguments)
    except (qovery.ApiTypeError, qovery.ApiValueError, qovery.ApiAttributeError) as error:
        REFUSED[name] = str(error)
    CALLS.append(name)
    return found


def main() -> None:
    read("AccountInfoApi", "get_account_information")
    organization = read("OrganizationMainCallsApi", "list_organization")["results"][0]["id"]
    read("OrganizationMainCallsApi", "get_organization", organization)
    read("MembersApi", "get_organization_members", organization)
    read("MembersApi", "get_organization_invited_members", organization)
    clusters = read("ClustersApi", "list_organization_cluster", organization)
    cluster = clusters["results"][0]["id"]
    read("ClustersApi", "get_organization_cluster_status", organization)
    read("ClustersApi", "get_cluster_status", organization, cluster)
    read("CloudProviderApi", "list_cloud_provider")
    project = write(
        "ProjectsApi",
        "create_project",
        organization,
        project_request=models.ProjectRequest(name="python"),
    )["id"]
    read("ProjectsApi", "list_project", organization)
    read("ProjectMainCallsApi", "get_project", project)
    environment = write(
        "EnvironmentsApi",
        "create_environment",
        project,
        environment_request=models.EnvironmentRequest(name="all", mode="DEVELOPMENT"),
    )["id"]
    read("EnvironmentsApi", "list_environment", project)
    read("EnvironmentMainCallsApi", "get_environment", environment)
    application = in_application(environment)
    in_database(environment)
    in_variables("Project", project)
    in_variables("", environment)
    in_variables("Application", application)
    write("EnvironmentActionsApi", "deploy_environment", environment)
    read("EnvironmentMainCallsApi", "get_environment_status", environment)
    write("EnvironmentMainCallsApi", "delete_environment", environment)
    sys.stdout.write(json.dumps({"calls": len(CALLS), "refused": REFUSED}))


def in_application(environment: str) -> str:
    repository = models.ApplicationGitRepositoryRequest(
        url="https://github.com/acme/api.git", branch="main", provider="GITHUB"
    )
    # The models lack `provider` and `healthchecks`, which the API requires today: they are open.
    application = write(
        "ApplicationsApi",
        "create_application",
        environment,
        application_request=models.ApplicationRequest(
            name="api", git_repository=repository, healthchecks={}
        ),
    )["id"]
    read("ApplicationsApi", "list_application", environment)
    read("ApplicationMainCallsApi", "get_application", application)
    read("ApplicationMainCallsApi", "get_application_status", application)
    read("ApplicationMainCallsApi", "list_application_commit", application)
    domain = write(
        "CustomDomainApi",
        "create_application_custom_domain",
        application,
        custom_domain_request=models.CustomDomainRequest(
            domain="shop.example.com", generate_certificate=True
        ),
    )["id"]
    read("CustomDomainApi", "list_application_custom_domain", application)
    write("CustomDomainApi", "delete_custom_domain", application, domain)
    return application


def in_database(environment: str) -> None:
    database = write(
        "DatabasesApi",
        "create_database",
        environment,
        database_request=models.DatabaseRequest(
            name="db", type="POSTGRESQL", version="16", mode="CONTAINER"
        ),
    )["id"]
    read("DatabasesApi", "list_database", environment)
    read("DatabaseMainCallsApi", "get_database", database)
    read("DatabaseMainCallsApi", "get_database_status", database)
    read("DatabaseMainCallsApi", "get_database_master_credentials", database)


def in_variables(place: str, above: str) -> None:
    """Variables and secrets of a project, an environment ("") or an application."""
    level = place.lower() or "environment"
    api = f"{place}EnvironmentVariableApi"
    variable = write(
        api,
        f"create_{level}_environment_variable",
        above,
        environment_variable_request=models.EnvironmentVariableRequest(
            key=f"{level}_COLOR".upper(), value="green"
        ),
    )["id"]
    edited = models.EnvironmentVariableEditRequest(key=f"{level}_COLOR".upper(), value="red")
    shown = write(api, f"edit_{level}_environment_variable", above, variable, edited)
    assert shown["value"] == "red"
    read(api, f"list_{level}_environment_variable", above)
    write(api, f"delete_{level}_environment_variable", above, variable)
    secrets = f"{place or 'Environment'}SecretApi"
    request = models.SecretRequest(key=f"{level}_PIN".upper(), value="1")
    secret = write(secrets, f"create_{level}_secret", above, secret_request=request)["id"]
    read(secrets, f"list_{level}_secrets", above)
    write(secrets, f"delete_{level}_secret", above, secret)


main()
