#include <QtTest>

#include "cli/lineeditor.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestLineEditor : public QObject
{
    Q_OBJECT

private slots:
    void keysEdit_data();
    void keysEdit();
    void keysMayBeCutAnywhere();
    void returnEndsLines();
    void controlDEnds();
    void historyComesBack();
    void graphemesAreErasedWhole();
    void paintShowsTextAndCursor();
    void paintFitsTheTerminal();
};

void TestLineEditor::keysEdit_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("text");
    QTest::newRow("typed") << QByteArray("hello") << u"hello"_s;
    QTest::newRow("backspace") << QByteArray("helo\x7flo") << u"hello"_s;
    QTest::newRow("control H") << QByteArray("ab\x08") << u"a"_s;
    QTest::newRow("backspace at the start") << QByteArray("\x7f\x7f"
                                                          "a")
                                            << u"a"_s;
    QTest::newRow("left and insert") << QByteArray("ac\x1b[Db") << u"abc"_s;
    QTest::newRow("application keys") << QByteArray("ac\x1bODb") << u"abc"_s;
    QTest::newRow("left past the start") << QByteArray("b\x1b[D\x1b[D\x1b[Da") << u"ab"_s;
    QTest::newRow("right past the end") << QByteArray("a\x1b[C\x1b[Cb") << u"ab"_s;
    QTest::newRow("home and end") << QByteArray("b\x1b[Ha\x1b[Fc") << u"abc"_s;
    QTest::newRow("home and end, numbered") << QByteArray("b\x1b[1~a\x1b[4~c") << u"abc"_s;
    QTest::newRow("control A and E") << QByteArray("b\x01"
                                                   "a\x05"
                                                   "c")
                                     << u"abc"_s;
    QTest::newRow("delete") << QByteArray("abc\x1b[H\x1b[3~") << u"bc"_s;
    QTest::newRow("delete at the end") << QByteArray("abc\x1b[3~") << u"abc"_s;
    QTest::newRow("control D inside") << QByteArray("abc\x01\x04") << u"bc"_s;
    QTest::newRow("control U") << QByteArray("abc def\x1b[D\x15") << u"f"_s;
    QTest::newRow("control K") << QByteArray("abc\x1b[D\x0b") << u"ab"_s;
    QTest::newRow("control W") << QByteArray("abc def  \x17") << u"abc "_s;
    QTest::newRow("unknown sequence") << QByteArray("a\x1b[15~b\x1b[1;5Cc") << u"abc"_s;
    QTest::newRow("unknown control") << QByteArray("a\x02"
                                                   "b")
                                     << u"ab"_s;
    QTest::newRow("tab") << QByteArray("a\tb") << u"a\tb"_s;
    QTest::newRow("UTF-8") << QByteArray("gr\xc3\xbc\xc3\x9f \xf0\x9f\x98\x80") << u"grüß 😀"_s;
}

void TestLineEditor::keysEdit()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, text);
    cli::LineEditor editor;
    QVERIFY(editor.feed(keys).empty());
    QCOMPARE(editor.text(), text);
}

void TestLineEditor::keysMayBeCutAnywhere()
{
    cli::LineEditor editor;
    const QByteArray keys = "\xc3\xbc"
                            "c\x1b[D\xf0\x9f\x98\x80\x1b[3~x";
    for (const char key : keys)
        editor.feed(QByteArrayView(&key, 1));
    QCOMPARE(editor.text(), u"ü😀x"_s);
}

void TestLineEditor::returnEndsLines()
{
    cli::LineEditor editor;
    const auto entered = editor.feed("one\rtwo\n\rthr");
    QCOMPARE(entered.size(), size_t(3));
    QCOMPARE(entered.at(0).line, u"one"_s);
    QCOMPARE(entered.at(1).line, u"two"_s);
    QCOMPARE(entered.at(2).line, QString());
    QVERIFY(!entered.at(2).isEnd);
    QCOMPARE(editor.text(), u"thr"_s);
}

void TestLineEditor::controlDEnds()
{
    cli::LineEditor editor;
    const auto entered = editor.feed("\x04");
    QCOMPARE(entered.size(), size_t(1));
    QVERIFY(entered.at(0).isEnd);
}

void TestLineEditor::historyComesBack()
{
    cli::LineEditor editor;
    editor.feed("one\rtwo\rtwo\r");
    editor.feed("\x1b[A");
    QCOMPARE(editor.text(), u"two"_s);
    editor.feed("\x1b[A");
    QCOMPARE(editor.text(), u"one"_s);
    editor.feed("\x1b[A");
    QCOMPARE(editor.text(), u"one"_s);
    editor.feed("!");
    QCOMPARE(editor.text(), u"one!"_s);
    editor.feed("\x1b[B\x1b[B\x1b[B");
    QCOMPARE(editor.text(), QString());
}

void TestLineEditor::graphemesAreErasedWhole()
{
    cli::LineEditor editor;
    editor.feed("a\xf0\x9f\x98\x80\x7f");
    QCOMPARE(editor.text(), u"a"_s);
    editor.feed("e\xcc\x81\x7f");
    QCOMPARE(editor.text(), u"a"_s);
}

void TestLineEditor::paintShowsTextAndCursor()
{
    cli::LineEditor editor;
    QCOMPARE(editor.paint(80), u"\r\x1b[K> "_s);
    editor.feed("abc");
    QCOMPARE(editor.paint(80), u"\r\x1b[K> abc"_s);
    editor.feed("\x1b[D\x1b[D");
    QCOMPARE(editor.paint(80), u"\r\x1b[K> abc\x1b[2D"_s);
}

void TestLineEditor::paintFitsTheTerminal()
{
    cli::LineEditor editor;
    editor.feed("0123456789");
    QCOMPARE(editor.paint(8), u"\r\x1b[K> 56789"_s);
    editor.feed("\x01");
    QCOMPARE(editor.paint(8), u"\r\x1b[K> 01234\x1b[5D"_s);
}

QTEST_GUILESS_MAIN(TestLineEditor)
#include "tst_lineeditor.moc"
