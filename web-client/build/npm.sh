#!/bin/sh
# Runs npm for Maven. `npm.sh install` brings the packages of the lock file, unless they are there already.
set -eu
if ! command -v npm > /dev/null 2>&1; then
  echo 'The web client needs npm: install Node.js 20 or later with npm, and run the build again.' >&2
  exit 1
fi
if [ "$1" = install ]; then
  if [ node_modules/.package-lock.json -nt package-lock.json ]; then
    exit 0
  fi
  exec npm ci --no-audit --no-fund --loglevel=error
fi
exec npm --loglevel=error "$@"
