"""An image in a folder, launched as Binder launches one: name spaces of its own, the image's user, no
network, 2 GiB of memory and one processor.
"""

import os
import re
import signal
import subprocess
import threading
import time
from pathlib import Path

from image import MOUNTS, Failed

MEMORY_BYTES = 2 << 30

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


class Limits:
    """2 GiB and one processor, by the kernel's control groups, version 2 or 1. Where none can be made
    the processor is one all the same, and memory is only measured.
    """

    GROUPS = Path("/sys/fs/cgroup")

    def __init__(self):
        self.name = f"pg-anatomy-binder-{os.getpid()}"
        self.folders = []
        self.peak = [0, 0]
        self.container = None
        self.done = threading.Event()
        try:
            if (self.GROUPS / "cgroup.controllers").exists():
                self.version2()
            else:
                self.version1()
        except OSError as refused:
            self.nothing(refused)
        threading.Thread(target=self.watch, daemon=True).start()

    def make(self, parent, settings):
        folder = parent / self.name
        folder.mkdir()
        self.folders.append(folder)
        for name, value in settings:
            (folder / name).write_text(value)
        return folder

    def version2(self):
        (self.GROUPS / "cgroup.subtree_control").write_text("+memory +cpu")
        limits = [("memory.max", str(MEMORY_BYTES)), ("memory.swap.max", "0"), ("cpu.max", "100000 100000")]
        self.memory = self.make(self.GROUPS, limits)
        self.how = "control groups, version 2: memory.max, cpu.max"
        self.held, self.usage = ("anon", "shmem"), "memory.current"

    def version1(self):
        self.memory = self.make(self.GROUPS / "memory", [("memory.limit_in_bytes", str(MEMORY_BYTES))])
        self.make(self.GROUPS / "cpu", [("cpu.cfs_period_us", "100000"), ("cpu.cfs_quota_us", "100000")])
        self.how = "control groups, version 1: memory.limit_in_bytes, cpu.cfs_quota_us"
        # Resident pages there are anonymous ones; shared memory counts as cached file.
        self.held, self.usage = ("total_rss", "total_shmem"), "memory.usage_in_bytes"

    def nothing(self, refused):
        self.close_groups()
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        self.memory = None
        self.how = f"NO control groups ({refused}): one processor by affinity, memory measured, not limited"

    def joining(self):
        return " ".join(str(folder / "cgroup.procs") for folder in self.folders)

    def sample(self):
        """Bytes that cannot be dropped (private and shared memory), and with cached files."""
        if self.memory is None:
            held = proportional_bytes(self.container) if self.container else 0
            return held, held
        pairs = dict(line.split() for line in (self.memory / "memory.stat").read_text().splitlines())
        held = sum(int(pairs.get(name, 0)) for name in self.held)
        return held, int((self.memory / self.usage).read_text())

    def watch(self):
        while not self.done.wait(0.1):
            try:
                self.peak = [max(pair) for pair in zip(self.peak, self.sample())]
            except OSError:
                continue

    def take_peak(self):
        """MiB since the last call."""
        peak, self.peak = self.peak, [0, 0]
        return [value >> 20 for value in peak]

    def killed(self):
        for name in ("memory.events", "memory.oom_control") if self.memory else ():
            if (self.memory / name).exists():
                found = re.search(r"^oom_kill (\d+)", (self.memory / name).read_text(), re.M)
                return int(found.group(1)) if found else 0
        return 0

    def close_groups(self):
        for folder in self.folders:
            for _ in range(100):
                try:
                    folder.rmdir()
                    break
                except OSError:
                    time.sleep(0.1)
        left = [folder for folder in self.folders if folder.exists()]
        self.folders = []
        return left

    def close(self):
        """Returns the groups that still have processes."""
        self.done.set()
        return self.close_groups()


def proportional_bytes(name_space):
    """Proportional memory of all processes in a name space of process ids."""
    total = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if os.readlink(process / "ns/pid") == name_space:
                found = re.search(r"^Pss: +(\d+)", (process / "smaps_rollup").read_text(), re.M)
                total += int(found.group(1)) * 1024 if found else 0
        except OSError:
            continue
    return total


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

    def name_space(self):
        return os.readlink(f"/proc/{self.first_process()}/ns/pid")

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
        """The first process takes all others along. (unshare's --kill-child is lost with the change of user.)"""
        try:
            os.kill(int(self.first_process()), signal.SIGKILL)
        except (OSError, Failed):
            self.process.kill()
        self.process.wait()
