"""A class on one machine: a container for each learner.

    pip install jupyterhub==5.* dockerspawner; npm install -g configurable-http-proxy
    docker build -t pg-anatomy:1 -f binder/Dockerfile .
    docker network create --internal --subnet 172.30.0.0/20 pg-anatomy
    PG_ANATOMY_PASSWORD=... jupyterhub -f binder/hub/jupyterhub_config.py

Count 1 GiB of memory for each learner who works at the same time, and a core for four of them.

PG_ANATOMY_SPAWNER=system starts learners as users of this machine instead, without Docker, from one
checkout that all can read and only its owner can write to (after `./course setup` by its owner).
That is for people who trust each other: a lesson's servers let in whoever comes by loopback, and
there all share it. In containers each has a loopback of its own.
"""

import os
from pathlib import Path

c = get_config()  # noqa: F821

COURSE = Path(__file__).resolve().parent.parent.parent
PAGE = "/lab/tree/notebooks/00-start-here.ipynb"

c.Spawner.default_url = PAGE
c.Spawner.mem_limit = "2G"
c.Spawner.mem_guarantee = "1G"
c.Spawner.cpu_limit = 1
c.Spawner.start_timeout = 120
c.Spawner.http_timeout = 60

if os.environ.get("PG_ANATOMY_SPAWNER") == "system":
    # Users of the machine log in with their passwords there (PAM, JupyterHub's default). Limits of
    # memory and processor need systemdspawner; this spawner knows none.
    c.JupyterHub.spawner_class = "jupyterhub.spawner.LocalProcessSpawner"
    c.Spawner.cmd = [str(COURSE / "binder" / "start.sh"), "jupyterhub-singleuser"]
    c.Spawner.notebook_dir = "~/pg-anatomy"
    c.Spawner.environment = {
        "JUPYTER_PATH": str(COURSE / "target" / "jupyter"),
        "PG_ANATOMY_NOTEBOOKS": "pg-anatomy",
    }
    c.Authenticator.allow_all = True
else:
    c.JupyterHub.spawner_class = "dockerspawner.DockerSpawner"
    c.DockerSpawner.image = os.environ.get("PG_ANATOMY_IMAGE", "pg-anatomy:1")
    c.DockerSpawner.cmd = ["jupyterhub-singleuser"]
    c.DockerSpawner.remove = True
    c.DockerSpawner.volumes = {"pg-anatomy-{username}": "/home/jovyan"}
    # No way out to the internet; the hub speaks with the containers over the bridge, which is ours.
    c.DockerSpawner.network_name = "pg-anatomy"
    c.DockerSpawner.use_internal_ip = True
    c.JupyterHub.hub_ip = c.JupyterHub.hub_connect_ip = "172.30.0.1"
    c.DockerSpawner.extra_host_config = {"security_opt": ["no-new-privileges"], "pids_limit": 500}
    # For a first try: any name, one password for all. Then choose what your school has:
    # https://jupyterhub.readthedocs.io/en/stable/reference/authenticators.html
    c.JupyterHub.authenticator_class = "dummy"
    if not os.environ.get("PG_ANATOMY_PASSWORD"):
        raise SystemExit("PG_ANATOMY_PASSWORD is not set: the password for all learners")
    c.DummyAuthenticator.password = os.environ["PG_ANATOMY_PASSWORD"]
    c.Authenticator.allow_all = True

c.Authenticator.admin_users = {"teacher"}
