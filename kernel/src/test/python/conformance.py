"""Jupyter's own conformance suite (Debian: python3-jupyter-kernel-test) on the kernel named java.

JUPYTER_PATH=<folder with kernels/java> /usr/bin/python3 conformance.py
"""

import unittest

import jupyter_kernel_test as jkt

CHART = 'Charts.bar("a", "b", List.of("x"), List.of(1))'


class JavaKernelTests(jkt.KernelTests):
    kernel_name = "java"
    language_name = "java"
    file_extension = ".jshell"
    code_hello_world = 'System.out.println("hello, world");'
    code_stderr = 'System.err.println("error");'
    completion_samples = [
        {"text": "StringTok", "matches": {"StringTokenizer"}},
        {"text": '"abc".subs', "matches": {"substring("}},
    ]
    complete_code_samples = ["1", "System.out.println(1);", "int f() { return 1; }"]
    incomplete_code_samples = ["int f() {", "for (int i = 0; i < 3; i++) {", "foo("]
    invalid_code_samples = ["int 3x = ;", "import ;;x", ")"]
    code_page_something = "String.valueOf?"
    code_generate_error = 'throw new RuntimeException("boo");'
    code_execute_result = [{"code": "1+2", "result": "3"}, {"code": '"a" + "b"', "result": "ab"}]
    code_display_data = [
        {"code": "display(Lab.class.getSimpleName());", "mime": "text/plain"},
        {"code": f"display({CHART});", "mime": "image/png"},
    ]
    code_clear_output = "clearOutput(false);"
    code_inspect_sample = "String.valueOf"
    code_history_pattern = "1?2*"

    @classmethod
    def setUpClass(cls):
        """A kernel whose port somebody else took before it listened ends at once: then another."""
        for tries_left in range(4, -1, -1):
            try:
                return super().setUpClass()
            except RuntimeError as error:
                if "died" not in str(error) or not tries_left:
                    raise
    supported_history_operations = ("tail", "range", "search")


if __name__ == "__main__":
    unittest.main(verbosity=2)
