#!/usr/bin/env python3
"""Runs one tests/cli/*.test file against particulars-cli; README.md describes the format.

Usage: run_test.py PROGRAM FILE.test      Exits 0 where every step printed what was expected.
"""

import difflib
import os
import re
import shlex
import subprocess
import sys
import tempfile
import uuid
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
FOLDERS = {
    "$DATA": str(TESTS / "data"),
    "$SAMPLE": str(TESTS.parent / "resources" / "samples" / "liveperson"),
}
DATABASE = f"cli_{uuid.uuid4().hex}"
SERVER = re.compile(r"\$SERVER\((\w+)\)")
STEP = re.compile(r"^(test|shell)(?P<command>|\s.*?)(?: -> (?P<code>\d+))?$")


@dataclass
class Step:
    line: int
    kind: str
    command: str
    code: int
    output: list = field(default_factory=list)
    error: list = field(default_factory=list)
    checks_error: bool = False


def fail(message):
    sys.exit(message)


def parse(path):
    """Splits the file into the text for standard input and the steps."""
    text, steps, step = [], [], None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        opens = STEP.match(line)
        if step is None and opens:
            step = Step(number, opens[1], opens["command"].strip(), int(opens["code"] or 0))
        elif step is None:
            if steps and line.strip() and not line.startswith("#"):
                fail(f"{path.name}:{number}: text outside of a step")
            if not steps and not line.startswith("#"):
                text.append(line)
        elif line == "end test":
            steps.append(step)
            step = None
        elif line == "__ERROR__":
            step.checks_error = True
        else:
            (step.error if step.checks_error else step.output).append(line)
    if step is not None:
        fail(f"{path.name}:{step.line}: no 'end test'")
    if not steps:
        fail(f"{path.name}: no step")
    while text and not text[0].strip():
        text.pop(0)
    return "\n".join(text), steps


def expand(text):
    for name, folder in FOLDERS.items():
        text = text.replace(name, folder)
    return SERVER.sub(lambda login: address_for(login[1]), text)


def address_for(login):
    user, place = os.environ["PARTICULARS_TEST_SERVER"].split("@", 1)
    user = user if login == "administrator" else f"postgres://{login}"
    return f"{user}@{place.replace('/postgres?', f'/{DATABASE}?', 1)}"


def on_server(statement):
    subprocess.run(["psql", "-X", "-q", "-d", os.environ["PARTICULARS_TEST_SERVER"], "-c",
                    statement], check=True, timeout=120)


@contextmanager
def database(steps):
    """An empty database on the test server, for a test that speaks of $SERVER."""
    if not any(SERVER.search(step.command) for step in steps):
        yield
        return
    if "PARTICULARS_TEST_SERVER" not in os.environ:
        fail("There is no test server: run script/test, or tests/support/with_server ctest.")
    on_server(f"CREATE DATABASE {DATABASE} TEMPLATE template0")
    try:
        yield
    finally:
        on_server(f"DROP DATABASE {DATABASE} WITH (FORCE)")


def pattern(lines):
    """A line `...` stands for any lines, `[...]` inside a line for any text of that line."""
    parts = []
    for line in lines:
        if line == "...":
            parts.append(r"(?:.*\n)*?")
        else:
            parts.append(r"[^\n]*".join(map(re.escape, expand(line).split("[...]"))) + r"\n")
    return re.compile("".join(parts))


def difference(what, expected, actual):
    if pattern(expected).fullmatch(actual):
        return ""
    lines = difflib.unified_diff(
        expected, actual.splitlines(), f"expected {what}", f"actual {what}", lineterm="")
    return "\n".join(lines) or f"{what}: the last line has no line feed"


def run(step, program, text, folder):
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    environment |= {
        "HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder,
        "LC_ALL": "C.UTF-8", "TZ": "America/New_York",
        "PARTICULARS_PASSWORD": "correct horse battery staple", "CLI": program,
    }
    words = ["sh", "-c", step.command] if step.kind == "shell" else [
        program, *shlex.split(step.command)]
    done = subprocess.run(
        [expand(word) for word in words], input=text.encode(), capture_output=True, cwd=folder,
        env=environment, timeout=120, check=False)
    output = done.stdout.decode("utf-8", "replace")
    error = done.stderr.decode("utf-8", "replace")

    problems = [difference("output", step.output, output)]
    if step.checks_error:
        problems.append(difference("error", step.error, error))
    if done.returncode != step.code:
        problems.append(f"expected exit code {step.code}, got {done.returncode}\n{error}")
    return [problem for problem in problems if problem]


def main():
    program, path = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2])
    text, steps = parse(path)
    with (tempfile.TemporaryDirectory(prefix="particulars-cli-test-") as folder,
          database(steps)):
        for step in steps:
            problems = run(step, program, text, folder)
            if problems:
                place = f"{path.name}:{step.line}: {step.kind} {step.command}"
                fail("\n".join([place, *problems]))


if __name__ == "__main__":
    main()
