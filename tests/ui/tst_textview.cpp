#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "lens/jsonlayout.h"
#include "lens/textlines.h"
#include "stallmonitor.h"
#include "ui/textview.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::FindOutcome;
using ui::TextPosition;
using ui::TextView;

class TextViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup() { m_view.reset(); }

    void showsText();
    void goesByKeyboard();
    void selectsByKeyboardAndMouse();
    void selectsAWord();
    void copiesWhatIsSelected();
    void copiesMuchBehindTheWindow();
    void foldsByKeyboard();
    void foldsByMouse();
    void copiesWhatIsFolded();
    void wrapsLines();
    void scrollsSideways();
    void scrollsByWheel();
    void reachesTheEnd_data();
    void reachesTheEnd();
    void findsAndOpensFolds();
    void findsBehindTheWindow();
    void isReadable();
    void staysQuick_data();
    void staysQuick();

private:
    void show(const QByteArray &text) { m_view->setLines(lens::TextLines::make(text)); }
    void showJson(const QByteArray &json) { m_view->setLines(lens::JsonLayout::make(json)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    void type(char key) { QTest::keyClick(m_view.get(), key); }
    QString shown() const { return m_view->visibleString(); }
    /// The middle of a line in sight, at a column.
    QPoint pointAt(int line, int column) const;

    std::unique_ptr<TextView> m_view;
};

void TextViewTest::init()
{
    m_view = std::make_unique<TextView>();
    m_view->resize(600, 300);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

QPoint TextViewTest::pointAt(int line, int column) const
{
    ui::VisibleText &text = m_view->visibleText();
    return {m_view->marginWidth() + qRound(column * text.columnWidth()) + 1,
            m_view->marginHeight() + line * text.lineHeight() + text.lineHeight() / 2};
}

void TextViewTest::showsText()
{
    m_view->setText(u"one\ntwo <b>bold</b>"_s);
    QCOMPARE(shown(), u"one\ntwo <b>bold</b>"_s);
    QCOMPARE(m_view->toPlainText(), shown());
    QVERIFY(m_view->grab().toImage() != QImage());
    show({});
    QCOMPARE(shown(), QString());
}

void TextViewTest::goesByKeyboard()
{
    show("one two\nthree\n\nfour");
    const std::tuple<Qt::Key, Qt::KeyboardModifiers, TextPosition> steps[] = {
        {Qt::Key_Right, {}, {0, 1}}, {Qt::Key_Right, Qt::ControlModifier, {0, 4}},
        {Qt::Key_End, {}, {0, 7}},   {Qt::Key_Down, {}, {1, 5}},
        {Qt::Key_Down, {}, {2, 0}},  {Qt::Key_Down, {}, {3, 4}},
        {Qt::Key_Up, {}, {2, 0}},    {Qt::Key_Left, {}, {1, 5}},
        {Qt::Key_Home, {}, {1, 0}},  {Qt::Key_Left, {}, {0, 7}},
        {Qt::Key_Right, {}, {1, 0}}, {Qt::Key_End, Qt::ControlModifier, {3, 4}},
        {Qt::Key_Right, {}, {3, 4}}, {Qt::Key_Home, Qt::ControlModifier, {0, 0}},
        {Qt::Key_Up, {}, {0, 0}},
    };
    for (const auto &[key, modifiers, place] : steps) {
        press(key, modifiers);
        QCOMPARE(m_view->cursor().row, place.row);
        QCOMPARE(m_view->cursor().column, place.column);
    }
}

void TextViewTest::selectsByKeyboardAndMouse()
{
    show("one two\nthree");
    press(Qt::Key_Right);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"ne two\nt"_s);
    press(Qt::Key_Left);
    QVERIFY(!m_view->hasSelection());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointAt(0, 4));
    QTest::mouseMove(m_view->viewport(), pointAt(1, 2));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointAt(1, 2));
    QCOMPARE(m_view->selectedText(), u"two\nth"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointAt(0, 7));
    QCOMPARE(m_view->selectedText(), QString(u""_s) + u"two"_s);
}

void TextViewTest::selectsAWord()
{
    show("one two_2 three");
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(0, 6));
    QCOMPARE(m_view->selectedText(), u"two_2"_s);
}

void TextViewTest::copiesWhatIsSelected()
{
    show("a" + QByteArray(5000, 'x') + "\nb");
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QString(u"a"_s + QString(5000, u'x') + u"\nb"_s));
}

void TextViewTest::copiesMuchBehindTheWindow()
{
    const QByteArray text = QByteArray("line\n").repeated(20'000);
    show(text);
    QApplication::clipboard()->clear();
    m_view->selectAll();
    m_view->copy();
    QTRY_COMPARE(QApplication::clipboard()->text(), QString::fromLatin1(text));
}

void TextViewTest::foldsByKeyboard()
{
    showJson(R"({"a":[1,2],"b":{"c":3}})");
    press(Qt::Key_Down);
    type('-');
    QCOMPARE(shown(), u"{\n  \"a\": […],  2 element(s)\n  \"b\": {\n    \"c\": 3\n  }\n}"_s);
    type('+');
    QVERIFY(!shown().contains(u'…'));
    press(Qt::Key_Down);
    type('-'); // the fold that holds the row
    QCOMPARE(m_view->cursor().row, 1);
    type('-'); // the one around that
    QCOMPARE(shown(), u"{…}  2 member(s)"_s);
    type('*');
    QCOMPARE(m_view->folds().visibleCount(), 9);
    type('1');
    QCOMPARE(m_view->folds().visibleCount(), 4);
    type('2');
    QCOMPARE(m_view->folds().visibleCount(), 9);
    type('/');
    QCOMPARE(m_view->folds().visibleCount(), 1);
    press(Qt::Key_Return);
    QCOMPARE(m_view->folds().visibleCount(), 4);
}

void TextViewTest::foldsByMouse()
{
    showJson(R"({"a":[1,2]})");
    QSignalSpy changed(m_view.get(), &TextView::foldsChanged);
    const QPoint margin(4, pointAt(1, 0).y());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, margin);
    QCOMPARE(m_view->folds().visibleCount(), 3);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, margin);
    QCOMPARE(m_view->folds().visibleCount(), 6);
    QCOMPARE(changed.count(), 2);
    // Where no fold begins the margin is as the text beside it.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(4, pointAt(2, 0).y()));
    QCOMPARE(m_view->folds().visibleCount(), 6);
}

void TextViewTest::copiesWhatIsFolded()
{
    showJson(R"({"a":[1,2]})");
    m_view->setFolded(1, true);
    press(Qt::Key_Down);
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"  \"a\": [\n    1,\n    2\n  ]"_s);
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), m_view->toPlainText());
}

void TextViewTest::wrapsLines()
{
    show(QByteArray("word ").repeated(150) + "\nlast");
    QVERIFY(m_view->visibleText().rowAt(0).lines > 5);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    press(Qt::Key_Down);
    QCOMPARE(m_view->cursor().row, 0);
    QVERIFY(m_view->cursor().column > 20);
    m_view->setWrapping(false);
    QCOMPARE(m_view->visibleText().rowAt(0).lines, 1);
    press(Qt::Key_Down);
    QCOMPARE(m_view->cursor().row, 1);
}

void TextViewTest::scrollsSideways()
{
    m_view->setWrapping(false);
    show(QByteArray(600, 'x'));
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    press(Qt::Key_End);
    QVERIFY(m_view->horizontalScrollBar()->value() > 0);
    QVERIFY(m_view->viewport()->rect().contains(m_view->cursorRect()));
    press(Qt::Key_Home);
    QCOMPARE(m_view->horizontalScrollBar()->value(), 0);
}

void TextViewTest::scrollsByWheel()
{
    show(QByteArray("line\n").repeated(1000));
    QWheelEvent down(QPointF(50, 50), m_view->mapToGlobal(QPointF(50, 50)), {}, {0, -120}, Qt::NoButton, {},
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &down);
    QCOMPARE(m_view->verticalScrollBar()->value(), 3);
    QCOMPARE(m_view->visibleText().top().visible, 3);
}

void TextViewTest::reachesTheEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short lines") << QByteArray("line\n").repeated(100'000) + "end";
    QTest::newRow("few long lines") << QByteArray("many words ").repeated(300) + "end";
    QTest::newRow("many long lines") << (QByteArray("many words ").repeated(30) + '\n').repeated(1000) +
                                            "end";
    QTest::newRow("one line of a mebibyte") << QByteArray(1 << 20, 'x') + "end";
    QTest::newRow("fits") << QByteArray("end");
}

void TextViewTest::reachesTheEnd()
{
    QFETCH(QByteArray, text);
    for (const bool isWrapping : {true, false}) {
        m_view->setWrapping(isWrapping);
        show(text);
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->maximum());
        QVERIFY(shown().endsWith("end"_L1));
        // Not behind it: the page is full.
        const auto top = m_view->visibleText().top();
        m_view->visibleText().scrollBy(1);
        QCOMPARE(m_view->visibleText().top(), top);
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(bar->value(), 0);
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(m_view->viewport()->rect().contains(m_view->cursorRect()) || !isWrapping);
    }
}

void TextViewTest::findsAndOpensFolds()
{
    showJson(R"({"a":["needle",2],"b":"Needle"})");
    m_view->foldAll();
    QCOMPARE(m_view->findNext(), FindOutcome::NotFound);
    m_view->highlight({u"needle"_s, false, false});
    QCOMPARE(m_view->findCount().total, 2);
    QCOMPARE(m_view->folds().visibleCount(), 1); // nothing moves before somebody asks
    QCOMPARE(m_view->findNext(), FindOutcome::Found);
    QCOMPARE(m_view->selectedText(), u"needle"_s);
    QCOMPARE(m_view->findCount().current, 0);
    QVERIFY(m_view->folds().visibleCount() > 4);
    QCOMPARE(m_view->findNext(), FindOutcome::Found);
    QCOMPARE(m_view->findCount().current, 1);
    QCOMPARE(m_view->findNext(), FindOutcome::FoundWrapped);
    QCOMPARE(m_view->findPrevious(), FindOutcome::FoundWrapped);
    QCOMPARE(m_view->selectedText(), u"Needle"_s);
    m_view->highlight({u"needle"_s, false, true});
    QCOMPARE(m_view->findCount().total, 1);
    m_view->highlight({u"^ +\"[ab]\""_s, true, false});
    QCOMPARE(m_view->findCount().total, 2);
    // Another payload is searched for the same.
    show("\"a\"\n  \"a\"");
    QCOMPARE(m_view->findCount().total, 1);
    m_view->highlight({});
    QCOMPARE(m_view->findCount().total, -1);
}

void TextViewTest::findsBehindTheWindow()
{
    QByteArray text = QByteArray(3000, 'x') + "\n" + QByteArray("line\n").repeated(100'000);
    text.replace(1022, 6, "needle");
    text += "needle";
    show(text);
    m_view->highlight({u"needle"_s, false, false});
    QCOMPARE(m_view->findNext(), FindOutcome::Searching);
    QVERIFY(!m_view->findCount().isComplete);
    QTRY_VERIFY(m_view->findCount().isComplete);
    QCOMPARE(m_view->findNext(), FindOutcome::Found);
    QCOMPARE(m_view->selectedText(), u"needle"_s); // over two pieces of its line
    QCOMPARE(m_view->findCount().current, 0);
    QCOMPARE(m_view->findNext(), FindOutcome::Found);
    QCOMPARE(m_view->findCount().current, 1);
    QVERIFY(m_view->grab().toImage() != QImage());
}

void TextViewTest::isReadable()
{
    m_view->setText(u"one\ntwo"_s);
    press(Qt::Key_Down);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(accessible && accessible->textInterface());
    QAccessibleTextInterface *text = accessible->textInterface();
    QCOMPARE(text->characterCount(), 7);
    QCOMPARE(text->text(4, 7), u"two"_s);
    QCOMPARE(text->cursorPosition(), 4);
    QVERIFY(accessible->state().readOnly && accessible->state().focusable);
}

void TextViewTest::staysQuick_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one line") << QByteArray(1 << 20, 'x');
    QTest::newRow("one line of no ASCII") << QByteArray("\xE8\xAA\x9E").repeated(300'000);
    QTest::newRow("line feeds") << QByteArray(1 << 20, '\n');
    QTest::newRow("words") << QByteArray("some words and some more of them ").repeated(30'000);
}

void TextViewTest::staysQuick()
{
    QFETCH(QByteArray, text);
    const auto lines = lens::TextLines::make(text);
    m_view->resize(1200, 900);
    m_view->grab(); // fonts are loaded now
    test::StallMonitor monitor;
    for (const bool isWrapping : {true, false}) {
        m_view->setWrapping(isWrapping);
        monitor.begin("show");
        m_view->setLines(lines);
        m_view->viewport()->repaint();
        QTest::qWait(20);
        VERIFY_NO_STALL(monitor);
        monitor.begin("scroll");
        for (int step = 1; step <= 20; ++step) {
            m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 20 * step);
            m_view->viewport()->repaint();
            QTest::qWait(6);
        }
        VERIFY_NO_STALL(monitor);
        monitor.begin("go");
        press(Qt::Key_End, Qt::ControlModifier);
        m_view->viewport()->repaint();
        QTest::qWait(20);
        VERIFY_NO_STALL(monitor);
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::TextViewTest)
#include "tst_textview.moc"
