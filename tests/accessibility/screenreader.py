"""What a screen reader does with a program: finds its parts, reads them, hears what happens, acts on them."""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 120  # seconds; for machines that are slow and busy
ANSWER = 2.0    # seconds within which a program that is asked something answers, if it does nothing else for long
HEARD = ("object:state-changed:focused", "object:state-changed:selected", "object:text-caret-moved",
         "object:property-change:accessible-description")


def wait(condition, what, seconds=PATIENCE):
    """The first true value of condition(); meanwhile events are taken."""
    end = time.monotonic() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            value = condition()
        except GLib.GError:  # what was asked has gone meanwhile
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not after {seconds} s: {what}")
        time.sleep(0.05)


def children(part):
    # Those who say so are asked for their children one by one, by row and column: there may be millions.
    if part.get_state_set().contains(Atspi.StateType.MANAGES_DESCENDANTS):
        return
    for index in range(part.get_child_count()):
        child = part.get_child_at_index(index)
        if child:
            yield child


def parts(root, hidden=False):
    """All parts of what is shown, from the outside in."""
    yield root
    for child in children(root):
        if hidden or child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from parts(child, hidden)


class Program:
    def __init__(self, *arguments):
        self.process = subprocess.Popen([os.environ["WIRELOUPE"], *arguments])
        self.heard = []
        self.listener = Atspi.EventListener.new(self._hear)
        for event in HEARD:
            self.listener.register(event)
        self.application = wait(self._application, "the program is on the bus of accessibility")
        self.window = wait(lambda: self.find("frame"), "its window is shown")
        self.window_id = wait(self._window_id, "its window is on the display")
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window_id], check=True, timeout=PATIENCE)

    def close(self):
        for event in HEARD:
            self.listener.deregister(event)
        self.process.kill()
        self.process.wait()

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid and application.get_child_count():
                return application
        assert self.process.poll() is None, "the program has ended"
        return None

    def _window_id(self):
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)]
        return subprocess.run(search, stdout=subprocess.PIPE, text=True, timeout=PATIENCE).stdout.split("\n")[0]

    def _hear(self, event):
        self.heard.append((event.type, event.source, event.detail1))

    def find(self, role, name=None):
        """The part that is shown with that role, in the words of AT-SPI, and name; None where there is none."""
        for part in parts(self.application):
            if part.get_role_name() == role and name in (None, part.get_name()):
                return part
        return None

    def await_part(self, role, name):
        return wait(lambda: self.find(role, name), f"{role} “{name}” is shown")

    def press(self, role, name):
        part = self.await_part(role, name)
        actions = [part.get_action_name(index) for index in range(part.get_n_actions())]
        assert "Press" in actions, f"{role} “{name}” has the actions {actions}"
        part.do_action(actions.index("Press"))

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True, timeout=PATIENCE)

    def focus(self, part):
        part.grab_focus()
        wait(lambda: has(part, "focused") or has(self.focused() or part, "focused"), "the keyboard is there")

    def focused(self):
        """What was said last to have the keyboard."""
        for event, source, now in reversed(self.heard):
            if event == "object:state-changed:focused" and now:
                return source
        return None

    def answer_time(self):
        """How long it takes to tell where its window is, in seconds: it has to ask itself, nothing remembers that."""
        begin = time.monotonic()
        self.window.get_extents(Atspi.CoordType.SCREEN)
        return time.monotonic() - begin


def has(part, state):
    return state in {each.value_nick for each in part.get_state_set().get_states()}


def text(part):
    return Atspi.Text.get_text(part, 0, -1)


def row_text(table, row):
    """The cells of a row as they are read."""
    return [table.get_accessible_at(row, column).get_name() for column in range(table.get_n_columns())]
