"""What runs, in which order, and how long it takes: decided from plans and moments alone."""
