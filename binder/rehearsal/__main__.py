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
import json
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from container import Container, Limits
from image import TOP, Failed, build, clone_files, say, seconds_since

# BinderHub's own launcher prefers JupyterLab's server, and gives it the same arguments.
LAB_LAUNCHER = """
import os, sys
import jupyterlab.labapp
os.execvp("jupyter-lab", sys.argv)
"""



def binder_arguments(token, page, twice):
    """What BinderHub gives to every image; of late a second time in the newer server's words."""
    words = [
        "--NotebookApp.base_url=/user/visitor/",
        f"--NotebookApp.token={token}",
        "--NotebookApp.trust_xheaders=True",
        f"--NotebookApp.default_url={page}",
        "--NotebookApp.allow_origin=*",
        "--NotebookApp.allow_origin_pat=.*",
    ]
    if twice:
        words += [word.replace("Notebook", "Server", 1) for word in words]
    return ["--ip=0.0.0.0", "--port=8888", *words]


def each_lesson(output):
    """A line for each notebook, from what `./course run` says of its kernel and cells."""
    seconds = {}
    for name, spent in re.findall(r"^(\S+)\.ipynb +(?:kernel|cell \S+) +([\d.]+) s$", output, re.M):
        seconds[name] = seconds.get(name, 0) + float(spent)
    return [f"{spent:5.1f} s  {name}" for name, spent in seconds.items()]


class Rehearsal:
    def __init__(self, root, image, limits, log):
        self.root, self.image, self.limits, self.log = root, image, limits, log
        self.failures = []
        self.held = 0

    def step(self, title, seconds, well, more=""):
        held, usage = self.limits.take_peak()
        self.held = max(self.held, held)
        if not well:
            self.failures.append(title)
        say(
            f"  {'ok  ' if well else 'FAIL'}  {title}: {more}{seconds:.1f} s; "
            f"peak {held} MiB of processes, {usage} MiB with cached files"
        )

    def launch(self, title, server, twice=False):
        """Launches and visits; the container stays for what comes next."""
        token = secrets.token_hex(12)
        command = [*server, *binder_arguments(token, "/lab/", twice)]
        container = Container(self.root, self.image, self.limits, command, self.log)
        try:
            return self.visit(title, container, token)
        except BaseException:
            container.close()
            raise

    def visit(self, title, container, token):
        self.limits.container = container.name_space()
        visitor = (Path(__file__).parent / "visitor.py").read_text()
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
        if not well:
            told = re.findall(r"^course: .*", Path(self.log).read_text(errors="replace"), re.M)
            lines = lines[-6:] + told[-1:]
        elif words[0] == "run":
            lines = each_lesson(done.stdout)
        for line in lines:
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
                        cell["source"] = (answer / "reference.jshell").read_text().splitlines(keepends=True)
                (folder / name).write_text(json.dumps(book))
                names.append(f"handed-in/{name}")
        return names

    def graded_rightly(self, count):
        """Whether each solved notebook has all points, and each untouched one none."""
        file = self.root / self.image.folder.lstrip("/") / ".local/state/pganatomy/grading/results.json"
        results = json.loads(file.read_text()) if file.exists() else []
        rightly = []
        for result in results:
            points = sum(answer["points"] for answer in result["answers"])
            checks = [check for answer in result["answers"] for check in answer["checks"]]
            earned = sum(check["points"] for check in checks if "hint" not in check)
            say(f"          {result['submission']}: {earned} of {points}")
            rightly.append(earned == (points if result["submission"].startswith("solved") else 0))
        return len(rightly) == count and all(rightly)

    def play(self, shell):
        say(f"Launching: uid {self.image.user}, no network, 2 GiB, one processor ({self.limits.how})")
        lab = ["python3", "-c", LAB_LAUNCHER]
        self.launch("BinderHub's own launcher", lab, twice=True).close()
        container = self.launch("jupyter notebook --NotebookApp.default_url=/lab/", ["jupyter", "notebook"])
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
        rehearsal = Rehearsal(root, image, limits, log)
        rehearsal.play(choice.shell)
        killed = limits.killed()
        left = [str(group) for group in limits.close()]
        left += [line.split()[1] for line in Path("/proc/mounts").read_text().splitlines() if str(work) in line]
        say(f"  left behind: {', '.join(left) or 'no process, no mount'}")
        well = not (rehearsal.failures or killed or left)
        say(
            f"Binder rehearsal: {'' if well else 'NOT '}as it must be; {len(rehearsal.failures)} failed, "
            f"{killed} killed for memory, at most {rehearsal.held} MiB of 2048 held, "
            f"{time.monotonic() - start:.0f} s in all"
        )
        return 0 if well else 1
    except Failed as failure:
        say(f"course: rehearse-binder: {failure}")
        return 1
    finally:
        if limits:
            limits.close()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
