"""Deployments of the simulator: environments, clusters, their histories, statuses and logs."""
