#!/usr/bin/env bash
# Step 1 of the image, as root: everything that comes from Debian's packages.
#
# The base image's tag pins Debian's release, and a stable release keeps each program's version;
# the patterns below make the build fail, instead of bringing something else, should it not.
# Jupyter comes from Debian as well: then there is one source for all, and the rehearsal, which
# knows no other, builds the very same image.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

# What a notebook never opens: documentation, and the 800 MB of JavaScript sources that JupyterLab's
# package depends on for building extensions. What pages do load from there by links stays.
cat >/etc/dpkg/dpkg.cfg.d/pg-anatomy <<'END'
path-exclude=/usr/share/doc/*
path-exclude=/usr/share/man/*
path-exclude=/usr/share/locale/*
path-exclude=/usr/share/nodejs/*
path-include=/usr/share/nodejs/big.js/*
path-include=/usr/share/nodejs/fast-json-patch/*
path-include=/usr/share/nodejs/jed/*
path-include=/usr/share/nodejs/jschardet/*
path-include=/usr/share/nodejs/mj-context-menu/*
path-include=/usr/share/nodejs/punycode/*
path-include=/usr/share/nodejs/react/*
path-exclude=/usr/lib/jvm/*/jmods/*
END

install() { apt-get install -y -q --no-install-recommends "$@" </dev/null; }

apt-get update -q
install ca-certificates procps psmisc tini strace less
# The JDK before Maven, which would bring another one.
install 'openjdk-25-jdk-headless=25.*'
install 'maven=3.9.*' 'postgresql-client=17*'
install fontconfig fonts-dejavu-core libfreetype6 libharfbuzz0b libfontconfig1
install 'jupyter-notebook=6.4.13*' 'jupyterlab=4.0.11*' jupyter-nbconvert python3-nbclient \
  'jupyterhub=5.2.1*'

# On mybinder.org a folder of theirs lies over /etc/jupyter: what switches JupyterLab on is kept
# where Jupyter looks as well.
mkdir -p /usr/local/etc/jupyter
cp -a /etc/jupyter/. /usr/local/etc/jupyter/

fc-cache -s
apt-get clean
rm -rf /var/lib/apt/lists/*
