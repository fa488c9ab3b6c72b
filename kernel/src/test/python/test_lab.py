"""Cells that are not Java, on the lab's current server (LAB_SERVER): SQL, shell, process views, magics."""

import json
import os
import queue
import re
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from notebook import PATIENCE, Case, Gate, half_a_second
from test_java import TRIES


class LabCase(Case):
    """With a server that runs."""

    opening = "Lab.server();"
    PRIMARY_KEY = "CREATE TEMP TABLE asked (id int PRIMARY KEY); DROP TABLE asked"
    DO = "DO $$ BEGIN END $$"

    def await_sleeper(self, port):
        """Waits until a backend of the server is asleep in pg_sleep()."""
        asleep = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
        command = ["psql", "-XAtc", asleep, "-h", "127.0.0.1", "-p", port, "-U", "postgres", "postgres"]
        self.eventually(lambda: subprocess.run(command, capture_output=True, text=True).stdout == "1\n")

    def needs(self, sql):
        """Skips the test while the server does not know the statement."""
        errors = self.book.run("%%sql --session asks\n" + sql).of("error")
        if errors and "0A000" in errors[0]["ename"]:
            self.skipTest(errors[0]["evalue"])


class Sql(LabCase):
    """`%%sql` / `%sql`, habits of JupySQL."""

    def first(self, code):
        return self.ok(code).shown()[0]

    def test_each_statement_has_result_tag_time_and_pid(self):
        run = self.ok("%%sql\nDROP TABLE IF EXISTS many;\nCREATE TABLE many (id int);\n"
                      "INSERT INTO many VALUES (1), (2);\nSELECT id FROM many ORDER BY id;")
        self.assertEqual(run.out, 'NOTICE:  table "many" does not exist, skipping\n')
        shown = run.shown()
        self.assertEqual(len(shown), 4)
        for text, tag in zip(shown, ("DROP TABLE", "CREATE TABLE", "INSERT 0 2", "SELECT 2")):
            self.assertRegex(text, tag + r" · [0-9.]+ ms · backend \d+")
        self.assertTrue(shown[3].startswith(" id\n----\n  1\n  2\n"), shown[3])
        pid = re.search(r"backend (\d+)", shown[3])[1]
        self.assertEqual(self.value('Lab.value("SELECT pg_backend_pid()")'), pid)
        shown = self.ok("%%sql\nSHOW work_mem;\n-- a comment\n/* two */ EXPLAIN SELECT 1; VALUES (1), (2);\n"
                        "INSERT INTO many VALUES (3), (4) RETURNING id; UPDATE many SET id = 0 RETURNING id").shown()
        for text, tag in zip(shown, ("SHOW", "EXPLAIN", "SELECT 2", "INSERT 0 2", "UPDATE 4")):
            self.assertIn(f"({tag} · ", text)

    def test_notices_come_while_the_statement_runs(self):
        self.needs(self.DO)
        request = self.book.start("%%sql\nDO $$ BEGIN RAISE NOTICE 'early'; PERFORM pg_sleep(3600); END $$")
        self.book.until(request, lambda m: "NOTICE:  early" in m["content"].get("text", ""))
        self.book.manager.interrupt_kernel()
        self.book.wait(request)

    def test_errors_have_state_caret_detail_and_hint(self):
        self.needs(self.PRIMARY_KEY)
        self.ok("%%sql\nDROP TABLE IF EXISTS hinted; CREATE TABLE hinted (name text, id int PRIMARY KEY); INSERT INTO hinted VALUES ('a', 1)")
        self.fails("%%sql\nSELECT 1;\nSELECT nam\nFROM hinted", 'column "nam" does not exist', "SQLSTATE 42703",
                   "LINE 1: SELECT nam\n               ^", 'HINT:  Perhaps you meant to reference the column "hinted.name".',
                   "line 3 of the cell")
        run = self.fails("%%sql\nINSERT INTO hinted VALUES ('b', 1)", "23505", "DETAIL:  Key (id)=(1) already exists.")
        self.assertEqual(run.of("error")[0]["ename"], "SQLError 23505")
        self.assertEqual(run.shown("text/html"), [])

    def test_the_cell_ends_at_the_first_failure(self):
        run = self.fails("%%sql\nSELECT 'seen' AS a; SELECT 1/0; SELECT 'not seen' AS b", "22012")
        self.assertIn("seen", run.shown()[0])
        self.assertEqual(len(run.shown()), 1)

    def test_sessions_are_backends_and_last(self):
        pids = [self.first(f"%%sql --session {s}\nSELECT pg_backend_pid() AS p").split()[2] for s in ("one", "two", "one")]
        self.assertEqual(pids[0], pids[2])
        self.assertNotEqual(pids[0], pids[1])
        self.ok("%%sql --session one\nBEGIN; CREATE TEMP TABLE own (n int)")
        self.ok("%%sql --session one\nSELECT * FROM own; ROLLBACK")
        self.assertIn("two", self.ok("%sql --connections").out)
        self.ok("%sql --close two")
        self.fails("%sql --close two", "there is no session two")

    def test_a_lock_is_waited_for_while_the_next_cell_looks_at_it(self):
        self.ok("%%sql\nDROP TABLE IF EXISTS locked; CREATE TABLE locked AS SELECT 1 AS id")
        self.ok("%%sql --session holds\nBEGIN; UPDATE locked SET id = 2")
        waiting = self.book.start("%%sql --session waits --bg\nUPDATE locked SET id = id + 10")
        run = self.book.wait(waiting)
        self.assertIn("running", run.shown()[0])
        display = run.of("display_data")[0]["transient"]["display_id"]
        self.eventually(lambda: self.value('Lab.value("SELECT count(*) FROM pg_locks WHERE NOT granted")') == "1")
        self.assertIn("Lock", self.ok("%activity").shown()[0])
        request = self.book.start("%%sql --session holds\nCOMMIT")
        self.book.wait(request)
        ended = self.book.until(waiting, lambda m: m["msg_type"] == "update_display_data")
        self.assertEqual(ended["content"]["transient"]["display_id"], display)
        self.assertIn("UPDATE 1", ended["content"]["data"]["text/plain"])
        self.assertEqual(self.value('Lab.value("SELECT id FROM locked")'), "12")

    def test_a_failure_in_the_background_is_shown_in_its_place(self):
        self.needs(self.DO)
        waiting = self.book.start("%%sql --session fails --bg\nDO $$ BEGIN PERFORM pg_sleep(1); PERFORM 1/0; END $$")
        self.book.wait(waiting)
        ended = self.book.until(waiting, lambda m: m["msg_type"] == "update_display_data")
        self.assertIn("22012", ended["content"]["data"]["text/plain"])

    def test_store(self):
        run = self.ok("%%sql stored << SELECT i, 'x' || i AS s FROM generate_series(1, 3) i")
        self.assertIn("stored: 3 rows", run.out)
        self.assertEqual(self.value('stored.intColumn("i").sum()'), "6.0")
        self.assertEqual(self.value("stored.getClass().getName()"), "tech.tablesaw.api.Table")
        self.ok("var direct = %sql SELECT 5 AS five")
        self.assertEqual(self.value('direct.intColumn("five").get(0)'), "5")

    def test_java_in_braces_and_bound_parameters(self):
        self.ok('int low = 2; String quoted = "it\'s; DROP"; var ids = List.of(1, 3); String none = null;')
        self.assertIn(" 4\n", self.first("%%sql\nSELECT {{low * 2}} AS n"))
        self.assertIn("| it's; DROP |", self.first("%%sql\nSELECT :low + 1 AS n, :quoted::text AS t, :none::text AS z"))
        self.assertIn(" 1\n 3\n", self.first("%%sql\nSELECT i FROM generate_series(1, 5) i WHERE i = ANY (:ids)"))
        self.assertIn("12:30", self.first("%%sql\nSELECT '12:30'::time::text AS t -- :nothing"))
        self.fails("%%sql\nSELECT :lo", "Did you mean :low?")
        self.fails("%%sql\nSELECT {{nothing}}", "cannot find symbol")

    def test_limit_and_large_results(self):
        self.assertIn("the first 7 of 50 rows", self.first("%%sql --limit 7\nSELECT * FROM generate_series(1, 50)"))

        def resident():
            status = Path(f"/proc/{self.book.pid}/status").read_text()
            return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

        self.ok("%%sql\nSELECT 1")
        before = resident()
        run = self.ok("%%sql\nSELECT n, repeat('x', 500) AS filler FROM generate_series(1, 400000) n")
        self.assertIn("the first 100 of more than 10000 rows", run.shown()[0])
        self.assertLess(len(run.shown("text/html")[0]), 1_000_000)
        self.assertLess(resident() - before, 120, "MB more for 200 MB of rows")

    def test_many_columns_and_long_values(self):
        columns = ", ".join(f"{n} AS c{n}" for n in range(300))
        self.assertIn("c299", self.first(f"%%sql\nSELECT {columns}"))
        run = self.ok("%%sql\nSELECT repeat('y', 3000000) AS long")
        self.assertLess(len(run.shown("text/html")[0]), 100_000)
        self.assertLess(len(run.shown()[0]), 200_000)
        run = self.ok("%%sql --limit 100000\nSELECT n, repeat('z', 200) FROM generate_series(1, 100000) n")
        self.assertLess(len(run.shown("text/html")[0]), 8_000_000)

    def test_values_are_those_of_the_server(self):
        run = self.ok("%%sql\nSELECT NULL AS nothing, true AS yes, 1.50::numeric AS exact, '<b>'::text AS html, ''::text AS empty,"
                      " ARRAY[1,2] AS list, '{\"a\": 1}'::jsonb AS json, 'é😀' AS sign")
        self.assertIn("1.50", run.shown()[0])
        self.assertIn("{1,2}", run.shown()[0])
        self.assertIn("&lt;b&gt;", run.shown("text/html")[0])
        self.assertIn("null</span>", run.shown("text/html")[0])
        self.assertIn("SELECT 0", self.first("%%sql\nSELECT 1 AS none WHERE false"))

    def test_timing(self):
        self.assertRegex(self.ok("%%sql --timing\nSELECT 1").out, r"^Time: [0-9.]+ ms\n$")
        self.assertRegex(self.ok("%%sql\n\\timing on\nSELECT 1").out, r"^Timing is on.\nTime: [0-9.]+ ms\n$")
        self.assertEqual(self.ok("%sql \\timing off").out, "Timing is off.\n")

    def test_explain_draws_the_plan(self):
        self.ok("%%sql\nDROP TABLE IF EXISTS planned; CREATE TABLE planned AS SELECT n AS id FROM generate_series(1, 1000) n")
        run = self.ok("%%sql --explain\nSELECT count(*) FROM planned WHERE id % 2 = 0")
        (svg,), (html,) = run.shown("image/svg+xml"), run.shown("text/html")
        self.assertIn(svg, html)
        self.assertRegex(html, r"EXPLAIN · [0-9.]+ ms · backend \d+")
        for word in ("Aggregate", "Seq Scan on planned", "500 rows", " ms</text>", "<title>Plan of"):
            self.assertIn(word, svg)

    def test_backslash_commands(self):
        self.needs(self.PRIMARY_KEY)
        self.ok("%%sql\nDROP TABLE IF EXISTS looked; CREATE TABLE looked (id int PRIMARY KEY, name text)")
        described = self.ok("%sql \\d looked").everything
        for word in ("id", "name", "looked_pkey"):
            self.assertIn(word, described)
        self.assertIn("looked", self.ok("%sql \\dt").everything)
        self.assertIn("template1", self.ok("%sql \\l").everything)
        self.assertIn("postgres", self.ok("%sql \\du").everything)
        self.assertRegex(self.ok("%sql --session info \\conninfo").out, r"session info.*port.*backend")
        self.fails("%sql \\d nowhere", 'Did not find any relation named "nowhere"')
        self.fails("%sql \\conifo", "Did you mean \\conninfo?")

    def test_watch(self):
        run = self.ok("%%sql\nSELECT clock_timestamp() AS now \\watch 0.2 3\nSELECT 'after'")
        self.assertEqual(len(run.of("display_data")), 2)
        self.assertIn(len(run.of("update_display_data")), (1, 2))
        run, took = self.book.interrupt("%%sql\nSELECT 1 \\watch 60")
        self.assertEqual(run.of("error")[0]["ename"], "Interrupted")

    def test_any_url_and_alias(self):
        url = self.value('Lab.server().url("template1")') + "?user=postgres"
        self.assertIn("as session other", self.ok(f"%sql {url} --alias other").out)
        self.assertIn("template1", self.first("%%sql other\nSELECT current_database()"))
        self.assertIn("template1", self.first("%%sql --session other\nSELECT current_database()"))
        self.assertIn(" postgres\n", self.first("%sql SELECT current_database() AS d"))
        self.ok("%sql other")
        self.assertIn("template1", self.first("%sql SELECT current_database() AS d"))
        self.ok("%sql lab")
        self.assertIn(" postgres\n", self.first("%sql SELECT current_database() AS d"))
        libpq = url.replace("jdbc:postgresql://", "postgresql://postgres@").split("?")[0]
        self.assertIn("template1", self.first(f"%%sql {libpq}\nSELECT current_database()"))
        self.ok("%sql --connect lab")
        self.assertIn(" postgres\n", self.first("%sql SELECT current_database() AS d"))
        self.fails("%sql jdbc:nix:x", "no JDBC driver takes jdbc:nix:x")
        self.fails("%sql postgresql://postgres@127.0.0.1:1/x", "127.0.0.1:1")

    def test_completion(self):
        self.ok("%%sql\nDROP TABLE IF EXISTS completed; CREATE TABLE completed (colour int, size int)")
        complete = self.book.complete
        self.assertEqual(complete("%%sql\nSELECT * FROM compl"), ["completed"])
        self.assertEqual(complete("%%sql\nSELECT 1 FROM completed c WHERE c.co"), ["colour"])
        self.assertIn("size", complete("%sql UPDATE completed SET si"))
        self.assertIn("SELECT", complete("%%sql\nSEL"))
        self.assertIn("select", complete("%%sql\nsel"))
        self.assertEqual(complete("%%sql --ses"), ["--session"])
        self.assertIn("\\watch", complete("%%sql\nSELECT 1 \\wat"))

    def test_interrupt_is_a_real_cancel_request(self):
        late = []
        port = self.value("Lab.server().port()")
        for _ in range(TRIES):
            run, took = self.book.interrupt("%%sql --session slow\nSELECT pg_sleep(3600)",
                                            at_work=lambda: self.await_sleeper(port))
            self.assertEqual(run.of("error")[0]["ename"], "Interrupted")
            self.assertIn("canceling statement due to user request", run.error)
            self.assertIn(" 7\n", self.first("%%sql --session slow\nSELECT 7 AS n"))
            late.append(took - half_a_second())
            if late[-1] < 0:
                break
        self.assertLess(min(late), 0)
        print(f"interrupted after {took:.3f} s at load {os.getloadavg()[0]:.0f}: SELECT pg_sleep(30)", flush=True)

    def test_a_server_that_dies_under_a_cell(self):
        self.ok("Lab.start();")
        server = int(self.value("Lab.server().pid()"))
        port = self.value("Lab.server().port()")
        request = self.book.start("%%sql\nSELECT 1 AS before; SELECT pg_sleep(3600)")
        self.book.until(request, lambda m: m["msg_type"] == "display_data")
        self.await_sleeper(port)
        os.kill(server, 9)
        self.addCleanup(self.ok, "if (!Lab.server().isRunning()) Lab.start();")
        run = self.book.wait(request)
        self.assertEqual(run.of("error")[0]["ename"][:8], "SQLError")
        self.assertIn("The server has ended", run.error)
        self.fails("%%sql\nSELECT 1", "the server does not run")
        self.fails("%ps", "does not run")
        self.ok("Lab.start();")
        self.assertIn(" 8\n", self.first("%%sql\nSELECT 8 AS eight"))


class Shell(Case):
    """`%%sh` / `%sh`: one persistent bash for each notebook."""

    def test_it_is_one_bash(self):
        self.ok("%%sh\nanswer=42; cd /usr; say() { echo said $1; }")
        self.assertEqual(self.ok("%%sh\necho $answer $PWD; say it").out, "42 /usr\nsaid it\n")
        self.assertEqual(self.ok("%sh echo $answer").out, "42\n")

    def test_output_is_live(self):
        gate = Gate(self)
        request = self.book.start(f"%%sh\necho first; {gate.shell}; echo second")
        self.book.until(request, lambda m: m["content"].get("text") == "first\n")
        gate.open()
        self.assertEqual(self.book.wait(request).out, "first\nsecond\n")

    def test_a_status_fails_the_cell(self):
        self.fails("%%sh\nls /nowhere", "exit status 2")
        self.fails("%%sh\nno-such-command", "exit status 127")
        self.ok("%%sh\nfalse\ntrue")

    def test_full_pipes_do_not_block(self):
        run = self.ok("%%sh\nhead -c 400000 /dev/zero | tr '\\0' e >&2; head -c 400000 /dev/zero | tr '\\0' o")
        self.assertEqual((run.out.count("e"), run.out.count("o")), (400_000, 400_000))

    def test_a_job_in_the_background_prints_later_and_lives_on(self):
        later, end = Gate(self), Gate(self)
        self.ok(f"%%sh\n({later.shell}; echo later) &")
        request = self.book.start(f"%%sh\ntouch {later.file}; {end.shell}")
        self.book.until(request, lambda m: m["content"].get("text") == "later\n")
        end.open()
        self.book.wait(request)

    def test_the_source_documents_commands(self):
        self.ok("Lab.server();")
        pid = self.value("Lab.server().pid()")
        tree = self.ok(f"%%sh\npstree -p {pid}").out
        self.assertIn(pid, tree)
        listed = self.ok(f"%%sh\nps -HAf | grep '[p]ostgres'").out
        self.assertIn(pid, listed)
        self.assertIn("checkpointer", listed)
        self.assertEqual(self.ok("%%sh\npsql -Atc 'SHOW port'; echo $PGPORT").out.split(),
                         [self.value("Lab.server().port()")] * 2)
        self.assertEqual(self.ok("%%sh\npsql -Atc 'SELECT 1'").out, "1\n")


class Views(LabCase):
    """Process views of the current server."""

    def test_ps(self):
        run = self.ok("%ps")
        for word in ("pid", "title", "private MB", "cpu s", "checkpointer"):
            self.assertIn(word, run.shown()[0])
        self.assertIn("linear-gradient", run.shown("text/html")[0])
        self.assertIn("tex2jax_ignore", run.shown("text/html")[0])
        self.ok("var table = %ps")
        self.assertEqual(self.value("table.getClass().getSimpleName()"), "Table")

    def test_pstree_is_drawn_with_memory_and_cpu(self):
        run = self.ok("%pstree")
        (svg,), (html,) = run.shown("image/svg+xml"), run.shown("text/html")
        self.assertIn(svg, html)
        self.assertIn("checkpointer", run.shown()[0])
        pid = self.value("Lab.server().pid()")
        for word in (f">{pid}</text>", "postmaster", "checkpointer", " MB</text>", " s</text>", "<title>Process tree"):
            self.assertIn(word, svg)

    def test_it_updates_itself_while_other_cells_sessions_work(self):
        seconds = int(60 * half_a_second())
        for magic, mime in ((f"%pstree {seconds}", "image/svg+xml"), (f"%ps {seconds}", "text/html")):
            view = self.book.start(magic)
            display = self.book.wait(view).of("display_data")[0]["transient"]
            session = f"seen{len(magic)}"
            pid = self.ok(f"%%sql --session {session}\nSELECT pg_backend_pid() AS p").shown()[0].split()[2]
            self.ok(f"%%sql --session {session} --bg\nSELECT pg_sleep(3600)")
            self.book.until(view, lambda m: m["msg_type"] == "update_display_data" and m["content"]["transient"] == display
                            and pid in m["content"]["data"][mime] and "SELECT" in m["content"]["data"][mime])
            self.ok(f"%%sql\nSELECT pg_cancel_backend({pid})")
            self.ok(f"%%sql --session {session}\nSELECT 1")

    def test_it_ends_after_its_seconds(self):
        request = self.book.start("%pstree 2")
        self.book.wait(request)
        self.book.until(request, lambda m: m["msg_type"] == "update_display_data")
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                self.book.message(timeout=6 * half_a_second())
            except queue.Empty:
                return
        self.fail("it goes on and on")

    def test_log(self):
        self.fails("%%sql\nSELECT nothing_like_it")
        self.eventually(lambda: 'column "nothing_like_it" does not exist' in self.ok("%log nothing_like_it").out)
        self.assertNotIn("database system is ready", self.ok("%log nothing_like_it").out)
        self.assertIn("database system is ready", self.ok("%log --all").out)
        self.assertEqual(len(self.ok("%log --lines 1").out.splitlines()), 2)
        self.fails("%log [", "not a regular expression")

    def test_log_is_followed_until_an_interrupt(self):
        self.needs(self.DO)
        self.ok("%%sql --session logger --bg\nDO $$ BEGIN FOR i IN 1..100 LOOP RAISE LOG 'followed %', i;"
                " PERFORM pg_sleep(0.1); END LOOP; END $$")
        request = self.book.start("%log -f 60 followed")
        self.book.until(request, lambda m: "LOG:  followed" in m["content"].get("text", ""))
        self.book.manager.interrupt_kernel()
        self.assertEqual(self.book.wait(request).of("error")[0]["ename"], "Interrupted")
        self.ok("%log -f 1 nothing")  # It ends, after a second.

    def test_activity(self):
        text = self.ok("%activity").shown()[0]
        for word in ("pid", "backend_type", "client backend", "checkpointer", "waits_for", "Activity: "):
            self.assertIn(word, text)

    def test_memory_is_watched(self):
        self.ok("var watch = Lab.server().watchMemory(Lab.server().pid(), 50); Thread.sleep(300);"
                ' watch.mark("a mark"); Thread.sleep(200);')
        run = self.ok("watch.stop()")
        self.assertIn("Private memory of process", run.result)


class OtherMagics(Case):
    """Magics for adding libraries, `%%time`, `%load`, `%lsmagic`, `%env`; help for each with `?`."""

    def paged(self, code):
        (page,) = self.ok(code).reply["payload"]
        self.assertEqual((page["source"], page["start"]), ("page", 0))
        return page["data"]["text/plain"]

    def test_help_for_each(self):
        names = re.findall(r"^%(\w+)", self.ok("%lsmagic").out, re.M)
        for wanted in ("sql", "sh", "ps", "pstree", "log", "activity", "env", "load", "maven", "classpath", "time", "lsmagic"):
            self.assertIn(wanted, names)
        for name in names:
            self.assertGreater(len(self.paged(f"%{name}?")), 40, name)
            self.assertEqual(self.paged(f"?%%{name}"), self.paged(f"%{name}?"))
        self.assertIn("boolean String.isBlank()", self.paged("String.isBlank?"))
        self.fails("%lsmagi?", "Did you mean %lsmagic?")
        reply = self.book.ask(self.book.client.inspect("%%sql\nSELECT 1", 4))
        self.assertIn("--session", reply["data"]["text/plain"])

    def test_time(self):
        self.assertRegex(self.ok("%%time\nint timed = 1;").out, r"Time: [0-9.]+ ms")
        self.assertEqual(self.value("%time 1 + 1"), "2")
        self.fails("%%time\n1 / 0", "/ by zero")

    def test_env(self):
        self.ok("%env COURSE_X=some words")
        self.assertEqual(self.ok("%%sh\necho $COURSE_X").out, "some words\n")
        self.ok("%env COURSE_Z=it's $HOME; `id`")
        self.assertEqual(self.ok("%%sh\necho \"$COURSE_Z\"").out, "it's $HOME; `id`\n")
        self.ok("var got = %env COURSE_X")
        self.assertEqual(self.value("got"), "some words")
        self.fails("%env COURSE_Y", "Did you mean COURSE_X?")

    def test_load(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder)
            (file / "code.jsh").write_text("int loaded = 41;\nloaded + 1")
            (file / "code.sh").write_text("echo from a file")
            cells = [{"cell_type": "markdown", "source": "x"}, {"cell_type": "code", "source": ["int inBook = 6;\n", "int more = 7;"]}]
            (file / "book.ipynb").write_text(json.dumps({"cells": cells}))
            self.assertEqual(self.value(f"%load {file}/code"), "42")
            self.assertEqual(self.ok(f"%load {file}/code.sh").out, "from a file\n")
            self.ok(f'%load "{file}/book.ipynb"')
            self.assertEqual(self.value("inBook * more + loaded"), "83")
            self.fails(f"%load {file}/cod.sh", "Did you mean code.sh?")

    def test_classpath_keeps_variables(self):
        self.ok("var before = List.of(1, 2, 3); int number = 4;")
        with tempfile.TemporaryDirectory() as folder:
            package = Path(folder) / "extra"
            package.mkdir()
            (package / "Extra.java").write_text("package extra; public class Extra { public static int six() { return 6; } }")
            self.ok(f"%%sh\n{os.environ.get('JAVA_HOME', '/usr')}/bin/javac -d {folder} {package}/Extra.java")
            self.ok(f"%classpath {folder}")
            self.assertEqual(self.value("extra.Extra.six() + before.size() + number"), "13")
            self.ok(f"%jars {folder}/*")
            self.fails(f"%classpath {folder}/nix.jar", "there is no")

    def test_maven(self):
        """A jar and what it needs, from this machine's own repository: no network is asked."""
        repository = Path.home() / ".m2/repository"
        if not (repository / "org/apiguardian/apiguardian-api").exists():
            self.skipTest("Maven's repository has none of the project's own libraries")
        version = sorted(p.name for p in (repository / "org/apiguardian/apiguardian-api").iterdir() if p.is_dir())[-1]
        self.ok("var before = 5;")
        library = f"org.apiguardian:apiguardian-api:{version}"
        self.assertIn("1 jar added", self.ok(f"%maven --offline {library}").out)
        self.ok("import org.apiguardian.api.API;")
        self.assertEqual(self.value("API.Status.STABLE.name() + before"), "STABLE5")
        self.fails("%maven nonsense", "takes group:artifact:version")
        # What Maven says differs between its versions; the missing library's name is in it.
        self.fails("%maven --offline no.such:thing:1", "%maven: ", "no.such:thing")
        group, artifact, _ = library.split(":")
        part = f"<dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId><version>{version}</version></dependency>"
        self.assertIn("0 jars added", self.ok("%%loadFromPOM --offline\n" + part).out)  # It has been added above.
        with tempfile.TemporaryDirectory() as folder:
            pom = Path(folder) / "pom.xml"
            pom.write_text("<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>a</artifactId>"
                           f"<version>1</version><dependencies>{part}</dependencies></project>")
            self.assertIn("0 jars added", self.ok(f"%loadFromPOM --offline {pom}").out)
        self.fails("%%loadFromPOM\n<nothing/>", "no <dependency>")
        self.fails("%loadFromPOM nowhere.xml", "there is no nowhere.xml")
        self.ok("%mavenRepo mirror file:///nowhere")
        self.fails("%mavenRepo mirror", "a name and a URL")


class OtherDatabase(Case):
    """`%sql` with a JDBC driver that is not PostgreSQL's."""

    def test_statements_rows_errors_and_parameters(self):
        drivers = sorted((Path.home() / ".m2/repository/org/hsqldb/hsqldb").glob("*/hsqldb-*.jar")) + \
            sorted((Path.home() / ".m2/repository/com/h2database/h2").glob("*/h2-*.jar"))
        if not drivers:
            self.skipTest("no other JDBC driver is on this machine")
        self.ok(f"%classpath {drivers[-1]}")
        url = "jdbc:hsqldb:mem:x" if "hsqldb" in drivers[-1].name else "jdbc:h2:mem:x"
        self.ok(f"%sql {url} --alias mem")
        run = self.ok("%%sql mem\nCREATE TABLE t (id INT, name VARCHAR(20));\nINSERT INTO t VALUES (1, 'a'), (2, NULL)")
        self.assertIn("2 rows changed", run.shown()[1])
        self.ok("int wanted = 2;")
        run = self.ok("%%sql mem\nSELECT * FROM t ORDER BY id")
        self.assertIn("null", run.shown("text/html")[0])
        self.assertIn("session mem", run.shown()[0])
        self.assertIn("2 |", self.ok("%%sql mem\nSELECT id, name FROM t WHERE id = :wanted").shown()[0])
        self.fails("%%sql mem\nSELECT nix FROM t", "SQLSTATE")
        self.ok("%%sql --session mem stored << SELECT id FROM t")
        self.assertEqual(self.value("stored.rowCount()"), "2")


if __name__ == "__main__":
    unittest.main(verbosity=2)
