"""Executes notebooks without a browser, as `./course run` does.

    run_notebooks.py [--out DIR] [--timeout S] [--continue] [--junit FILE] [--] NOTEBOOK...

Each notebook runs in the kernel that its metadata names, through Jupyter's own nbclient. The
executed notebook and an HTML page go to DIR. The first failing cell ends the run with status 1 and
a message that names notebook, cell and error; with --continue the next notebook still runs.
However the run ends, its kernel has ended before.
"""

import argparse
import asyncio
import os
import re
import signal
import sys
import time
from contextlib import asynccontextmanager
from pathlib import Path
from xml.sax.saxutils import quoteattr

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbconvert import HTMLExporter

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


class Failure(Exception):
    """One cell that failed: its number among the code cells, and what it said."""

    def __init__(self, cell, text):
        super().__init__(text)
        self.cell = cell


class Stopped(BaseException):
    """A signal ended the run."""

    def __init__(self, number):
        super().__init__(number)
        self.number = number


class Client(NotebookClient):
    """A client that reports each code cell, and that a signal stops with its kernel."""

    def prepare(self, title):
        self.title = title
        self.cells = [i for i, c in enumerate(self.nb.cells) if c.cell_type == "code" and c.source.strip()]
        self.current = 0
        self.signal = None
        return self

    @asynccontextmanager
    async def async_setup_kernel(self, **arguments):
        started = time.monotonic()
        self.start_arguments = {k: v for k, v in arguments.items() if k != "cleanup_kc"}
        task = asyncio.current_task()
        async with super().async_setup_kernel(**arguments):
            progress(f"{self.title}  kernel  {time.monotonic() - started:.1f} s")
            loop = asyncio.get_running_loop()
            for number in SIGNALS:
                loop.add_signal_handler(number, self.stop, task, number)
            yield

    async def async_start_new_kernel_client(self):
        """Between looking for free ports and the kernel's listening somebody else may take one: then the kernel ends
        at once, and another one gets other ports."""
        for tries_left in range(4, -1, -1):
            try:
                return await super().async_start_new_kernel_client()
            except RuntimeError as error:
                if "died" not in str(error) or not tries_left:
                    raise
            self.km = self.create_kernel_manager()
            await self.async_start_new_kernel(**self.start_arguments)

    def stop(self, task, number):
        self.signal = number
        task.cancel()

    async def async_execute_cell(self, cell, cell_index, *rest, **named):
        if cell_index not in self.cells:
            return await super().async_execute_cell(cell, cell_index, *rest, **named)
        self.current = self.cells.index(cell_index) + 1
        started = time.monotonic()
        try:
            return await super().async_execute_cell(cell, cell_index, *rest, **named)
        finally:
            seconds = time.monotonic() - started
            progress(f"{self.title}  cell {self.current}/{len(self.cells)}  {seconds:.1f} s")

    def run(self):
        try:
            self.execute()
        except CellExecutionError as error:
            raise Failure(self.current, f"{error.ename}: {error.evalue}") from error
        except CellTimeoutError as error:
            raise Failure(self.current, f"no end within {self.timeout_func(None)} s") from error
        except (DeadKernelError, asyncio.CancelledError) as error:
            if self.signal:
                raise Stopped(self.signal) from error
            raise Failure(self.current, "the kernel died") from error


def load_factor():
    """How many times longer things may take just now: the last minute's load for each processor, from 1 to 10."""
    return min(10, max(1, os.getloadavg()[0] / os.cpu_count()))


def progress(line):
    print(line, flush=True)


def write(notebook, name, out):
    nbformat.write(notebook, out / f"{name}.ipynb")
    page, _ = HTMLExporter().from_notebook_node(notebook, {"metadata": {"name": name}})
    (out / f"{name}.html").write_text(page, encoding="utf-8")


def run(path, options):
    """Runs one notebook; raises Failure. What ran is written in any case."""
    notebook = nbformat.read(path, as_version=4)
    client = Client(
        notebook,
        timeout_func=lambda cell: int(options.timeout * load_factor()),
        startup_timeout=int(60 * load_factor()),
        resources={"metadata": {"path": str(path.parent)}},
    ).prepare(path.name)
    try:
        client.run()
    finally:
        write(notebook, path.stem, options.out)


def junit(file, results):
    cases = []
    for name, seconds, failure in results:
        inner = f"<failure message={quoteattr(failure)}/>" if failure else ""
        cases.append(f'<testcase classname="notebooks" name={quoteattr(name)} time="{seconds:.1f}">{inner}</testcase>')
    failed = sum(1 for result in results if result[2])
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f'<testsuite name="notebooks" tests="{len(results)}" failures="{failed}" errors="0" skipped="0">'
        + "".join(cases)
        + "</testsuite>\n",
        encoding="utf-8",
    )


def arguments():
    parser = argparse.ArgumentParser(prog="./course run", allow_abbrev=False)
    parser.add_argument("--out", type=Path, default=Path("."))
    parser.add_argument("--timeout", type=int, default=120, help="seconds for one cell, more on a busy machine")
    parser.add_argument("--continue", dest="go_on", action="store_true")
    parser.add_argument("--junit", type=Path)
    parser.add_argument("notebooks", nargs="+", type=Path)
    return parser.parse_args()


def main():
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    results = []
    for path in options.notebooks:
        started = time.monotonic()
        failure = None
        try:
            run(path.resolve(), options)
        except Failure as error:
            failure = COLOURS.sub("", f"{path.name}: cell {error.cell} failed: {error}")
            print(f"course: {failure}", file=sys.stderr, flush=True)
        results.append((path.stem, time.monotonic() - started, failure))
        if failure and not options.go_on:
            break
    if options.junit:
        junit(options.junit, results)
    failed = sum(1 for result in results if result[2])
    progress(f"{len(results) - failed} of {len(options.notebooks)} notebooks ran; results in {options.out}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    try:
        main()
    except Stopped as stopped:
        print("course: stopped", file=sys.stderr)
        os._exit(128 + stopped.number)
