"""What works together with other packages; each module is imported only when asked for."""
