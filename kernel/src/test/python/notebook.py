"""A notebook without a browser, for tests: Jupyter's own client in front of the kernel named java."""

import collections
import os
import queue
import re
import shutil
import tempfile
import time
import unittest

from jupyter_client.manager import KernelManager

PATIENCE = float(os.environ.get("PGANATOMY_PATIENCE", "150"))
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


class Run:
    """What one cell published, and its reply."""

    def __init__(self):
        self.messages = []
        self.reply = None

    def of(self, kind):
        return [m["content"] for m in self.messages if m["msg_type"] == kind]

    def stream(self, name):
        return "".join(c["text"] for c in self.of("stream") if c["name"] == name)

    @property
    def out(self):
        return self.stream("stdout")

    @property
    def err(self):
        return self.stream("stderr")

    @property
    def result(self):
        results = self.of("execute_result")
        return results[0]["data"]["text/plain"] if results else None

    def shown(self, mime="text/plain"):
        """The displays of this kind, in their order, the result among them."""
        kinds = ("display_data", "execute_result")
        data = [m["content"]["data"] for m in self.messages if m["msg_type"] in kinds]
        return [d[mime] for d in data if mime in d]

    @property
    def error(self):
        """All text of the one error."""
        errors = self.of("error")
        assert len(errors) == 1, f"{len(errors)} errors: {self.messages}"
        return COLOURS.sub("", "\n".join(errors[0]["traceback"]))

    @property
    def everything(self):
        return self.out + "\n".join(self.shown())


class Notebook:
    """One kernel and its client."""

    def __init__(self, **environment):
        self.early = []
        self.passed = collections.deque(maxlen=500)
        # Between looking for free ports and the kernel's listening somebody else may take one: then it ends at once.
        for tries_left in range(4, -1, -1):
            self.manager = KernelManager(kernel_name="java")
            self.manager.start_kernel(env={**os.environ, **environment})
            self.client = self.manager.client()
            self.client.start_channels()
            try:
                self.client.wait_for_ready(timeout=PATIENCE)
                return
            except RuntimeError:
                has_ended = not self.manager.is_alive()
                self.close()
                if not has_ended or not tries_left:
                    raise

    @property
    def pid(self):
        return self.manager.provisioner.process.pid

    def start(self, code, **options):
        return self.client.execute(code, **options)

    def message(self, timeout=PATIENCE):
        return self.client.get_iopub_msg(timeout=timeout)

    def wait(self, request):
        """Waits for the cell's end: its reply and its last output."""
        run = Run()
        while True:
            message = self.early.pop(0) if self.early else self.message()
            if message["parent_header"].get("msg_id") != request:
                self.passed.append(message)
                continue
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                break
            run.messages.append(message)
        while run.reply is None:
            reply = self.client.get_shell_msg(timeout=PATIENCE)
            if reply["parent_header"].get("msg_id") == request:
                run.reply = reply["content"]
        return run

    def until(self, request, wanted, timeout=PATIENCE):
        """Waits for an output of the cell, which may have come while another cell was waited for;
        keeps what it passes for `wait`."""
        for message in self.passed:
            if message["parent_header"].get("msg_id") == request and wanted(message):
                return message
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            try:
                message = self.message(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                break
            self.early.append(message)
            if message["parent_header"].get("msg_id") == request and wanted(message):
                return message
        raise AssertionError(f"nothing of the kind came within {timeout} s: {self.early}")

    def run(self, code, **options):
        return self.wait(self.start(code, **options))

    def ask(self, request):
        """The content of the reply to a request of the client's other methods."""
        while True:
            reply = self.client.get_shell_msg(timeout=PATIENCE)
            if reply["parent_header"].get("msg_id") == request:
                return reply["content"]

    def complete(self, code, at=None):
        return self.ask(self.client.complete(code, at))["matches"]

    def interrupt(self, code, after=0.4, at_work=None):
        """Interrupts the cell when it is at work, or else after a moment; returns what it did and how many seconds the
        end took."""
        request = self.start(code)
        self.until(request, lambda m: m["msg_type"] == "execute_input")
        if at_work:
            at_work()
        else:
            time.sleep(after)
        started = time.monotonic()
        self.manager.interrupt_kernel()
        run = self.wait(request)
        return run, time.monotonic() - started

    def close(self):
        self.client.stop_channels()
        if self.manager.has_kernel:
            self.manager.shutdown_kernel(now=True)
        self.manager.cleanup_resources()


class Gate:
    """What a cell waits at until the test lets it go on: a file."""

    def __init__(self, test):
        self.file = os.path.join(tempfile.mkdtemp(), "go")
        test.addCleanup(shutil.rmtree, os.path.dirname(self.file))
        self.java = f'while (!java.nio.file.Files.exists(Path.of("{self.file}"))) Thread.sleep(5);'
        self.shell = f"while [ ! -e {self.file} ]; do sleep 0.05; done"

    def open(self):
        with open(self.file, "w"):
            pass


def half_a_second():
    """The half second in which an interrupt stops a cell; in proportion more on a machine on which more than two
    processes for each core want to run: the interrupt wakes threads and processes that wait their turn."""
    return 0.5 * max(1, os.getloadavg()[0] / os.cpu_count() / 2)


def alive(pid):
    """Whether a process lives; one that has ended but was not asked for does not."""
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] not in ("Z", "X")
    except OSError:
        return False


def descendants(pid):
    """The processes below this one, of whatever sessions they are."""
    below = []
    try:
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children") as children:
                for child in map(int, children.read().split()):
                    below += [child, *descendants(child)]
    except OSError:
        pass  # It has ended meanwhile.
    return below


class Case(unittest.TestCase):
    """Tests that share one kernel, `self.book`."""

    environment = {}
    opening = ""

    @classmethod
    def setUpClass(cls):
        cls.book = Notebook(**cls.environment)
        cls.addClassCleanup(cls.book.close)
        if cls.opening:
            run = cls.book.run(cls.opening)
            assert not run.of("error"), run.error

    def ok(self, code, **options):
        run = self.book.run(code, **options)
        self.assertEqual(run.of("error"), [], code)
        self.assertEqual(run.err, "", code)
        return run

    def value(self, code):
        return self.ok(code).result

    def fails(self, code, *words):
        run = self.book.run(code)
        self.assertEqual(run.reply["status"], "error", code)
        self.assertEqual(len(run.of("error")), 1, code)
        self.assertEqual(run.err, "", code)
        for word in words:
            self.assertIn(word, run.error, code)
        return run

    def eventually(self, condition, timeout=PATIENCE):
        end = time.monotonic() + timeout
        while not condition():
            self.assertLess(time.monotonic(), end, "it did not come true")
            time.sleep(0.02)
