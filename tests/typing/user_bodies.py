"""Bodies as a user writes them; type checkers read this code, and a test runs it.

Every kind of service is created three ways: by keywords, from a model and from a dict.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import assert_type
from uuid import UUID

from qovery_async import AsyncQovery, UnknownVariant
from qovery_async.bodies import (
    ApplicationRequestDict,
    GitProviderEnumText,
    HealthcheckDict,
    ServicePortRequestPortsItemDict,
)
from qovery_async.models import (
    Application,
    ApplicationGitRepositoryRequest,
    ApplicationRequest,
    ContainerRequest,
    ContainerResponse,
    Database,
    DatabaseRequest,
    DatabaseTypeEnum,
    GitProviderEnum,
    Healthcheck,
    HelmRequest,
    HelmRequestSource,
    HelmRequestSourceHelmRepository,
    HelmRequestValuesOverride,
    HelmResponse,
    JobRequest,
    JobRequestSchedule,
    JobRequestScheduleCronjob,
    JobRequestSource,
    JobRequestSourceImage,
    PortProtocolEnum,
    ServicePortRequestPortsItem,
    TerraformAutoDeployConfig,
    TerraformBackendKubernetesVariant,
    TerraformGitRepositoryRequest,
    TerraformProviderVersion,
    TerraformRequest,
    TerraformRequestJobResources,
    TerraformRequestTerraformFilesSource,
    TerraformVariablesSourceRequest,
)

URL = "https://github.com/acme/shop.git"
NO_PROBES: HealthcheckDict = {}


def repository(provider: GitProviderEnumText = "GITHUB") -> ApplicationGitRepositoryRequest:
    """Build a model with texts, and read its types back."""
    model = ApplicationGitRepositoryRequest(url=URL, provider=provider, git_token_id=None)
    assert_type(model.provider, GitProviderEnum)
    model.provider = GitProviderEnum.GITHUB
    return model


async def applications(qovery: AsyncQovery, environment_id: UUID) -> list[Application]:
    """Create applications from Git, with a port and a probe."""
    port: ServicePortRequestPortsItemDict = {"internal_port": 8080, "publicly_accessible": True}
    ports = [port]
    by_keywords = await qovery.applications.create(
        environment_id,
        name="by keywords",
        git_repository={"url": URL, "provider": "GITHUB", "branch": "main"},
        healthchecks={
            "readiness_probe": {"type": {"http": {"path": "/", "port": 8080, "scheme": "HTTP"}}}
        },
        ports=ports,
        arguments=["serve"],
        auto_deploy=None,
        cpu=500,
    )
    assert_type(by_keywords, Application)
    model = ApplicationRequest(
        name="from a model",
        git_repository=repository(),
        healthchecks=Healthcheck(),
        build_mode="DOCKER",
        ports=[
            ServicePortRequestPortsItem(
                internal_port=8080, publicly_accessible=False, protocol="HTTP"
            )
        ],
    )
    body: ApplicationRequestDict = {
        "name": "from a dict",
        "git_repository": repository(),
        "healthchecks": NO_PROBES,
        "ports": [
            {"internal_port": 80, "publicly_accessible": False, "protocol": PortProtocolEnum.HTTP}
        ],
    }
    body["memory"] = 512
    return [
        by_keywords,
        await qovery.applications.create(environment_id, body=model),
        await qovery.applications.create(environment_id, body=body),
    ]


async def containers(
    qovery: AsyncQovery, environment_id: UUID, registry_id: UUID
) -> list[ContainerResponse]:
    """Create containers of an image."""
    return [
        await qovery.containers.create(
            environment_id,
            name="by keywords",
            registry_id=registry_id,
            image_name="acme/shop",
            tag="1.0",
            healthchecks={},
            storage=[{"type": "FAST_SSD", "size": 10, "mount_point": "/data"}],
        ),
        await qovery.containers.create(
            environment_id,
            body=ContainerRequest(
                name="from a model",
                registry_id=str(registry_id),
                image_name="acme/shop",
                tag="1.0",
                healthchecks=Healthcheck(),
            ),
        ),
        await qovery.containers.create(
            environment_id,
            body={
                "name": "from a dict",
                "registry_id": registry_id,
                "image_name": "acme/shop",
                "tag": "1.0",
                "healthchecks": Healthcheck(),
            },
        ),
    ]


async def databases(qovery: AsyncQovery, environment_id: UUID) -> list[Database]:
    """Create databases; enumerations are texts or members."""
    return [
        await qovery.databases.create(
            environment_id,
            name="by keywords",
            type="POSTGRESQL",
            version="16",
            mode="CONTAINER",
            storage=10,
        ),
        await qovery.databases.create(
            environment_id,
            body=DatabaseRequest(
                name="from a model",
                type_="POSTGRESQL",
                version="16",
                mode="CONTAINER",
                accessibility="PRIVATE",
            ),
        ),
        await qovery.databases.create(
            environment_id,
            body={
                "name": "from a dict",
                "type": DatabaseTypeEnum.POSTGRESQL,
                "version": "16",
                "mode": "CONTAINER",
            },
        ),
    ]


async def helms(
    qovery: AsyncQovery, environment_id: UUID, helm_repository_id: UUID
) -> list[HelmResponse]:
    """Create Helm services from a repository of charts."""
    return [
        await qovery.helms.create(
            environment_id,
            name="by keywords",
            arguments=["--wait"],
            auto_deploy=False,
            source={
                "helm_repository": {
                    "repository": helm_repository_id,
                    "chart_name": "redis",
                    "chart_version": "1.0.0",
                }
            },
            values_override={"set": [["replicas", "2"]]},
        ),
        await qovery.helms.create(
            environment_id,
            body=HelmRequest(
                name="from a model",
                arguments=[],
                auto_deploy=False,
                source=HelmRequestSource(
                    helm_repository=HelmRequestSourceHelmRepository(
                        repository=str(helm_repository_id),
                        chart_name="redis",
                        chart_version="1.0.0",
                    )
                ),
                values_override=HelmRequestValuesOverride(),
            ),
        ),
        await qovery.helms.create(
            environment_id,
            body={
                "name": "from a dict",
                "arguments": (),
                "auto_deploy": False,
                "source": {
                    "helm_repository": {
                        "repository": str(helm_repository_id),
                        "chart_name": "redis",
                        "chart_version": "1.0.0",
                    }
                },
                "values_override": {},
            },
        ),
    ]


async def jobs(qovery: AsyncQovery, environment_id: UUID, registry_id: UUID) -> list[UUID]:
    """Create cron jobs of an image."""
    created = [
        await qovery.jobs.create(
            environment_id,
            name="by keywords",
            healthchecks={},
            source={"image": {"image_name": "acme/job", "tag": "1.0", "registry_id": registry_id}},
            schedule={"cronjob": {"scheduled_at": "0 3 * * *", "arguments": ["clean"]}},
        ),
        await qovery.jobs.create(
            environment_id,
            body=JobRequest(
                name="from a model",
                healthchecks=Healthcheck(),
                source=JobRequestSource(
                    image=JobRequestSourceImage(
                        image_name="acme/job", tag="1.0", registry_id=str(registry_id)
                    )
                ),
                schedule=JobRequestSchedule(
                    cronjob=JobRequestScheduleCronjob(scheduled_at="0 3 * * *")
                ),
            ),
        ),
        await qovery.jobs.create(
            environment_id,
            body={
                "name": "from a dict",
                "healthchecks": {},
                "source": {
                    "image": {"image_name": "acme/job", "tag": "1.0", "registry_id": registry_id}
                },
                "schedule": {"cronjob": {"scheduled_at": "0 3 * * *", "timezone": "UTC"}},
            },
        ),
    ]
    return [job.id for job in created if not isinstance(job, UnknownVariant)]


async def terraforms(qovery: AsyncQovery, environment_id: UUID, git_token_id: UUID) -> list[UUID]:
    """Create Terraform services; the backend is a union without a tag."""
    created = [
        await qovery.terraforms.create(
            environment_id,
            name="by keywords",
            description="",
            engine="OPEN_TOFU",
            auto_deploy_config={"auto_deploy": False, "terraform_action": "DEFAULT"},
            backend={"kubernetes": {}},
            job_resources={"cpu_milli": 500, "ram_mib": 512, "gpu": 0, "storage_gib": 10},
            provider_version={"explicit_version": "1.9.0"},
            terraform_files_source={
                "git_repository": {"url": URL, "git_token_id": git_token_id, "root_path": "/"}
            },
            terraform_variables_source={
                "tf_var_file_paths": [],
                "tf_vars": [{"key": "region", "value": "eu-west-3", "secret": False}],
            },
            dockerfile_fragment={"type": "inline", "content": "RUN true"},
        ),
        await qovery.terraforms.create(
            environment_id,
            body=TerraformRequest(
                name="from a model",
                description="",
                engine="TERRAFORM",
                auto_deploy_config=TerraformAutoDeployConfig(
                    auto_deploy=False, terraform_action="DEFAULT"
                ),
                backend=TerraformBackendKubernetesVariant(kubernetes={}),
                job_resources=TerraformRequestJobResources(
                    cpu_milli=500, ram_mib=512, gpu=0, storage_gib=10
                ),
                provider_version=TerraformProviderVersion(explicit_version="1.9.0"),
                terraform_files_source=TerraformRequestTerraformFilesSource(
                    git_repository=TerraformGitRepositoryRequest(url=URL)
                ),
                terraform_variables_source=TerraformVariablesSourceRequest(
                    tf_var_file_paths=[], tf_vars=[]
                ),
            ),
        ),
        await qovery.terraforms.create(
            environment_id,
            body={
                "name": "from a dict",
                "description": "",
                "engine": "TERRAFORM",
                "auto_deploy_config": {"auto_deploy": False, "terraform_action": "DEFAULT"},
                "backend": {"user_provided": {}},
                "job_resources": {"cpu_milli": 500, "ram_mib": 512, "gpu": 0, "storage_gib": 10},
                "provider_version": {"explicit_version": "1.9.0"},
                "terraform_files_source": {"git_repository": {"url": URL}},
                "terraform_variables_source": {"tf_var_file_paths": [], "tf_vars": []},
            },
        ),
    ]
    return [service.id for service in created]


async def unions(qovery: AsyncQovery, organization_id: UUID) -> None:
    """Give variants by their tags, times as text, and bodies without keywords."""
    credentials = qovery.organizations.create_aws_credentials
    await credentials(
        organization_id,
        type="AWS_STATIC",
        name="static",
        access_key_id="AKIAIOSFODNN7EXAMPLE",
        secret_access_key="secret",
    )
    await credentials(
        organization_id,
        body={"type": "AWS_ROLE", "name": "role", "role_arn": "arn:aws:iam::123456789012:role/q"},
    )
    role = (await qovery.organizations.list_available_roles(organization_id))[0]
    await qovery.organizations.api_tokens.create(organization_id, name="ci", role_id=role.id)


async def advanced(qovery: AsyncQovery, application_id: UUID) -> None:
    """Give keys that are no names of Python."""
    await qovery.applications.edit_advanced_settings(
        application_id,
        body={"build.timeout_max_sec": 1800, "deployment.custom_domain_check_enabled": True},
    )


async def rules(qovery: AsyncQovery, environment_id: UUID, rule_id: UUID) -> None:
    """Times are texts or date-times with a time zone."""
    await qovery.environments.deployment_rules.edit(
        environment_id,
        rule_id,
        start_time="1970-01-01T08:00:00Z",
        stop_time=datetime(1970, 1, 1, 19, tzinfo=UTC),
        timezone="Europe/Paris",
        weekdays=["MONDAY", "FRIDAY"],
    )
