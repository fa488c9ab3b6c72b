#!/usr/bin/env bash
# Step 1 of the image, as root: everything that comes from Debian's packages.
#
# The base image's tag pins Debian's release, and a stable release keeps each program's version;
# the patterns below make the build fail, instead of bringing something else, should it not.
# Jupyter comes from Debian as well: then there is one source for all, and the rehearsal, which
# knows no other, builds the very same image.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

# What a notebook never opens: documentation, and 800 MB of JavaScript sources that the package of
# JupyterLab needs for building extensions. The heaviest are not even unpacked, the rest is removed
# at the end (some packages want to see their own files while they are set up).
cat >/etc/dpkg/dpkg.cfg.d/pg-anatomy <<'END'
force-unsafe-io
path-exclude=/usr/share/doc/*
path-exclude=/usr/share/man/*
path-exclude=/usr/share/locale/*
path-exclude=/usr/share/nodejs/@fortawesome/*
path-exclude=/usr/share/nodejs/@stdlib/*
path-exclude=/usr/share/nodejs/@types/*
path-exclude=/usr/share/nodejs/core-js*/*
path-exclude=/usr/share/nodejs/mathjax-full/*
path-exclude=/usr/share/nodejs/rxjs/*
path-exclude=/usr/share/nodejs/vega*/*
path-exclude=/usr/lib/jvm/*/jmods/*
END

# Pages load some of it by links from /usr/share/javascript: what links lead to stays. Node.js itself
# is asked by JupyterLab for the settings of a package manager that nobody needs, at each start.
remove_sources() {
  local kept folder
  kept=$(find /usr/share/javascript /usr/share/jupyter /usr/lib/python3 -type l -exec readlink -f {} + |
    sed -n 's,^/usr/share/nodejs/\([^/]*\).*,\1,p' | sort -u)
  find /usr/share/nodejs -mindepth 1 -maxdepth 1 |
    while IFS= read -r folder; do
      grep -qxF -- "${folder##*/}" <<<"$kept" || rm -rf -- "$folder"
    done
  rm -f /usr/bin/node /usr/bin/nodejs /usr/lib/*/libnode.so.*
}

install() { apt-get install -y -q --no-install-recommends "$@" </dev/null; }

apt-get update -q
install ca-certificates procps psmisc tini strace less
# The JDK before Maven, which would bring another one.
install 'openjdk-25-jdk-headless=25.*'
install 'maven=3.9.*' 'postgresql-client=17*'
install fontconfig fonts-dejavu-core libfreetype6 libharfbuzz0b libfontconfig1
install 'jupyter-notebook=6.4.13*' 'jupyterlab=4.0.11*' jupyter-client jupyter-nbconvert python3-nbclient \
  'jupyterhub=5.2.1*'

remove_sources
fc-cache -s
apt-get clean
rm -rf /var/lib/apt/lists/*
