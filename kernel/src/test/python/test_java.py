"""Java cells: redefinition, interrupt, the protocol, errors, renderers."""

import os
import subprocess
import sys
import time
import unittest

import zmq

from notebook import PATIENCE, Case, Gate, Notebook, alive, descendants, half_a_second

TRIES = 4


class Redefinition(Case):
    """Correct redefinition. A later import or a changed signature must not reset variables."""

    def test_the_line_that_prints_0_in_other_kernels(self):
        self.assertEqual(self.value("int f(){return 1;} var v=f(); int f(){return 2;} v"), "1")
        self.assertEqual(self.value("f()"), "2")

    def test_a_method_in_a_later_cell(self):
        self.ok("int g(){return 1;}")
        self.ok("var fromG = g();")
        self.ok("int g(){return 2;}")
        self.assertEqual(self.value("fromG + 10 * g()"), "21")

    def test_a_later_import(self):
        self.ok("var kept = new java.util.ArrayList<Object>(java.util.List.of(1, 2));")
        self.ok("int number = 7;")
        self.ok("import java.util.zip.*;")
        self.ok("import static java.lang.Math.*;")
        self.assertEqual(self.value("kept.size() + number + abs(-1)"), "10")

    def test_a_changed_signature(self):
        self.ok("int sized() {return 7;}\nvar fromSized = sized();\nint typed = sized();")
        self.ok("long sized() {return 8;}")
        self.ok("String sized(String x) {return x;}")
        self.assertEqual(self.value('fromSized + "," + typed + "," + sized("x")'), "7,7,x")

    def test_a_body_that_gets_a_lambda(self):
        self.ok("int lambda() {return 5;}\nvar fromLambda = lambda();")
        self.ok("int lambda() {return java.util.stream.Stream.of(1).map(n -> n * 2).toList().get(0);}")
        self.assertEqual(self.value("fromLambda + lambda()"), "7")

    def test_callers_and_mutual_recursion(self):
        self.ok("boolean even(int n) {return n == 0 || odd(n - 1);}")
        self.ok("boolean odd(int n) {return n != 0 && even(n - 1);}")
        self.ok("var was = even(10);")
        self.ok("boolean odd(int n) {return !even(n);}\nboolean even(int n) {return n % 2 == 0;}")
        self.assertEqual(self.value("was && even(4) && odd(3)"), "true")

    def test_classes_records_and_interfaces(self):
        self.ok("class Counter {int n; void up() {n++;}}\nvar counter = new Counter(); counter.up();")
        self.ok("class Counter {int n; void up() {n += 10;}}\n")
        self.assertEqual(self.value("counter.up(); counter.n"), "11")
        self.ok("interface Shape {default String told() {return \"old\";}}\nvar shape = new Shape() {};")
        self.ok("interface Shape {default String told() {return \"new\";}}")
        self.assertEqual(self.value("shape.told()"), "new")

    def test_a_record_that_gets_a_component_says_what_is_lost(self):
        self.ok("record Point(int x) {}\nvar point = new Point(1); var other = 5;")
        self.assertIn("point lost the value", self.ok("record Point(int x, int y) {}").out)
        self.assertEqual(self.value("other"), "5")

    def test_the_same_cell_run_again_and_again(self):
        cell = "int again(int n) {return n + 1;}\nint runs = again(1);\nvar words = List.of(\"a\");"
        for _ in range(5):
            self.ok(cell)
        self.assertEqual(self.value("runs + words.size()"), "3")

    def test_variables_of_all_kinds_survive(self):
        self.ok("int base() {return 1;}\nbyte b = (byte) base(); char c = 'x'; double d = base() / 4.0;\n"
                "int[] array = {base(), 2}; String text = null; final long FIXED = 9L;")
        self.ok("long base() {return 2;}")
        self.assertEqual(self.value('b + " " + c + " " + d + " " + array[1] + " " + text + " " + FIXED'),
                         "1 x 0.25 2 null 9")


class Interrupt(Case):
    """Interrupt that stops, within half a second; the state survives; the next cell runs."""

    def stops(self, code, *words):
        """The best of a few tries counts: other work on the machine delays some of them."""
        late = []
        self.ok("int before = 5;")
        for _ in range(TRIES):
            run, took = self.book.interrupt(code)
            self.assertEqual(run.reply["status"], "error", code)
            self.assertEqual(run.of("error")[0]["ename"], "Interrupted", code)
            self.assertEqual(len(run.of("error")), 1)
            for word in words:
                self.assertIn(word, run.error)
            self.assertEqual(self.value("before + 1"), "6")
            late.append(took - half_a_second())
            if late[-1] < 0:
                break
        self.assertLess(min(late), 0, code)
        print(f"interrupted after {took:.3f} s at load {os.getloadavg()[0]:.0f}: {code.splitlines()[0][:60]}", flush=True)

    def test_busy_loop(self):
        self.stops("while (true);")

    def test_busy_loop_that_catches_everything(self):
        self.stops("while (true) try { Math.sqrt(2); } catch (Exception e) { }")

    def test_busy_method_and_lambda(self):
        self.ok("void spin() { for (long i = 0; i >= 0; i++) { if (i == Long.MAX_VALUE) i = 0; } }")
        self.stops("Runnable r = () -> spin(); r.run();")

    def test_recursion_without_end_to_its_calls(self):
        self.ok("int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }")
        self.stops("fib(90)")

    def test_stream_without_end(self):
        self.stops("Stream.iterate(1, n -> n + 1).filter(n -> n < 0).findFirst()")

    def test_parallel_stream_stops_its_workers(self):
        self.stops("IntStream.range(0, 8).parallel().forEach(n -> { while (true); })")
        self.eventually(lambda: self.value(
            "Thread.getAllStackTraces().entrySet().stream().filter(e -> e.getKey().getName().contains(\"commonPool\")"
            " && Arrays.toString(e.getValue()).contains(\"REPL\")).count()") == "0")

    def test_sleep(self):
        self.stops("Thread.sleep(100_000);")

    def test_sleep_that_is_caught(self):
        self.stops("while (true) try { Thread.sleep(9999); } catch (InterruptedException e) {}")

    def test_blocked_threads(self):
        self.stops("new java.util.concurrent.LinkedBlockingQueue<String>().take()")
        self.stops("{ var monitor = new Object(); synchronized (monitor) { monitor.wait(); } }")
        self.stops("new CompletableFuture<String>().get()")
        self.stops("new CompletableFuture<String>().join()")
        self.stops("new Semaphore(0).acquireUninterruptibly()")

    def test_blocked_in_a_socket(self):
        self.stops("new java.net.ServerSocket(0).accept()")

    def test_library_code_that_minds_nothing(self):
        self.stops("java.math.BigInteger.valueOf(3).pow(30_000_000)")

    def test_endless_output(self):
        self.stops('while (true) System.out.println("x".repeat(99));')

    def test_shell_with_its_whole_process_group(self):
        self.stops("%%sh\nsleep 4321 | cat & \nsleep 4322 | cat")
        # Bash may still tell, in its own time, that the job in the background was killed.
        left = self.ok("%%sh\npgrep -x -f 'sleep 432[12]' || true").out
        self.assertEqual([line for line in left.splitlines() if line.isdigit()], [])

    def test_shell_that_minds_no_signal(self):
        self.stops("%%sh\ntrap '' INT TERM; while true; do sleep 0.1; done")

    def test_a_cell_that_waits_for_input_is_interrupted_and_run_again(self):
        request = self.book.start("System.in.read()", allow_stdin=True)
        stale = self.book.client.get_stdin_msg(timeout=PATIENCE)
        self.book.manager.interrupt_kernel()
        self.assertEqual(self.book.wait(request).of("error")[0]["ename"], "Interrupted")
        request = self.book.start("new Scanner(System.in).nextLine()", allow_stdin=True)
        question = self.book.client.get_stdin_msg(timeout=PATIENCE)
        self.assertNotEqual(stale["header"]["msg_id"], question["header"]["msg_id"])
        self.book.client.input("typed")
        self.assertEqual(self.book.wait(request).result, "typed")

    def test_while_the_cell_is_still_compiled(self):
        """Sent with the cell, it may arrive before anything of the cell runs: it must not be lost."""
        for code in ("while (true);", "new CompletableFuture<String>().get()", "Thread.sleep(100_000);"):
            for wait in (0, 0.005, 0.02, 0.05):
                run, took = self.book.interrupt(f"/* {wait} */ {code}", after=wait)
                self.assertEqual(run.of("error")[0]["ename"], "Interrupted", code)
                self.assertLess(took, 20 * half_a_second())

    def test_between_cells_it_does_nothing(self):
        self.book.manager.interrupt_kernel()
        time.sleep(0.5)  # It goes another way than cells do, and nobody waits for its reply.
        self.assertEqual(self.value("1 + 1"), "2")


class Ends(unittest.TestCase):
    """Restart and shutdown leave no process behind, also when the kernel is killed with -9."""

    def begin(self):
        book = Notebook()
        self.addCleanup(book.close)
        server = int(book.run("Lab.server().pid()").result)
        numbers = book.run("%%sh\nsleep 4444 & echo $! $$; setsid sleep 4445 >/dev/null 2>&1 & echo $!\n"
                           "set -m; sleep 4446 & echo $!; set +m; nohup sleep 4447 >/dev/null & echo $!").out.split()
        numbers.append(book.run('new ProcessBuilder("sleep", "4448").start().pid()').result)
        pids = {server, *map(int, numbers), *descendants(server), *descendants(book.pid)}
        self.assertGreater(len(pids), 12)
        return book, sorted(pids)

    def gone(self, pids, seconds=PATIENCE):
        end = time.monotonic() + seconds
        while (left := [pid for pid in pids if alive(pid)]) and time.monotonic() < end:
            time.sleep(0.05)
        self.assertEqual(left, [])

    def test_shutdown(self):
        book, pids = self.begin()
        pids.append(book.pid)
        book.manager.shutdown_kernel(now=False)
        self.gone(pids)

    def test_restart(self):
        book, pids = self.begin()
        pids.append(book.pid)
        book.run("int old = 1;")
        book.manager.restart_kernel(now=False)
        book.client.wait_for_ready(timeout=60)
        self.gone(pids)
        self.assertIn("cannot find symbol", book.run("old").error)
        self.assertEqual(book.run("1 + 1").result, "2")

    def test_restart_of_a_busy_kernel(self):
        book, pids = self.begin()
        request = book.start("while (true);")
        book.until(request, lambda m: m["msg_type"] == "execute_input")
        started = time.monotonic()
        book.manager.restart_kernel(now=False)
        book.client.wait_for_ready(timeout=60)
        self.assertLess(time.monotonic() - started, 20 * half_a_second())
        self.gone(pids)

    def test_kill_9(self):
        book, pids = self.begin()
        os.kill(book.pid, 9)
        self.gone(pids)

    def test_kill_9_before_any_magic_was_used(self):
        book = Notebook()
        self.addCleanup(book.close)
        started = int(book.run('new ProcessBuilder("sleep", "4449").start().pid()').result)
        os.kill(book.pid, 9)
        self.gone([started])

    def test_kill_9_of_whoever_started_the_kernel(self):
        """Jupyter is killed: its kernels end, and what they have started."""
        code = ("from notebook import Notebook; book = Notebook();"
                "print(book.pid, book.run('Lab.server().pid()').result, flush=True); input()")
        jupyter = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   text=True, cwd=os.path.dirname(os.path.abspath(__file__)))
        self.addCleanup(jupyter.stdout.close)
        self.addCleanup(jupyter.stdin.close)
        self.addCleanup(jupyter.wait, 10)
        pids = [int(word) for word in jupyter.stdout.readline().split()]
        self.assertEqual(len(pids), 2)
        jupyter.kill()
        self.gone(pids)


class Protocol(Case):
    """Protocol 5.3 or newer, whole."""

    def test_kernel_info(self):
        info = self.book.ask(self.book.client.kernel_info())
        self.assertGreaterEqual(tuple(map(int, info["protocol_version"].split("."))), (5, 3))
        self.assertEqual(info["language_info"]["name"], "java")
        self.assertEqual(info["language_info"]["file_extension"], ".jshell")
        self.assertEqual(info["status"], "ok")

    def test_an_ijava_or_jjava_user_is_at_home(self):
        """Kernel name and language metadata are theirs; there is a start-up cache."""
        spec = self.book.manager.kernel_spec
        self.assertEqual((self.book.manager.kernel_name, spec.display_name, spec.language), ("java", "Java", "java"))
        self.assertEqual(spec.interrupt_mode, "message")
        (cache,) = [word.split("=")[1] for word in spec.argv if word.startswith("-XX:AOTCache=")]
        self.assertGreater(os.path.getsize(cache), 10_000_000)
        language = self.book.ask(self.book.client.kernel_info())["language_info"]
        self.assertEqual([language[k] for k in ("mimetype", "pygments_lexer", "codemirror_mode", "nbconvert_exporter")],
                         ["text/x-java-source", "java", "text/x-java", "script"])

    def test_streams_are_live_and_in_order(self):
        gate = Gate(self)
        request = self.book.start(
            f'System.out.println("one"); System.err.println("two"); System.out.println("three"); {gate.java}')
        seen = self.book.until(request, lambda m: m["content"].get("text") == "three\n")
        gate.open()
        run = self.book.wait(request)
        self.assertEqual([c["text"] for c in run.of("stream")], ["one\n", "two\n", "three\n"])
        self.assertEqual(seen["content"]["name"], "stdout")

    def test_output_after_the_cell_belongs_to_it(self):
        for start in ("Thread.startVirtualThread(task)", "new Thread(task).start()"):
            gate, end = Gate(self), Gate(self)
            late = self.book.start('Runnable task = () -> { try { ' + gate.java + ' } catch (InterruptedException e) {}'
                                   ' System.out.println("late"); }; ' + start + ";")
            self.book.wait(late)
            other = self.book.start(f'Files.createFile(Path.of("{gate.file}")); {end.java} "now"')
            self.book.until(late, lambda m: m["content"].get("text") == "late\n")
            end.open()
            self.assertEqual(self.book.wait(other).out, "")

    def test_shared_pools_print_under_the_cell_that_runs(self):
        """Their threads are older than the cell."""
        self.ok("IntStream.range(0, 64).parallel().forEach(n -> Math.sqrt(n));")
        cell = ("IntStream.range(0, 64).parallel().forEach(n -> { try { Thread.sleep(2); }"
                " catch (InterruptedException e) {} System.out.println(n); });")
        for _ in range(3):
            self.assertEqual(sorted(map(int, self.ok(cell).out.split())), list(range(64)))

    def test_display_and_update(self):
        run = self.ok('var id = display("first"); updateDisplay(id, "second");')
        (shown,), (updated,) = run.of("display_data"), run.of("update_display_data")
        self.assertEqual(shown["transient"]["display_id"], updated["transient"]["display_id"])
        self.assertEqual((shown["data"]["text/plain"], updated["data"]["text/plain"]), ("first", "second"))
        self.assertEqual(self.ok("clearOutput(true);").of("clear_output"), [{"wait": True}])

    def test_completion(self):
        self.assertIn("substring(", self.book.complete('"abc".subs'))
        self.ok("int completable = 1; List<String> listed = List.of();")
        self.assertEqual(self.book.complete("compl"), ["completable"])
        self.assertEqual(self.book.complete('var declaredAbove = List.of("b");\ndeclaredAbove.iterat'), ["iterator()"])
        self.eventually(lambda: "util." in self.book.complete("import java.ut"), timeout=30)  # the index is made
        self.assertIn("ArrayList(", self.book.complete("new ArrayLi"))
        self.assertIn("pstree", self.book.complete("%pst"))
        umlauts = 'String s = "ü😀"; listed.isEm'
        reply = self.book.ask(self.book.client.complete(umlauts, len(umlauts)))
        self.assertEqual(umlauts[: reply["cursor_start"]] + reply["matches"][0], 'String s = "ü😀"; listed.isEmpty()')

    def test_inspection_renders_javadoc(self):
        reply = self.book.ask(self.book.client.inspect("String.valueOf", 14))
        self.assertTrue(reply["found"])
        text = reply["data"]["text/plain"]
        self.assertIn("String.valueOf(", text)
        self.assertIn("Returns the string representation", text)
        self.assertNotIn("{@", text)
        self.assertNotIn("<code>", text)
        self.assertFalse(self.book.ask(self.book.client.inspect("nothingLikeThis", 5))["found"])

    def test_is_complete(self):
        for code, status in (("1 + 1", "complete"), ("int f() {", "incomplete"), ("for (;;", "incomplete"),
                             ("int 3x = ;", "invalid"), ("%%sql", "incomplete"), ("%ps", "complete")):
            self.assertEqual(self.book.ask(self.book.client.is_complete(code))["status"], status, code)

    def test_history(self):
        self.ok('"remembered"')
        for arguments in ({"hist_access_type": "tail", "n": 1}, {"hist_access_type": "search", "pattern": '"rememb*'}):
            history = self.book.ask(self.book.client.history(raw=True, output=True, **arguments))["history"]
            self.assertEqual(history[-1][2], ['"remembered"', "remembered"])
        self.assertTrue(self.book.ask(self.book.client.history(hist_access_type="range", session=0, start=1, stop=3))["history"])

    def test_stdin(self):
        request = self.book.start("var typed = new Scanner(System.in); typed.nextLine() + typed.nextLine()", allow_stdin=True)
        for word in ("one", "two"):
            question = self.book.client.get_stdin_msg(timeout=PATIENCE)
            self.assertEqual(question["msg_type"], "input_request")
            self.book.client.input(word)
        self.assertEqual(self.book.wait(request).result, "onetwo")
        self.assertEqual(self.book.run("System.in.read()", allow_stdin=False).result, "-1")

    def test_comm(self):
        self.ok("""
            import org.dflib.jjava.jupyter.kernel.comm.*;
            kernel().getCommManager().registerTarget("echo", (manager, id, target, message) -> new Comm(manager, id, target) {
              @Override public void onMessage(org.dflib.jjava.jupyter.messages.Message<
                  org.dflib.jjava.jupyter.messages.comm.CommMsgCommand> message) {
                send(message.getContent().getData());
              }
              @Override protected void onClose(org.dflib.jjava.jupyter.messages.Message<
                  org.dflib.jjava.jupyter.messages.comm.CommCloseCommand> message, boolean sending) {}
            });""")
        client = self.book.client

        def send(kind, content):
            message = client.session.msg(kind, content)
            client.shell_channel.send(message)
            return message["header"]["msg_id"]

        send("comm_open", {"comm_id": "c1", "target_name": "echo", "data": {}})
        info = self.book.ask(send("comm_info_request", {"target_name": "echo"}))
        self.assertEqual(info["comms"], {"c1": {"target_name": "echo"}})
        request = send("comm_msg", {"comm_id": "c1", "data": {"word": "hello"}})
        answer = self.book.until(request, lambda m: m["msg_type"] == "comm_msg")
        self.assertEqual(answer["content"], {"comm_id": "c1", "data": {"word": "hello"}})
        send("comm_close", {"comm_id": "c1", "data": {}})
        self.assertEqual(self.book.ask(send("comm_info_request", {}))["comms"], {})

    def test_control_answers_while_a_cell_runs(self):
        request = self.book.start("Thread.sleep(3_600_000);")
        self.book.until(request, lambda m: m["msg_type"] == "execute_input")
        client = self.book.client
        asked = client.session.msg("kernel_info_request")
        client.control_channel.send(asked)
        reply = client.get_control_msg(timeout=PATIENCE)
        self.assertEqual(reply["msg_type"], "kernel_info_reply")
        self.book.manager.interrupt_kernel()
        self.book.wait(request)

    def test_the_heart_beats_while_a_cell_runs(self):
        request = self.book.start("while (true);")
        self.book.until(request, lambda m: m["msg_type"] == "execute_input")
        heart = zmq.Context.instance().socket(zmq.REQ)
        self.addCleanup(heart.close, 0)
        connection = self.book.manager.get_connection_info()
        heart.connect(f"tcp://127.0.0.1:{connection['hb_port']}")
        for beat in (b"ping", b"\0" * 1000):
            heart.send(beat)
            self.assertTrue(heart.poll(5000))
            self.assertEqual(heart.recv(), beat)
        self.book.manager.interrupt_kernel()
        self.book.wait(request)

    def test_requests_are_framed_by_busy_and_idle(self):
        client = self.book.client
        for ask in (client.kernel_info, lambda: client.complete("1"), lambda: client.inspect("1"), client.history,
                    lambda: client.is_complete("1"), client.comm_info, lambda: client.execute("1"), lambda: client.execute("nix")):
            request = ask()
            states = []
            while states[-1:] != ["idle"]:
                message = self.book.message()
                if message["parent_header"].get("msg_id") == request and message["msg_type"] == "status":
                    states.append(message["content"]["execution_state"])
            self.assertEqual(states, ["busy", "idle"])
            self.assertIn(self.book.ask(request)["status"], ("ok", "complete", "error"))

    def test_nothing_polls(self):
        """An idle kernel's threads sleep: the process is hardly ever on the processor."""
        self.ok("1")

        def switches():
            total = 0
            for thread in os.listdir(f"/proc/{self.book.pid}/task"):
                with open(f"/proc/{self.book.pid}/task/{thread}/status") as status:
                    total += sum(int(line.split()[1]) for line in status if "ctxt_switches" in line)
            return total

        def is_calm():
            """The compilers may still be at work on what came before."""
            before = switches()
            time.sleep(3)
            return (switches() - before) / 3 < 60

        self.eventually(is_calm)

    def test_one_error_for_each_failure(self):
        for code in ('int x = "a";', 'throw new RuntimeException("boo");', "%nix", "%%sh\nfalse", "%%sql\nSELECT nix",
                     'throw new LinkageError("an Error");', "assert 1 > 2;", "int unfinished() {",
                     "display(new Object() { public String toString() { throw new LinkageError(); } });",
                     "new Object() { public String toString() { throw new IllegalStateException(); } }"):
            run = self.fails(code)
            self.assertEqual(run.reply["ename"], run.of("error")[0]["ename"])
            self.assertEqual(run.of("execute_result"), [])

    def test_cells_behind_a_failed_one_are_aborted(self):
        gate = Gate(self)
        first = self.book.start(gate.java + " throw new RuntimeException();")
        second = self.book.start("2")
        client = self.book.client
        client.control_channel.send(client.session.msg("kernel_info_request"))
        client.get_control_msg(timeout=PATIENCE)  # What was sent before has arrived by now.
        gate.open()
        self.assertEqual(self.book.wait(first).reply["status"], "error")
        self.assertEqual(self.book.wait(second).reply["status"], "aborted")
        first = self.book.start("Thread.sleep(300); throw new RuntimeException();", stop_on_error=False)
        second = self.book.start("2")
        self.assertEqual(self.book.wait(first).reply["status"], "error")
        self.assertEqual(self.book.wait(second).result, "2")

    def test_silent_store_history_and_expressions(self):
        count = self.ok("1").reply["execution_count"]
        run = self.book.run('System.out.println("x"); 5', silent=True)
        self.assertEqual((run.of("stream"), run.of("execute_result"), run.of("execute_input")), ([], [], []))
        self.assertEqual(self.ok("1", store_history=False).reply["execution_count"], count)
        run = self.ok("int e = 4;", user_expressions={"twice": "e * 2", "bad": "nix"})
        self.assertEqual(run.reply["user_expressions"]["twice"]["data"]["text/plain"], "8")
        self.assertEqual(run.reply["user_expressions"]["bad"]["status"], "error")

    def test_unknown_messages_are_passed_over(self):
        client = self.book.client
        client.shell_channel.send(client.session.msg("unheard_of_request", {}))
        client.shell_channel.send(client.session.msg("execute_request", {"code": None}))
        self.assertEqual(self.value("3"), "3")


class Errors(Case):
    """Errors a learner can use."""

    def test_compile_error_has_line_caret_and_message(self):
        error = self.fails('int fine = 1;\n\nint wrong =\n  "three";').error
        self.assertRegex(error, r"cell \[\d+\], line 4: incompatible types: java.lang.String cannot be converted to int\n"
                                r"    \"three\";\n    \^\^\^\^\^\^\^")

    def test_several_compile_errors(self):
        error = self.fails("int a = nix1 + nix2;").error
        self.assertIn("symbol:   variable nix1", error)
        self.assertIn("symbol:   variable nix2", error)

    def test_exception_has_the_learners_frames_and_the_trace_folded(self):
        self.ok("int deep(int n) {\n  return List.of(1).stream().map(x -> x / n).toList().get(0);\n}")
        run = self.fails("deep(0)", "ArithmeticException: / by zero", "line 2:   return List.of(1)", "line 1:   deep(0)")
        self.assertNotIn("java.base", run.error)
        self.assertLess(len(run.error.splitlines()), 8)
        (folded,) = [html for html in run.shown("text/html") if "<details" in html]
        self.assertIn("ReferencePipeline", folded)
        self.assertNotIn("<details open", folded)
        self.assertIn("ReferencePipeline", self.ok("%trace").out)

    def test_causes_and_suppressed(self):
        self.fails('throw new IllegalStateException("outer", new RuntimeException("inner"));',
                   "IllegalStateException: outer", "caused by RuntimeException: inner")

    def test_an_exception_of_the_learners_own(self):
        self.ok("class Mine extends Exception { Mine(String m) { super(m); } }")
        self.fails('throw new Mine("told");', "Mine: told", "line 1")

    def test_unresolved_references_are_told_when_they_are_defined(self):
        self.assertIn("can be used once there is", self.ok("int later() { return zork(1); }").out)
        self.fails("later()", "zork")
        self.ok("int zork(int n) { return n + 1; }")
        self.assertEqual(self.value("later()"), "2")

    def test_what_a_later_line_of_the_cell_defines_is_not_missed(self):
        run = self.ok("sealed interface Solid permits Box, Ball {}\nrecord Box(int x) implements Solid {}\n"
                      "record Ball(int r) implements Solid {}\nint first() { return second(); }\nint second() { return 2; }\n"
                      "Solid solid = new Box(3); switch (solid) { case Box(int x) -> x + first(); case Ball b -> 0; }")
        self.assertEqual((run.out, run.result), ("", "5"))

    def test_a_value_that_fails_while_it_is_shown(self):
        self.ok("class Shown { public String toString() { return \"\" + 1 / 0; } }")
        self.fails("new Shown()", "/ by zero", "in toString")
        self.fails("new Object() { public String toString() { return toString() + 1; } }", "StackOverflowError", "in toString")
        self.assertEqual(self.value("new Object() { public String toString() { return null; } }"), "null")

    def test_an_open_comment_is_told(self):
        self.fails("/* open", "line 1: unclosed comment")
        self.fails("int counted = 1;\n/* open\n", "line 2: unclosed comment")
        self.assertEqual(self.value("/* closed */ // and more /* here"), None)
        self.assertEqual(self.value('"a /* b"'), "a /* b")
        self.assertEqual(self.value('"""\na /* b\n"""'), "a /* b\n")

    def test_failed_class_initialiser(self):
        self.fails("class Bad { static int n = 1 / 0; }\nBad.n", "/ by zero")
        self.assertEqual(self.value("5"), "5")


class Renderers(Case):
    """Renderers, registered through JJava's mechanism."""

    def html(self, code):
        shown = self.ok(code).shown("text/html")
        self.assertEqual(len(shown), 1, code)
        return shown[0]

    def test_tablesaw_table(self):
        html = self.html('import tech.tablesaw.api.*;\nTable.create("t", IntColumn.create("n", IntStream.range(0, 5000).toArray()),'
                         ' StringColumn.create("s", IntStream.range(0, 5000).mapToObj(i -> "<" + i).toArray(String[]::new)))')
        self.assertIn("the first 100 of 5000 rows", html)
        self.assertIn("text-align:right", html)
        self.assertIn("text-align:left", html)
        self.assertIn("&lt;99", html)
        self.assertNotIn(">100<", html)

    def test_charts_have_a_text(self):
        run = self.ok('Charts.bar("Wages", "euro", List.of("a", "b"), List.of(3, 5))')
        (shown,) = run.of("execute_result")
        self.assertIn('Chart "Wages": euro a 3, b 5', shown["data"]["text/plain"])
        self.assertTrue(shown["data"]["image/png"].startswith("iVBOR"))
        self.assertIn("Wages", shown["metadata"]["image/png"]["alt"])
        self.assertIn('<img alt="Chart &quot;Wages&quot;: euro a 3, b 5" width="720"', shown["data"]["text/html"])
        run = self.ok('Charts.timeline("Time", "MB", List.of(0, 1), Map.of("private", List.of(1, 2)))')
        self.assertIn("from 1 to 2 in 2 points", run.result)

    def test_result_set(self):
        html = self.html('Lab.connection().createStatement().executeQuery("SELECT 1 AS one, NULL AS nothing")')
        self.assertIn("one", html)
        self.assertIn("null", html)

    def test_records_and_collections(self):
        self.ok("record City(String name, int people) {}")
        html = self.html('List.of(new City("Bern", 134_000), new City("Chur", 38_000))')
        self.assertIn("<th", html)
        self.assertIn("134000", html)
        self.assertIn("key", self.html('Map.of("a", 1)'))
        self.assertEqual(self.value("List.of(1, 2)"), "[1, 2]")
        self.assertIn("people", self.html('new City("Bern", 134_000)'))
        self.assertIn(">a &lt;b&gt;\n" + "c" * 99 + "\n</pre>", self.html('List.of("a <b>", "c".repeat(99))'))
        self.assertEqual(self.value("new int[] {1, 2}"), "[1, 2]")

    def test_images_and_markdown(self):
        run = self.ok("new java.awt.image.BufferedImage(20, 10, java.awt.image.BufferedImage.TYPE_INT_RGB)")
        self.assertTrue(run.shown("image/png"))
        self.assertEqual(self.ok('markdown("**bold**")').shown("text/markdown"), ["**bold**"])
        self.assertEqual(self.ok('html("<b>x</b>")').shown("text/html"), ["<b>x</b>"])
        self.assertEqual(self.ok('svg("<svg/>")').shown("image/svg+xml"), ["<svg/>"])

    def test_process_handles(self):
        html = self.html("ProcessHandle.current()")
        self.assertIn(str(self.book.pid), html)
        self.assertIn("java", html)
        self.ok("%%sh\ntrue")
        html = self.html("ProcessHandle.current().children().toList()")
        self.assertIn("pid", html)

    def test_a_users_own_type(self):
        self.ok("""
            class Dot { int r = 3; }
            import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
            kernel().getRenderer().createRegistration(Dot.class).preferring(MIMEType.IMAGE_SVG).supporting(MIMEType.TEXT_PLAIN)
                .register((dot, context) -> context.renderIfRequested(MIMEType.IMAGE_SVG, () -> "<svg r='" + dot.r + "'/>"));""")
        self.assertEqual(self.ok("new Dot()").shown("image/svg+xml"), ["<svg r='3'/>"])
        self.assertEqual(self.ok("display(new Dot());").shown("image/svg+xml"), ["<svg r='3'/>"])

    def test_a_type_that_renders_itself(self):
        self.ok("""
            import org.dflib.jjava.jupyter.kernel.display.*;
            class Heading implements DisplayDataRenderable {
              public void render(RenderContext context) {
                context.renderIfRequested(MIMEType.TEXT_HTML, () -> "<h1>self made</h1>");
              }
            }""".replace("import org", "import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;\nimport org", 1))
        self.assertEqual(self.ok("new Heading()").shown("text/html"), ["<h1>self made</h1>"])

    def test_calls_of_ijava_and_jjava(self):
        """Functions that cells of notebooks written for them may call."""
        self.ok('lineMagic("sh", List.of("echo", "by", "name"));')
        self.assertEqual(self.ok('cellMagic("sh", List.of(), "echo body");').out, "body\n")
        self.assertEqual(self.value("render(List.of(1))"), "[1]")
        self.ok('String id = display(1); updateDisplay(id, 2);')
        self.assertEqual(self.value('eval("20 + 1")'), "21")

    def test_long_values_are_cut(self):
        self.assertLess(len(self.value("IntStream.range(0, 1_000_000).boxed().toList()")), 30_000)
        self.assertLess(len(self.value('"x".repeat(50_000_000)')), 2_000_000)


class BadInput(Case):
    """Whatever a cell does, the kernel tells it and lives."""

    def tearDown(self):
        self.assertEqual(self.value("40 + 2"), "42")

    def test_unknown_magics_and_options_name_the_nearest(self):
        self.fails("%pstre", "Did you mean %pstree?")
        self.fails("%%slq\nSELECT 1", "Did you mean %%sql?")
        self.fails("%%sql --sesion a\nSELECT 1", "Did you mean --session?")
        self.fails("%log --line 5", "Did you mean --lines?")

    def test_a_bad_signature_gets_no_answer(self):
        client = self.book.client
        session = client.session.clone()
        session.key = b"wrong"
        session.send(client.shell_channel.socket, session.msg("execute_request", {"code": "int forged = 1;"}))
        client.shell_channel.socket.send_multipart([b"rubbish"])
        client.shell_channel.socket.send_multipart([b"<IDS|MSG>", b"", b"{", b"{}", b"{}", b"{}"])
        self.fails("forged", "cannot find symbol")

    def test_a_cell_of_a_megabyte(self):
        self.assertEqual(self.value("// " + "x" * 1_000_000 + "\n40 + 1"), "41")
        self.assertEqual(self.ok("%%sh\n: " + "y " * 500_000 + "\necho done").out, "done\n")
        self.assertEqual(self.ok("%%sql\n-- " + "z" * 1_000_000 + "\nSELECT 7 AS seven").shown()[0].split()[0], "seven")
        self.fails('String big = """\n' + "line of text\n" * 80_000 + '""";', "constant string too long")
        lines = self.ok("\n".join(f"int many{n} = {n};" for n in range(300)))
        self.assertEqual(lines.reply["status"], "ok")

    def test_endless_output_is_cut_with_a_note(self):
        run = self.ok('for (int i = 0; i < 400_000; i++) System.out.println("x".repeat(60));')
        self.assertLess(len(run.out), 5_000_000)
        self.assertIn("is not shown", run.out)
        self.assertLess(len(run.of("stream")), 1000)
        run = self.ok("%%sh\nyes | head -c 30000000")
        self.assertLess(len(run.out), 5_000_000)
        self.assertIn("is not shown", run.out)

    def test_endless_displays_are_cut_with_a_note(self):
        run = self.ok("for (int i = 0; i < 20_000; i++) display(i);")
        self.assertLess(len(run.of("display_data")), 3000)
        self.assertIn("not shown", run.out)

    def test_system_exit(self):
        for code in ("System.exit(3);", "Runtime.getRuntime().halt(1);"):
            self.fails(code, "restart it instead")

    def test_stack_overflow(self):
        self.ok("int down(int n) { return 1 + down(n + 1); }")
        self.fails("down(0)", "StackOverflowError", "times more")

    def test_out_of_memory(self):
        self.ok("var hoard = new ArrayList<long[]>();")
        self.fails("while (true) hoard.add(new long[500_000]);", "OutOfMemoryError", "hoard")
        self.fails("new long[Integer.MAX_VALUE]", "OutOfMemoryError")

    def test_a_command_that_asks_for_input_gets_an_end(self):
        self.assertIn("got:", self.ok("%%sh\nread -p 'name? ' name; echo \"got:$name\"").out)
        self.fails("%%sh\npython3 -c 'input()'", "exit status 1")
        self.assertIn("no tty", self.ok("%%sh\n(exec </dev/tty) 2>/dev/null && echo tty || echo no tty").out)

    def test_bash_that_ends(self):
        self.fails("%%sh\nexit 3", "exit status 3")
        self.assertEqual(self.ok("%%sh\necho again").out, "again\n")

    def test_nulls_and_nothing(self):
        self.assertIsNone(self.value(""))
        self.assertIsNone(self.value("   \n // nothing\n"))
        self.assertIsNone(self.value("void nothing() {}\nnothing();"))
        self.assertIn(self.value("(String) null"), (None, "null"))


class BadStart(unittest.TestCase):
    """A connection file that is wrong: one line that names it, and the process ends."""

    def start(self, content):
        import json, tempfile
        from jupyter_client.kernelspec import KernelSpecManager
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "connection.json")
            if content is not None:
                with open(file, "w") as out:
                    out.write(content if isinstance(content, str) else json.dumps(content))
            argv = KernelSpecManager().get_kernel_spec("java").argv
            command = [file if word == "{connection_file}" else word for word in argv]
            ended = subprocess.run(command, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
        self.assertEqual(ended.returncode, 1)
        self.assertEqual(len(ended.stderr.splitlines()), 1, ended.stderr)
        self.assertTrue(ended.stderr.startswith("kernel: "))
        return ended.stderr

    def test_missing_file(self):
        self.assertRegex(self.start(None), "there is no connection file .*connection.json")

    def test_not_json(self):
        self.assertIn("is not a connection file", self.start("{nonsense"))
        self.assertIn("is not a connection file", self.start(""))

    def test_a_port_is_missing_or_wrong(self):
        ports = {name: 5000 for name in ("shell_port", "control_port", "stdin_port", "iopub_port", "hb_port")}
        self.assertIn("hb_port", self.start({k: v for k, v in ports.items() if k != "hb_port"}))
        self.assertIn("shell_port", self.start({**ports, "shell_port": "x"}))
        self.assertIn("shell_port", self.start({**ports, "shell_port": 99999}))

    def test_a_port_that_is_taken(self):
        import socket
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            ports = {}
            for name in ("shell_port", "control_port", "stdin_port", "iopub_port", "hb_port"):
                with socket.socket() as free:
                    free.bind(("127.0.0.1", 0))
                    ports[name] = free.getsockname()[1]
            self.assertIn(str(port), self.start({**ports, "stdin_port": port, "ip": "127.0.0.1", "key": "k"}))

    def test_an_unknown_signature_scheme(self):
        ports = {}
        import socket
        for name in ("shell_port", "control_port", "stdin_port", "iopub_port", "hb_port"):
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                ports[name] = free.getsockname()[1]
        self.assertIn("hmac-nix", self.start({**ports, "key": "k", "signature_scheme": "hmac-nix"}))


if __name__ == "__main__":
    unittest.main(verbosity=2)
