#!/usr/bin/env bash
# The last step of the image, as root: the course is built, its start-up caches are trained, PostgreSQL 18
# is unpacked and the kernel is registered, all as the learner's user. Then the course is given to
# root: learners share it, and nobody breaks it. What they write is in their own homes.
set -euo pipefail

TOP=$(cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)

as_learner() { setpriv --reuid="$NB_UID" --regid="$NB_UID" --init-groups env HOME="/home/$NB_USER" "$@"; }

chown -R "$NB_UID:$NB_UID" "$TOP"
as_learner "$TOP/course" setup
for cache in "$TOP"/engine/target/pganatomy-engine-*-small.aot "$TOP"/target/jupyter/kernels/java/kernel-*.aot; do
  if [ ! -f "$cache" ] || [ ! -f "${cache/-small/}" ]; then # each start would take three times as long
    tail "$TOP/target/log/train-engine.log" "$TOP/target/log/kernel.log" >&2
    exit 1
  fi
done
as_learner "$TOP/course" notebooks "/home/$NB_USER"
rm -rf "/home/$NB_USER/.m2" "$TOP/target/log" /tmp/* # Maven's downloads are in what was built
chown -R root:root "$TOP"
chmod -R go+rX,go-w "$TOP"

# A plain `jupyter notebook` finds the kernel without being told.
mkdir -p /usr/local/share/jupyter/kernels
ln -sfn "$TOP/target/jupyter/kernels/java" /usr/local/share/jupyter/kernels/java
