"""Deployments of environments, services and clusters: actions, statuses, histories and logs."""
