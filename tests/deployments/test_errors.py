from __future__ import annotations

from qovery_async import ClientClosedError, DeploymentErrors, DeploymentFailed, QoveryError


def test_group_is_an_error_of_this_package_and_can_be_split():
    errors = [DeploymentFailed("one"), ClientClosedError("two")]

    group = DeploymentErrors("2 of 2", errors)
    matching, rest = group.split(DeploymentFailed)

    assert isinstance(group, QoveryError)
    assert isinstance(group, ExceptionGroup)
    assert (type(matching), matching.exceptions) == (DeploymentErrors, (errors[0],))
    assert rest.exceptions == (errors[1],)
