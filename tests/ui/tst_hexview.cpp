#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

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

} // namespace wireloupe

QTEST_MAIN(wireloupe::HexViewTest)
#include "tst_hexview.moc"
