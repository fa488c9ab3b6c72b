#!/usr/bin/env bash
# The image's entry point. Binder's and JupyterHub's rule: it ends by running what it was given.
#
# A hub lays a volume of the learner's over the home, empty at first: then the lessons are put there.
# Those that are there already stay as the learner left them.
set -euo pipefail

TOP=$(cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)

# In the home itself, or in a folder of it that PG_ANATOMY_NOTEBOOKS names.
"$TOP/course" notebooks "$HOME/${PG_ANATOMY_NOTEBOOKS:-}" || echo "The lessons could not be laid out." >&2
# PID 1 of a container has to bury orphans, or they stay as zombies: a killed server leaves some.
exec tini -s -- "$@"
