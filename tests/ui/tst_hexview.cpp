#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "ui/hexpage.h"
#include "ui/hexview.h"
#include "ui/theme.h"

namespace wireloupe {

using ui::HexLayout;
using ui::HexView;

class HexViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup() { m_view.reset(); }

    void fitsItsWidth();
    void findsTheColumnUnderThePointer();
    void goesByKeyboard();
    void selectsByKeyboardAndMouse();
    void copiesTheSelection();
    void copiesAllWhereNothingIsSelected();
    void showsSixteenMebibytesAtOnce();
    void scrollsToAHighlight();
    void standsEmptyBytes();
    void copiesInOtherForms();
    void findsTextAndBytes();
    void findsBehindTheWindow();
    void inspectsAndGoesToOffsets();
    void saysThatThereIsNoSuchByte();
    void looksTheSameFromRightToLeft();

private:
    static QByteArray counting(qsizetype size);

    std::unique_ptr<HexView> m_view;
};

QByteArray HexViewTest::counting(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i);
    return bytes;
}

void HexViewTest::init()
{
    m_view = std::make_unique<HexView>();
    m_view->resize(900, 200);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void HexViewTest::fitsItsWidth()
{
    m_view->setBytes(counting(256));
    QCOMPARE(m_view->bytesPerLine(), 16);
    m_view->resize(420, 200);
    QCOMPARE(m_view->bytesPerLine(), 8);
    m_view->resize(120, 200);
    QCOMPARE(m_view->bytesPerLine(), 4);
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
}

void HexViewTest::findsTheColumnUnderThePointer()
{
    for (const int width : {900, 420, 200}) {
        const HexLayout layout = HexLayout::fit(ui::Theme::instance().fixedFont(), width, 8, 1000);
        for (int column = 0; column < layout.bytesPerLine; ++column) {
            QCOMPARE(layout.columnAt(layout.hexCell(column, 0).center().x()), column);
            QCOMPARE(layout.columnAt(layout.asciiCell(column, 0).center().x()), column);
        }
        QCOMPARE(layout.columnAt(0), 0);
        QCOMPARE(layout.columnAt(10'000), layout.bytesPerLine - 1);
    }
}

void HexViewTest::goesByKeyboard()
{
    m_view->setBytes(counting(100));
    QSignalSpy moved(m_view.get(), &HexView::cursorMoved);
    const std::pair<Qt::Key, qsizetype> steps[] = {{Qt::Key_Right, 1}, {Qt::Key_Down, 17}, {Qt::Key_Left, 16},
                                                   {Qt::Key_End, 31},  {Qt::Key_Up, 15},   {Qt::Key_Home, 0},
                                                   {Qt::Key_Left, 0}};
    for (const auto &[key, place] : steps) {
        QTest::keyClick(m_view.get(), key);
        QCOMPARE(moved.last().first().value<qsizetype>(), place);
    }
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->selectionFrom(), 99);
    QCOMPARE(m_view->selectionLength(), 1);
}

void HexViewTest::selectsByKeyboardAndMouse()
{
    m_view->setBytes(counting(100));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectionFrom(), 1);
    QCOMPARE(m_view->selectionLength(), 17);

    const HexLayout layout = HexLayout::fit(ui::Theme::instance().fixedFont(), m_view->viewport()->width(),
                                            ui::Theme::instance().spacing(2), 100);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, layout.hexCell(4, 0).center());
    QTest::mouseMove(m_view->viewport(), layout.asciiCell(2, layout.lineHeight).center());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {},
                        layout.asciiCell(2, layout.lineHeight).center());
    QCOMPARE(m_view->selectionFrom(), 4);
    QCOMPARE(m_view->selectionLength(), 15);
}

void HexViewTest::copiesTheSelection()
{
    m_view->setBytes("Hello, World");
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("48 65 6c 6c 6f"));
    m_view->copyText();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Hello"));
    m_view->copyDump();
    QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("00000000  48 65 6c 6c 6f")));
}

void HexViewTest::copiesAllWhereNothingIsSelected()
{
    m_view->setBytes(QByteArray::fromHex("00ff"));
    m_view->copyHex();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("00 ff"));
}

void HexViewTest::showsSixteenMebibytesAtOnce()
{
    const QByteArray bytes = counting(16 << 20);
    QElapsedTimer clock;
    clock.start();
    m_view->setBytes(bytes);
    const QImage top = m_view->grab().toImage();
    qInfo("16 MiB shown in %lld ms", static_cast<long long>(clock.elapsed()));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->selectionFrom(), bytes.size() - 1);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    QVERIFY(m_view->grab().toImage() != top);
}

void HexViewTest::scrollsToAHighlight()
{
    m_view->setBytes(counting(10'000));
    const QImage before = m_view->grab().toImage();
    m_view->setHighlight(9'000, 20);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    const QImage after = m_view->grab().toImage();
    QVERIFY(after != before);
    bool isMarked = false;
    for (int y = 0; y < after.height() && !isMarked; ++y)
        for (int x = 0; x < after.width() && !isMarked; ++x)
            isMarked = after.pixelColor(x, y).rgb() == ui::Theme::instance().color(ui::Role::Highlight).rgb();
    QVERIFY(isMarked);
}

void HexViewTest::standsEmptyBytes()
{
    m_view->setBytes({});
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, 10));
    m_view->selectAll();
    m_view->copyHex();
    QCOMPARE(m_view->selectionLength(), 0);
}

void HexViewTest::copiesInOtherForms()
{
    m_view->setBytes("0123456789abcdefHello");
    m_view->setSelection(16, 5);
    m_view->copyBase64();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("SGVsbG8="));
    m_view->copyCArray();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("{\n    0x48, 0x65, 0x6c, 0x6c, 0x6f,\n};"));
    m_view->copyPython();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("b'Hello'"));
    m_view->copyDump();
    QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("00000010  48 65")));
    m_view->setSelection(3, 1000);
    QCOMPARE(m_view->selectionLength(), 18);
    m_view->setSelection(3, 0);
    QCOMPARE(m_view->selectionLength(), 0);
}

void HexViewTest::findsTextAndBytes()
{
    m_view->setBytes("one " + QByteArray::fromHex("c0ffee") + " ONE 0xc0ffee c0ffee");
    m_view->highlight({QStringLiteral("one"), false, false});
    QCOMPARE(m_view->findCount().total, 2);
    QCOMPARE(m_view->findNext(), ui::FindOutcome::Found);
    QCOMPARE(m_view->selectionFrom(), 0);
    QCOMPARE(m_view->selectionLength(), 3);
    QCOMPARE(m_view->findNext(), ui::FindOutcome::Found);
    QCOMPARE(m_view->selectionFrom(), 8);
    QCOMPARE(m_view->findCount().current, 1);
    QCOMPARE(m_view->findNext(), ui::FindOutcome::FoundWrapped);
    QCOMPARE(m_view->findPrevious(), ui::FindOutcome::FoundWrapped);
    m_view->highlight({QStringLiteral("one"), false, true});
    QCOMPARE(m_view->findCount().total, 1);
    // Bytes and the text that names them.
    m_view->highlight({QStringLiteral("c0ffee"), false, false});
    QCOMPARE(m_view->findCount().total, 3);
    m_view->highlight({QStringLiteral("c0 ff ee"), false, false});
    QCOMPARE(m_view->findCount().total, 1);
    m_view->highlight({QStringLiteral("\\xc0.\\xee"), true, false});
    QCOMPARE(m_view->findCount().total, 1);
    m_view->highlight({QStringLiteral("nowhere"), false, false});
    QCOMPARE(m_view->findNext(), ui::FindOutcome::NotFound);
    QCOMPARE(m_view->findCount().total, 0);
}

void HexViewTest::findsBehindTheWindow()
{
    m_view->setBytes(QByteArray(8 << 20, 'x') + "needle");
    m_view->highlight({QStringLiteral("needle"), false, false});
    QCOMPARE(m_view->findNext(), ui::FindOutcome::Searching);
    QTRY_VERIFY(m_view->findCount().isComplete);
    QCOMPARE(m_view->findNext(), ui::FindOutcome::Found);
    QCOMPARE(m_view->selectionFrom(), 8 << 20);
}

void HexViewTest::inspectsAndGoesToOffsets()
{
    ui::HexPage page;
    page.resize(900, 300);
    page.show();
    capture::Record record;
    record.payload = QByteArray::fromHex("000102030405060708") + QByteArray(2000, 'x');
    record.head.payloadLength = static_cast<quint64>(record.payload.size());
    page.setRecord(record);
    page.view()->setSelection(1, 1);
    QVERIFY(page.inspectorText().contains(QLatin1String("u8 1")));
    QVERIFY(page.inspectorText().contains(QLatin1String("u32 LE 67305985 BE 16909060")));
    page.view()->setSelection(1, 2);
    QVERIFY(page.inspectorText().contains(QLatin1String("u16")));
    QVERIFY(!page.inspectorText().contains(QLatin1String("u32")));
    for (const auto &[typed, offset] :
         {std::pair{"1024", 1024}, std::pair{"0x7", 7}, std::pair{"99999", 7}}) {
        page.offsetEdit()->setText(QLatin1String(typed));
        QTest::keyClick(page.offsetEdit(), Qt::Key_Return);
        QCOMPARE(page.view()->selectionFrom(), offset);
    }
    QSignalSpy asked(page.view(), &HexView::goToRequested);
    QTest::keyClick(page.view(), Qt::Key_G);
    QCOMPARE(asked.count(), 1);
}

void HexViewTest::saysThatThereIsNoSuchByte()
{
    ui::HexPage page;
    page.resize(900, 300);
    page.show();
    capture::Record record;
    record.payload = "0123456789";
    record.head.payloadLength = 10;
    page.setRecord(record);
    const auto *problem = page.findChild<QLabel *>(QStringLiteral("offsetProblem"));
    const auto isSaid = [&] {
        return problem->isVisible() && !problem->text().isEmpty() &&
               page.offsetEdit()->accessibleDescription() == problem->text();
    };
    const auto isQuiet = [&] {
        return !problem->isVisible() && page.offsetEdit()->accessibleDescription().isEmpty();
    };
    QVERIFY(isQuiet());
    QTest::keyClicks(page.offsetEdit(), QStringLiteral("10"));
    QTest::keyClick(page.offsetEdit(), Qt::Key_Return);
    QVERIFY(isSaid());
    QTest::keyClick(page.offsetEdit(), Qt::Key_Backspace);
    QVERIFY(isQuiet());
    QTest::keyClicks(page.offsetEdit(), QStringLiteral("x"));
    QTest::keyClick(page.offsetEdit(), Qt::Key_Return);
    QVERIFY(isSaid());
    page.setRecord(record);
    QVERIFY(isQuiet());
}

void HexViewTest::looksTheSameFromRightToLeft()
{
    m_view->setBytes("(<[");
    const QImage image = m_view->viewport()->grab().toImage();
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_view->viewport()->grab().toImage() == image);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::HexViewTest)
#include "tst_hexview.moc"
