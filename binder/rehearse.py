"""Plays a launch on Binder without Docker: `./course rehearse-binder [--keep DIR] [--shell]`.

Reads binder/Dockerfile and follows it: FROM by debootstrap, COPY of the files that git knows, RUN in
the folder that becomes the image. Then that folder is launched as mybinder.org launches an image,
with a user, a network, a memory and a processor as small as there, and a visitor looks at the first
page and runs the first cell; all lessons run on both servers, and a grading run.

Everything lives in name spaces that end with this program, and in one folder, which is removed.
--keep DIR keeps what was built there, layer by layer as Docker does, for a quick next time.
--shell opens a shell in the launched image instead of the lessons.
"""

import argparse
import hashlib
import json
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
BINDER = TOP / "binder"
MEMORY_BYTES = 2 << 30
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

# What a container finds: its own /proc, /dev with a small /dev/shm, /sys with its limits.
MOUNTS = r"""
set -e
root=$1; shift
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 dev "$root/dev"
for node in null zero full random urandom tty; do
  : >"$root/dev/$node"
  mount --bind "/dev/$node" "$root/dev/$node"
done
mkdir "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
for number in 0 1 2; do ln -s "/proc/self/fd/$number" "$root/dev/$number"; done
mount -t tmpfs -o mode=1777,size=64m shm "$root/dev/shm"
mount -t tmpfs -o mode=755 sys "$root/sys"
mkdir -p "$root/sys/fs/cgroup"
mount --rbind /sys/fs/cgroup "$root/sys/fs/cgroup"
"""

# The steps of a build have the network, and trust whom this machine trusts.
BUILD = MOUNTS + r"""
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
if [ -e "$root/etc/ssl/certs/java/cacerts" ] && [ -e /etc/ssl/certs/java/cacerts ]; then
  mount --bind /etc/ssl/certs "$root/etc/ssl/certs"
fi
exec chroot "$root" env -i "$@"
"""

# A launched image has loopback only, and mybinder.org's folder over /etc/jupyter.
LAUNCH = MOUNTS + r"""
ip link set lo up
mount -t tmpfs -o mode=755 jupyter "$root/etc/jupyter"
cat >"$root/etc/jupyter/jupyter_notebook_config.json" <<'END'
{"NotebookApp": {"allow_origin": "*", "shutdown_no_activity_timeout": 600},
 "MappingKernelManager": {"cull_idle_timeout": 600, "cull_interval": 60, "cull_connected": true}}
END
: >"$root/etc/resolv.conf"
for file in $1; do echo 0 >"$file"; done
shift
exec chroot "$root" "$@"
"""

# BinderHub's own launcher prefers JupyterLab's server, and gives it the same arguments.
LAB_LAUNCHER = """
import os, sys
import jupyterlab.labapp
os.execvp("jupyter-lab", sys.argv)
"""


class Failed(Exception):
    """The rehearsal cannot go on, or what it saw is not as it must be."""


def say(line=""):
    print(line, flush=True)


def seconds_since(start):
    return f"{time.monotonic() - start:.1f} s"


# ---- the image


class Image:
    """What the Dockerfile has said so far: environment, user, folder, commands."""

    def __init__(self):
        self.arguments = {}
        self.environment = {"PATH": PATH}
        self.user = "0"
        self.folder = "/"
        self.entrypoint = []
        self.command = []

    def expand(self, text):
        known = self.environment | self.arguments
        return re.sub(r"\$\{(\w+)\}", lambda name: known[name.group(1)], text)

    def variables(self):
        return [f"{name}={value}" for name, value in self.environment.items()]


def instructions():
    for line in (BINDER / "Dockerfile").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            word, _, rest = line.partition(" ")
            yield word, rest


def clone_files():
    """What a clone of the repository would hold."""
    git = ["git", "-C", str(TOP), "-c", f"safe.directory={TOP}", "ls-files", "-z", "-co", "--exclude-standard"]
    listed = subprocess.run(git, capture_output=True, text=True)
    if listed.returncode:
        raise Failed("this is not a clone: git does not list its files")
    return sorted(name for name in listed.stdout.split("\0") if name and (TOP / name).is_file())


def copied(source):
    """(name in the image's folder, file here) of a COPY."""
    if source == ".":
        return [(name, TOP / name) for name in clone_files()]
    return [(str(Path(n).relative_to(source)), TOP / n) for n in clone_files() if n.startswith(source + "/")]


def layer_key(before, word, rest):
    digest = hashlib.sha256(f"{before} {word} {rest}".encode())
    if word == "COPY":
        for name, file in copied(rest.split()[0]):
            digest.update(f"{name} {file.stat().st_mode & 0o111}".encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def build(root, keep, log):
    """Follows the Dockerfile; what `keep` holds of its beginning is taken from there."""
    image, steps, key = Image(), [], ""
    for word, rest in instructions():
        key = layer_key(key, word, rest)
        steps.append((word, rest, key))
    done = -1
    for number, (_, _, key) in enumerate(steps):
        if keep and (keep / f"{key}.tar").exists():
            done = number
    if done >= 0:
        start = time.monotonic()
        root.mkdir(parents=True)
        check(["tar", "-xf", str(keep / f"{steps[done][2]}.tar"), "-C", str(root)], log)
        say(f"  kept layer {steps[done][2]}: up to {' '.join(steps[done][:2])}  {seconds_since(start)}")
    for number, (word, rest, key) in enumerate(steps):
        start = time.monotonic()
        follow(image, word, rest, root if number > done else None, log)
        if number > done and word in ("FROM", "COPY", "RUN"):
            say(f"  {word} {rest}  {seconds_since(start)}")
            if keep and word != "COPY":
                keep_layer(root, keep, key, {step[2] for step in steps}, log)
    return image


def keep_layer(root, keep, key, current, log):
    fresh = keep / f"{key}.part"
    check(["tar", "-cf", str(fresh), "-C", str(root), "."], log)
    fresh.rename(keep / f"{key}.tar")
    for old in keep.glob("*.tar"):
        if old.stem not in current:
            old.unlink()


def follow(image, word, rest, root, log):
    if word == "ARG":
        name, _, value = rest.partition("=")
        image.arguments[name] = value
    elif word == "ENV":
        name, _, value = rest.partition("=")
        image.environment[name] = image.expand(value)
    elif word == "USER":
        image.user = image.expand(rest)
    elif word == "WORKDIR":
        image.folder = image.expand(rest)
    elif word == "ENTRYPOINT":
        image.entrypoint = json.loads(rest)
    elif word == "CMD":
        image.command = json.loads(rest)
    elif word not in ("FROM", "COPY", "RUN"):
        raise Failed(f"the rehearsal does not know the Dockerfile's word {word}")
    elif root is not None:
        {"FROM": build_from, "COPY": build_copy, "RUN": build_run}[word](image, rest, root, log)


def build_from(_image, rest, root, log):
    release = re.fullmatch(r"debian:([a-z]+)-\d{8}-slim", rest)
    if not release:
        raise Failed(f"FROM wants a pinned tag of a Debian release, not {rest}")
    check(["debootstrap", "--variant=minbase", release.group(1), str(root)], log)


def build_copy(_image, rest, root, _log):
    source, target = rest.split()
    for name, file in copied(source):
        place = root / target.lstrip("/") / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
        place.chmod(0o755 if file.stat().st_mode & 0o111 else 0o644)


def build_run(image, rest, root, log):
    script = ["bash", "-c", BUILD, "build", str(root), *image.variables(), "sh", "-c", rest]
    check(["unshare", "--mount", "--pid", "--ipc", "--fork", "--kill-child", "--propagation", "private", *script], log)


def check(command, log):
    """Runs a command whose output goes to the log."""
    with open(log, "ab") as out:
        if subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out).returncode:
            tail = Path(log).read_text(errors="replace").splitlines()[-25:]
            raise Failed("\n".join([f"this failed: {' '.join(command)[-200:]}", *tail]))


# ---- limits


class Limits:
    """2 GiB and one processor, by the kernel's control groups, version 2 or 1."""

    V1 = Path("/sys/fs/cgroup")

    def __init__(self):
        self.name = f"pg-anatomy-binder-{os.getpid()}"
        self.folders = []
        self.peak = {"memory": 0, "anonymous": 0}
        self.watching = threading.Event()
        if (self.V1 / "cgroup.controllers").exists():
            self.version2()
        elif (self.V1 / "memory/memory.limit_in_bytes").exists():
            self.version1()
        else:
            raise Failed("no control groups here: memory and processor cannot be limited")

    def make(self, parent, settings):
        folder = parent / self.name
        folder.mkdir()
        self.folders.append(folder)
        for name, value in settings:
            (folder / name).write_text(value)
        return folder

    def version2(self):
        (self.V1 / "cgroup.subtree_control").write_text("+memory +cpu")
        limits = [("memory.max", str(MEMORY_BYTES)), ("memory.swap.max", "0"), ("cpu.max", "100000 100000")]
        self.memory = self.make(self.V1, limits)
        self.how = "control groups, version 2: memory.max, cpu.max"
        self.anonymous, self.usage = ("anon", "shmem"), "memory.current"

    def version1(self):
        self.memory = self.make(self.V1 / "memory", [("memory.limit_in_bytes", str(MEMORY_BYTES))])
        self.make(self.V1 / "cpu", [("cpu.cfs_period_us", "100000"), ("cpu.cfs_quota_us", "100000")])
        self.how = "control groups, version 1: memory.limit_in_bytes, cpu.cfs_quota_us"
        self.anonymous, self.usage = ("total_rss", "total_shmem"), "memory.usage_in_bytes"

    def joining(self):
        return " ".join(str(folder / "cgroup.procs") for folder in self.folders)

    def watch(self):
        while not self.watching.wait(0.1):
            try:
                pairs = dict(line.split() for line in (self.memory / "memory.stat").read_text().splitlines())
                # What cannot be dropped: private memory, and shared memory, which is swapless.
                held = sum(int(pairs.get(name, 0)) for name in self.anonymous)
                usage = int((self.memory / self.usage).read_text())
            except OSError:
                continue
            self.peak["anonymous"] = max(self.peak["anonymous"], held)
            self.peak["memory"] = max(self.peak["memory"], usage)

    def start(self):
        threading.Thread(target=self.watch, daemon=True).start()

    def take_peak(self):
        peak, self.peak = self.peak, {"memory": 0, "anonymous": 0}
        held, usage = (peak[name] >> 20 for name in ("anonymous", "memory"))
        return f"peak {held} MiB of processes, {usage} MiB with cached files", held

    def killed(self):
        for name in ("memory.events", "memory.oom_control"):
            file = self.memory / name
            if file.exists():
                found = re.search(r"^oom_kill (\d+)", file.read_text(), re.M)
                return int(found.group(1)) if found else 0
        return 0

    def close(self):
        self.watching.set()
        for folder in self.folders:
            for _ in range(100):
                try:
                    folder.rmdir()
                    break
                except OSError:
                    time.sleep(0.1)


# ---- the launched image


class Container:
    """An image that runs: name spaces of its own, the image's user, the limits."""

    def __init__(self, root, image, limits, command, log):
        self.root, self.image, self.limits = root, image, limits
        self.started = time.monotonic()
        outside = ["unshare", "--mount", "--net", "--pid", "--ipc", "--uts", "--fork", "--kill-child"]
        inside = ["bash", "-c", LAUNCH, "launch", str(root), limits.joining()]
        with open(log, "ab") as out:
            self.process = subprocess.Popen(
                [*outside, "--propagation", "private", *inside, *self.as_user([*image.entrypoint, *command])],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
            )

    def as_user(self, command):
        user = self.image.user
        rights = [f"--reuid={user}", f"--regid={user}", "--init-groups", "--no-new-privs", "--bounding-set=-all"]
        return ["setpriv", *rights, "env", "-i", "-C", self.image.folder, *self.image.variables(), *command]

    def first_process(self):
        """PID 1 of the container, seen from here."""
        for _ in range(200):
            pid = self.process.pid
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
            if children:
                return children[0]
            time.sleep(0.02)
        raise Failed("the container did not start")

    def execute(self, command, limited=True, **options):
        """As `docker exec`. A visitor is not limited: a browser does not run on Binder's machine."""
        into = ["nsenter", "--target", self.first_process(), "--mount", "--net", "--pid", "--ipc", "--uts"]
        words = [*into, "chroot", str(self.root), *self.as_user(command)]
        join = f"for file in {self.limits.joining()}; do echo 0 >$file; done; " if limited else ""
        return subprocess.run(["bash", "-c", join + 'exec "$@"', "exec", *words], text=True, **options)

    def users(self):
        """User ids of all its processes."""
        found = self.execute(["ps", "-eo", "uid="], limited=False, capture_output=True)
        return sorted(set(found.stdout.split()))

    def close(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


# ---- the rehearsal


def binder_arguments(token, page):
    """What BinderHub gives to every image, in both servers' words."""
    words = [
        "--NotebookApp.base_url=/user/visitor/",
        f"--NotebookApp.token={token}",
        "--NotebookApp.trust_xheaders=True",
        f"--NotebookApp.default_url={page}",
        "--NotebookApp.allow_origin=*",
        "--NotebookApp.allow_origin_pat=.*",
    ]
    return ["--ip=0.0.0.0", "--port=8888", *words, *(word.replace("Notebook", "Server", 1) for word in words)]


class Rehearsal:
    def __init__(self, root, image, limits, log):
        self.root, self.image, self.limits, self.log = root, image, limits, log
        self.failures = []
        self.held = 0

    def step(self, title, seconds, well, more=""):
        peak, held = self.limits.take_peak()
        self.held = max(self.held, held)
        if not well:
            self.failures.append(title)
        say(f"  {'ok  ' if well else 'FAIL'}  {title}: {more}{seconds:.1f} s; {peak}")

    def launch(self, title, server):
        """Launches and visits; the container stays for what comes next."""
        token = secrets.token_hex(12)
        command = [*server, *binder_arguments(token, "/lab/")]
        container = Container(self.root, self.image, self.limits, command, self.log)
        visitor = (BINDER / "visitor.py").read_text()
        words = ["/usr/bin/python3", "-", "http://127.0.0.1:8888/user/visitor/", token]
        visit = container.execute(words, limited=False, input=visitor, capture_output=True)
        total = time.monotonic() - container.started
        lines = visit.stdout.splitlines()
        users = container.users()
        well = visit.returncode == 0 and users == [self.image.user]
        self.step(title, total, well, f"processes of uid {', '.join(users)}; ")
        for line in lines:
            say(f"          {line}")
        if visit.returncode:
            say("\n".join("          " + line for line in visit.stderr.splitlines()[-12:]))
            say("\n".join("          " + line for line in Path(self.log).read_text().splitlines()[-12:]))
        return container

    def course(self, container, title, words, good=lambda: True, server="engine"):
        start = time.monotonic()
        with open(self.log, "a") as log:
            command = ["env", f"LAB_SERVER={server}", "./course", *words]
            done = container.execute(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log)
            log.write(done.stdout)
        well = done.returncode == 0 and good()
        self.step(title, time.monotonic() - start, well)
        lines = done.stdout.splitlines()
        for line in lines if well and words[0] == "grade" else [] if well else lines[-12:]:
            say(f"          {line}")

    def hand_in(self):
        """What learners hand in: each lesson solved by the reference answers, the first untouched."""
        folder, names = self.root / self.image.folder.lstrip("/") / "handed-in", []
        folder.mkdir()
        for lesson in (name for name in clone_files() if re.fullmatch(r"notebooks/\d\d-.*\.ipynb", name)):
            book = json.loads((TOP / lesson).read_text())
            cells = [cell for cell in book["cells"] if cell["metadata"].get("nbgrader", {}).get("solution")]
            if not cells:
                continue
            versions = ["solved"] if names else ["untouched", "solved"]
            for version in versions:
                name = f"{version}-{Path(lesson).stem[:2]}.ipynb"
                if version == "solved":
                    for cell in cells:
                        answer = TOP / "tests/src/test/resources/grading" / cell["metadata"]["nbgrader"]["grade_id"]
                        cell["source"] = (answer / "reference.jshell").read_text()
                (folder / name).write_text(json.dumps(book))
                names.append(f"handed-in/{name}")
        return names

    def graded_rightly(self, count):
        """Whether each solved notebook has all points, and each untouched one none."""
        file = self.root / self.image.folder.lstrip("/") / ".local/state/pganatomy/grading/results.json"
        results = json.loads(file.read_text()) if file.exists() else []
        rightly = [
            result["earned"] == (result["points"] if result["submission"].startswith("solved") else 0)
            for result in results
        ]
        return len(rightly) == count and all(rightly)

    def play(self, shell):
        say(f"Launching: uid {self.image.user}, no network, 2 GiB, one processor ({self.limits.how})")
        lab = ["python3", "-c", LAB_LAUNCHER]
        self.launch("BinderHub's launcher, JupyterLab's server", lab).close()
        container = self.launch("mybinder's rule, `jupyter notebook`", ["jupyter", "notebook"])
        try:
            if shell:
                container.execute(["bash"])
                return
            lessons = sorted(name for name in clone_files() if re.fullmatch(r"notebooks/\d\d-.*\.ipynb", name))
            for server in ("engine", "postgres"):
                self.course(container, f"{len(lessons)} lessons on {server}", ["run"], server=server)
            names = self.hand_in()
            self.course(container, f"grading {len(names)} notebooks", ["grade", *names], lambda: self.graded_rightly(len(names)))
        finally:
            container.close()


def options():
    parser = argparse.ArgumentParser(prog="course rehearse-binder", description=__doc__.split("\n\n")[0])
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep what was built for a quick next time")
    parser.add_argument("--shell", action="store_true", help="a shell in the launched image, no lessons")
    return parser.parse_args()


def need():
    if os.geteuid() != 0:
        raise Failed("it makes a root file system and name spaces: run it as root")
    missing = [name for name in ("debootstrap", "unshare", "nsenter", "setpriv", "ip", "tar") if not shutil.which(name)]
    if missing:
        raise Failed(f"missing: {', '.join(missing)} (Debian, Ubuntu: debootstrap, util-linux, iproute2, tar)")


def main():
    choice = options()
    need()
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(1))
    start = time.monotonic()
    (TOP / "target").mkdir(exist_ok=True)
    keep = choice.keep.resolve() if choice.keep else None
    if keep:
        keep.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix="rehearse-binder.", dir=keep or TOP / "target"))
    root, log, limits = work / "root", TOP / "target" / "rehearse-binder.log", None
    log.write_bytes(b"")
    try:
        say("Building the image from binder/Dockerfile as a folder")
        image = build(root, keep, log)
        size = subprocess.run(["du", "-sm", str(root)], capture_output=True, text=True).stdout.split()[0]
        say(f"  the image: {size} MB, built in {seconds_since(start)}")
        limits = Limits()
        limits.start()
        rehearsal = Rehearsal(root, image, limits, log)
        rehearsal.play(choice.shell)
        killed = limits.killed()
        verdict = "as it must be" if not rehearsal.failures and not killed else "NOT as it must be"
        say(
            f"Binder rehearsal: {verdict}; {len(rehearsal.failures)} failed, {killed} killed for memory, "
            f"at most {rehearsal.held} MiB of 2048 held, {time.monotonic() - start:.0f} s in all"
        )
        return 1 if rehearsal.failures or killed else 0
    except Failed as failure:
        say(f"course: rehearse-binder: {failure}")
        return 1
    finally:
        if limits:
            limits.close()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
