#!/usr/bin/env bash
# Step 2 of the image, as root: Jupyter as Binder wants it.
set -euo pipefail

# Binder may launch `jupyter notebook` and open /lab/ in it. The classic notebook 6 has JupyterLab 4 as
# an extension, but answers /lab/ with a login page; JupyterLab's own server takes the same options.
# The classic one is still there: `jupyter classic`.
dpkg-divert --quiet --local --rename --add --divert /usr/bin/jupyter-classic /usr/bin/jupyter-notebook
cat >/usr/bin/jupyter-notebook <<'END'
#!/bin/sh
exec jupyter-lab "$@"
END
chmod 755 /usr/bin/jupyter-notebook

# On mybinder.org a folder of theirs lies over /etc/jupyter: what switches extensions on is kept
# where Jupyter looks as well.
mkdir -p /usr/local/etc/jupyter/labconfig
cp -a /etc/jupyter/. /usr/local/etc/jupyter/

# No question about news at the first start, and no shop for extensions: both want the network.
cat >/usr/local/etc/jupyter/labconfig/page_config.json <<'END'
{"disabledExtensions": {"@jupyterlab/apputils-extension:announcements": true,
                        "@jupyterlab/extensionmanager-extension": true}}
END
