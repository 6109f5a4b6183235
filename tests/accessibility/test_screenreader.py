"""The program as somebody meets it who hears it: by the bus that screen readers use, on a real display."""

import pathlib
import shutil
import tempfile
import time
import unittest

import capturefile
import screenreader
from screenreader import Program, has, row_text, text, wait

ROWS = 1_000_000
MORE_CELLS_THAN_ARE_KEPT = 6_000


class Case(unittest.TestCase):
    arguments = ()

    def setUp(self):
        self.program = Program(*self.arguments)
        self.addCleanup(self.program.close)


class Opened(Case):
    """A small capture."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        path = pathlib.Path(cls.folder, "small.wlcap")
        capturefile.write(path, [
            (0, capturefile.OUT, b'{"type":"hello","id":1}'),
            (1500, capturefile.IN, b'{"type":"welcome","name":"Ada"}'),
            (2000, capturefile.OUT, b"are you there", capturefile.PING),
            (2200, capturefile.IN, b"are you there", capturefile.PONG),
            (3000, capturefile.IN, bytes([0, 255, 16]), capturefile.BINARY),
            (4000, capturefile.OUT, b"\x03\xe8bye", capturefile.CLOSE)])
        cls.arguments = (str(path),)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def setUp(self):
        super().setUp()
        self.log = self.program.await_part("table", "Frame log")
        wait(lambda: self.log.get_n_rows() == 6, "the six rows are in the log")

    def test_window_is_named_after_what_it_shows(self):
        wait(lambda: "small" in self.program.window.get_name(), "the window says which capture it shows")
        self.assertTrue(has(self.program.window, "active"))

    def test_log_is_a_table(self):
        headers = [self.log.get_column_header(column) for column in range(self.log.get_n_columns())]
        self.assertEqual([header.get_name() for header in headers],
                         ["Number", "Time", "Time since the row above", "Direction", "Type", "Length", "Summary"])
        self.assertEqual({header.get_role_name() for header in headers}, {"table column header"})
        self.assertTrue(has(self.log, "focusable"))
        self.assertTrue(has(self.log, "multiselectable"))

    def test_rows_are_read_as_they_are_shown(self):
        self.assertEqual(row_text(self.log, 0),
                         ["1", "0.000000", "", "Out", "Text", "23", '{"type":"hello","id":1}'])
        self.assertEqual(row_text(self.log, 1),
                         ["2", "0.001500", "1.50 ms", "In", "Text", "31", '{"type":"welcome","name":"Ada"}'])
        self.assertEqual(row_text(self.log, 3)[3:5], ["In", "Pong"])
        self.assertIn("1000", row_text(self.log, 5)[6])
        cell = self.log.get_accessible_at(4, 4)
        self.assertEqual((cell.get_role_name(), cell.get_name()), ("table cell", "Binary"))
        self.assertEqual(self.log.get_child_at_index(cell.get_index_in_parent()).get_name(), "Binary")

    def test_selection_is_followed(self):
        self.program.focus(self.log)
        self.program.key("Home")
        for row in range(1, 4):
            self.program.key("Down")
            wait(lambda: self.program.focused().get_role_name() == "table cell" and
                 self.log.get_row_at_index(self.program.focused().get_index_in_parent()) == row,
                 f"the keyboard is said to be on row {row}")
            self.assertTrue(has(self.program.focused(), "focused"))
            self.assertTrue(has(self.program.focused(), "selected"))
            self.assertTrue(self.log.is_row_selected(row))
            self.assertEqual(self.log.get_selected_rows(), [row])
        self.assertTrue(any(event == "object:state-changed:selected" for event, _, _ in self.program.heard))

    def test_details_are_read(self):
        self.program.focus(self.log)
        self.program.key("Home", "Down")
        payload = self.program.await_part("text", "Payload, made readable")
        wait(lambda: "Ada" in text(payload), "the payload of the selected row is there to be read")
        self.program.focus(payload)
        self.program.heard.clear()
        self.program.key("ctrl+Home", "Down")
        wait(lambda: any(event == "object:text-caret-moved" for event, _, _ in self.program.heard),
             "the cursor is said to have moved")
        line = payload.get_text_at_offset(payload.get_caret_offset(), screenreader.Atspi.TextBoundaryType.LINE_START)
        self.assertIn("type", line.content)

    def test_row_is_chosen_without_keys(self):
        cell = self.log.get_accessible_at(4, 6)
        self.assertTrue(cell.grab_focus())
        wait(lambda: self.log.get_selected_rows() == [4], "the row is selected")
        wait(lambda: has(self.log.get_accessible_at(4, 6), "focused"), "and has the keyboard")


class Live(Case):
    """A connection to the echo server."""

    def connect(self):
        self.program.press("push button", "Start a local echo server and connect to it")
        return self.program.await_part("table", "Frame log")

    def test_message_goes_round(self):
        log = self.connect()
        message = self.program.await_part("text", "Message to send")
        self.program.focus(message)
        screenreader.Atspi.EditableText.set_text_contents(message, "Hello, Ada")
        self.assertEqual(text(message), "Hello, Ada")
        self.program.press("push button", "Send")

        def summaries():
            return [row_text(log, row)[-1] for row in range(log.get_n_rows())]
        wait(lambda: summaries().count("Hello, Ada") == 2, "the message and its echo are rows of the log")
        directions = [row_text(log, row)[-4] for row in range(log.get_n_rows()) if row_text(log, row)[-1] == "Hello, Ada"]
        self.assertEqual(directions, ["Out", "In"])

    def test_plot_is_said_in_words_and_figures(self):
        self.connect()
        plot = wait(lambda: self.program.find("chart", "Graph of latencies over time"), "the plot is there")
        wait(lambda: any(unit in plot.get_description() for unit in (" ms", " µs")),
             "the plot is described by what it shows")
        self.program.await_part("page tab", "Figures").do_action(0)
        table = self.program.await_part("table", "Figures of latencies")
        self.assertGreater(table.get_n_rows(), 0)
        headers = [table.get_column_header(column).get_name() for column in range(table.get_n_columns())]
        self.assertTrue(all(headers), headers)
        wait(lambda: any(cell for row in range(table.get_n_rows()) for cell in row_text(table, row)),
             "the figures are in its table")

    def test_address_is_typed(self):
        self.program.press("push button", "New connection")
        address = self.program.await_part("text", "Address")
        wait(lambda: has(address, "focused"), "the keyboard is in the address")
        self.assertTrue(has(address, "editable"))
        screenreader.Atspi.EditableText.set_text_contents(address, "ws://127.0.0.1:1/")
        wait(lambda: text(address) == "ws://127.0.0.1:1/", "the address is in its field")
        self.program.key("End", "c", "h", "a", "t")
        wait(lambda: text(address) == "ws://127.0.0.1:1/chat", "keys go to the field")
        self.program.press("push button", "Connect")
        wait(lambda: any("refused" in part.get_name() for part in screenreader.parts(self.program.window)),
             "it is said in words that nobody listens there")


class Large(Case):
    """A capture of a million rows: nothing goes over all of them while a screen reader listens."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        path = pathlib.Path(cls.folder, "large.wlcap")
        capturefile.write(path, ((row * 1000, capturefile.OUT + row % 2, b'{"id":%d}' % row) for row in range(ROWS)))
        cls.arguments = (str(path),)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def assert_quick(self, act, what):
        begin = time.monotonic()
        value = act()
        self.assertLess(time.monotonic() - begin, screenreader.ANSWER, what)
        return value

    def test_million_rows(self):
        log = self.program.await_part("table", "Frame log")
        slowest = 0.0

        def is_open():
            nonlocal slowest
            slowest = max(slowest, self.program.answer_time())
            return log.get_n_rows() == ROWS
        wait(is_open, "all rows are in the log")
        self.assertLess(slowest, screenreader.ANSWER, "while it is opened")

        last = self.assert_quick(lambda: row_text(log, ROWS - 1), "the last row is read")
        self.assertEqual(last[-1], '{"id":%d}' % (ROWS - 1))
        before = self.resident()
        for row in range(0, ROWS, ROWS * 7 // MORE_CELLS_THAN_ARE_KEPT):
            self.assertEqual(row_text(log, row)[-1], '{"id":%d}' % row)
        self.assertLess(self.resident() - before, 60_000_000, "cells that were read are not kept")

        self.program.focus(log)
        self.program.key("ctrl+a")
        wait(lambda: self.program.answer_time() < screenreader.ANSWER and log.is_row_selected(ROWS - 1), "all is selected")
        self.assertEqual(self.assert_quick(log.get_n_selected_rows, "the selected rows are counted"), ROWS)
        self.assertLess(len(self.assert_quick(log.get_selected_rows, "the selected rows are listed")), ROWS)
        self.program.key("Home", "Down")
        wait(lambda: self.program.focused() and self.program.focused().get_name() == "2",
             "the keyboard is said to be in the second row")

    def resident(self):
        pages = pathlib.Path(f"/proc/{self.program.process.pid}/statm").read_text().split()[1]
        return int(pages) * 4096


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")
