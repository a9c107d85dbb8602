#!/bin/sh
# Installs the official TypeScript client for its test. Without Node, or where no npm registry
# answers, says so and succeeds: the test is skipped then, with its reason.
cd "$(dirname "$0")/../tests/typescript" || exit 1

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "TypeScript client: not installed, Node is not on the PATH"
    exit 0
fi
if [ node_modules/.package-lock.json -nt package-lock.json ]; then
    exit 0
fi
if npm ci --silent --fetch-retries 1 --fetch-timeout 30000; then
    touch node_modules/.package-lock.json
    exit 0
fi
if npm view --silent --fetch-retries 0 --fetch-timeout 30000 qovery-typescript-axios version >/dev/null 2>&1; then
    echo "TypeScript client: npm ci failed although the registry answers" >&2
    exit 1
fi
echo "TypeScript client: not installed, the npm registry does not answer"
