"""The Dockerfile, followed without Docker: FROM by debootstrap, COPY of the files that git knows, RUN
in the folder that becomes the image.
"""

import hashlib
import json
import re
import shutil
import subprocess
import time
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent.parent
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


class Failed(Exception):
    """The rehearsal cannot go on, or what it saw is not as it must be."""


def say(line=""):
    print(line, flush=True)


def seconds_since(start):
    return f"{time.monotonic() - start:.1f} s"


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
    for line in (TOP / "binder" / "Dockerfile").read_text().splitlines():
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


