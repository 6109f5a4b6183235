// What people do in the log, by the keyboard alone.

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>

#include "ui/capturetab.h"
#include "ui/detailpane.h"
#include "ui/keyboardfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using capture::Row;

class KeyboardLogTest : public test::KeyboardFixture
{
    Q_OBJECT

private slots:
    void filtersTheLog();
    void readsAFrameAndCopiesIt();
    void marksARowAndComesBack();
    void choosesColumns();
    void savesAndExports();
    void opensACapture();
};

void KeyboardLogTest::filtersTheLog()
{
    QVERIFY(connectByKeys());
    for (const QString &text : {u"hay 1"_s, u"needle 1"_s, u"hay 2"_s, u"needle 2"_s})
        QVERIFY(send(text));
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"dir:in needle"_s);
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape); // closes the choices
    press(Qt::Key_Return);
    QTRY_COMPARE(pane()->shownRows(), 2);
    QVERIFY(log()->hasFocus());
    press(Qt::Key_Home);
    QCOMPARE(summary(), u"needle 1"_s);
    press(Qt::Key_Down);
    QCOMPARE(summary(), u"needle 2"_s);

    backToWindow(); // from the choices
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *filter = pane()->findChild<QLineEdit *>();
    for (int choices = 0; choices < 2 && !filter->text().isEmpty(); ++choices)
        press(Qt::Key_Escape);
    QTRY_COMPARE(pane()->shownRows(), pane()->store()->count());
    QVERIFY(!log()->hasFocus());
    press(Qt::Key_Escape); // nothing is typed any more
    QVERIFY(log()->hasFocus());
}

void KeyboardLogTest::readsAFrameAndCopiesIt()
{
    QVERIFY(connectByKeys());
    QVERIFY(send(u"{\"name\":\"Ada\"}"_s));
    paneTo(log());
    QTRY_VERIFY(pane()->shownRows() >= pane()->store()->count());
    press(Qt::Key_Home);
    for (int step = 0; step < 20 && !summary().startsWith(u'{'); ++step)
        press(Qt::Key_Down);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"{\"name\":\"Ada\"}"_s);

    auto *detail = pane()->findChild<ui::DetailPane *>();
    paneTo(detail);
    using Tab = ui::DetailPane::Tab;
    QCOMPARE(detail->currentTab(), Tab::Pretty);
    for (const Tab tab : {Tab::Text, Tab::Hex, Tab::Frame, Tab::Handshake}) {
        press(Qt::Key_Right);
        QCOMPARE(detail->currentTab(), tab);
    }
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    while (detail->currentTab() != Tab::Text)
        press(detail->currentTab() < Tab::Text ? Qt::Key_Right : Qt::Key_Left);
    QGuiApplication::clipboard()->clear();
    for (int step = 0; step < 8 && QGuiApplication::clipboard()->text().isEmpty(); ++step) {
        press(Qt::Key_Tab);
        QVERIFY(detail->isAncestorOf(focus()));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\"name\":\"Ada\"}"_s);
}

void KeyboardLogTest::marksARowAndComesBack()
{
    QVERIFY(connectByKeys());
    QVERIFY(send(u"mark me"_s));
    paneTo(log());
    QTRY_VERIFY(pane()->shownRows() >= pane()->store()->count());
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    const int marked = currentRow();
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(pane()->store()->marks().contains(Row{marked}));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(currentRow() != marked);
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(currentRow(), marked);

    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(focus() && focus() != log());
    type(u"why?"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(pane()->store()->marks().note(Row{marked}), u"why?"_s);
    QTRY_VERIFY(log()->hasFocus());
    press(Qt::Key_G, Qt::ControlModifier);
    type(u"1"_s);
    press(Qt::Key_Return);
    QCOMPARE(currentRow(), 0);
}

void KeyboardLogTest::choosesColumns()
{
    QVERIFY(connectByKeys());
    paneTo(log());
    press(Qt::Key_Home);
    QVERIFY(!log()->isColumnHidden(ui::FrameLogModel::DeltaColumn));
    // What the menu key is made into.
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(focus(), &menuKey);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    press(Qt::Key_L);
    auto *columns = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(columns && columns->activeAction());
    while (columns->activeAction()->text() != u"Time since the row above"_s) {
        press(Qt::Key_Down);
        QVERIFY(columns->activeAction() != columns->actions().constFirst());
    }
    press(Qt::Key_Return);
    QVERIFY(log()->isColumnHidden(ui::FrameLogModel::DeltaColumn));
}

void KeyboardLogTest::savesAndExports()
{
    QVERIFY(connectByKeys());
    QVERIFY(send(u"keep me"_s));
    const QString capture = m_folder.filePath(u"kept.wlcap"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    chooseFile("saveCaptureDialog", capture);
    QTRY_VERIFY(QFileInfo(capture).size() > 0);

    const QString exported = m_folder.filePath(u"kept.jsonl"_s);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog("exportDialog"));
    QTRY_COMPARE(QApplication::activeWindow(), dialog("exportDialog"));
    tabTo("exportPath");
    press(Qt::Key_A, Qt::ControlModifier);
    type(exported);
    press(Qt::Key_Return);
    QTRY_VERIFY(QFileInfo(exported).size() > 0);
    QFile file(exported);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTRY_VERIFY(file.seek(0) && file.readAll().contains("keep me"));
}

void KeyboardLogTest::opensACapture()
{
    const QString path = m_folder.filePath(u"opened.wlcap"_s);
    {
        const auto store = capture::Store::create(path).store;
        capture::Record record;
        record.head.opcode = wire::Opcode::Text;
        for (int row = 0; row < 3; ++row)
            store->append(record);
    }
    press(Qt::Key_O, Qt::ControlModifier);
    chooseFile("openCaptureDialog", path);
    QTRY_VERIFY(page<ui::CaptureTab>());
    QTRY_COMPARE(pane()->shownRows(), 3);
    QTRY_VERIFY(focus() && pane()->isAncestorOf(focus()));
    paneTo(log());
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    QCOMPARE(currentRow(), 1);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::KeyboardLogTest)
#include "tst_keyboardlog.moc"
