#!/usr/bin/env bash
# Step 3 of the image, as root: the learner. Binder tells the name and the number.
set -euo pipefail

useradd --create-home --shell /bin/bash --uid "$NB_UID" "$NB_USER"
