"""Who opens the launched image: fetches the first page, starts a kernel, runs the first cell.

    python3 visitor.py BASE_URL TOKEN

Needs tornado, which Jupyter brings. Prints a line for each thing seen; fails on the first that is
not as it must be. The times count from the visitor's own start.
"""

import asyncio
import json
import re
import sys
import time
import uuid
from urllib.error import HTTPError, URLError
from urllib.parse import urljoin
from urllib.request import Request, urlopen

from tornado.httpclient import HTTPRequest
from tornado.websocket import websocket_connect

START = time.monotonic()
BASE, TOKEN = sys.argv[1:]
LESSON = "notebooks/00-start-here.ipynb"


def tell(what):
    print(f"{time.monotonic() - START:5.1f} s  {what}", flush=True)


def fetch(path, data=None, method=None, token=TOKEN):
    headers = {"Authorization": f"token {token}"} if token else {}
    body = json.dumps(data).encode() if data is not None else None
    with urlopen(Request(urljoin(BASE, path), body, headers, method=method), timeout=30) as answer:
        return answer.url, answer.read().decode(errors="replace")


def first_page():
    """A launch ends in the page at the link with the token, which leads to JupyterLab."""
    while True:
        try:
            return fetch(f"?token={TOKEN}", token=None)
        except (URLError, ConnectionError):
            if time.monotonic() - START > 120:
                raise
            time.sleep(0.05)


def look_at_pages():
    url, page = first_page()
    assert "/lab" in url and "JupyterLab" in page, f"not JupyterLab at {url}: {page[:300]}"
    tell(f"first page: {url.split('?')[0]}")
    scripts = re.findall(r'<script[^>]* src="([^"]+)"', page)
    assert scripts, "the page has no script"
    size = sum(len(fetch(urljoin(url, script))[1]) for script in scripts)
    tell(f"its {len(scripts)} scripts: {size >> 10} KiB")
    for path in ("api/contents", "api/sessions"):
        try:
            fetch(path, token="wrong")
            raise AssertionError(f"{path} opens with a wrong token")
        except HTTPError as refused:
            assert refused.code in (401, 403), refused.code
    tell("without the token: refused")
    specs = json.loads(fetch("api/kernelspecs")[1])["kernelspecs"]
    assert "java" in specs, f"no Java kernel among {list(specs)}"
    tell(f"kernels: {', '.join(sorted(specs))}")


def message(kind, content):
    header = {"msg_id": uuid.uuid4().hex, "session": "visitor", "username": "visitor", "version": "5.3"}
    header |= {"msg_type": kind, "date": "2026-01-01T00:00:00Z"}
    return {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}


async def ask(socket, kind, content):
    """Sends a request; returns its reply and what was shown, when the kernel is idle again."""
    request = message(kind, content)
    await socket.write_message(json.dumps(request))
    reply, idle, shown = None, False, []
    while reply is None or not idle:
        text = await asyncio.wait_for(socket.read_message(), 120)
        answer = json.loads(text)
        if answer["parent_header"].get("msg_id") != request["header"]["msg_id"]:
            continue
        if answer["channel"] == "shell":
            reply = answer["content"]
        elif answer["msg_type"] == "status":
            idle = answer["content"]["execution_state"] == "idle"
        else:
            shown.append(answer)
    return reply, shown


async def run_cells():
    book = json.loads(fetch(f"api/contents/{LESSON}")[1])["content"]
    tell(f"{LESSON}: {len(book['cells'])} cells")
    wanted = {"path": LESSON, "name": "lesson", "type": "notebook", "kernel": {"name": "java"}}
    session = json.loads(fetch("api/sessions", wanted)[1])
    kernel = session["kernel"]["id"]
    url = urljoin(BASE, f"api/kernels/{kernel}/channels?session_id=visitor").replace("http", "ws", 1)
    socket = await websocket_connect(HTTPRequest(url, headers={"Authorization": f"token {TOKEN}"}))
    info, _ = await ask(socket, "kernel_info_request", {})
    tell(f"kernel: {info['banner'].splitlines()[0] if info.get('banner') else info['implementation']}")
    cells = [cell["source"] for cell in book["cells"] if cell["cell_type"] == "code"]
    for number, code in enumerate(cells[:3], 1):
        content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False}
        reply, shown = await ask(socket, "execute_request", content | {"user_expressions": {}})
        assert reply["status"] == "ok", reply
        tell(f"cell {number}: {code.strip().splitlines()[0][:60]!r}, {len(shown)} messages")
    socket.close()
    fetch(f"api/sessions/{session['id']}", method="DELETE")


look_at_pages()
asyncio.run(run_cells())
