"""Resources: collections, creation, computed fields, constraints and side effects."""
