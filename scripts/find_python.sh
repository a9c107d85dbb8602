#!/bin/sh
# Prints the first Python from 3.11 on that really runs: version managers leave names that do not.
for name in python3.13 python3.12 python3.11 python3 python; do
    if "$name" -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        command -v "$name"
        exit 0
    fi
done
exit 0
