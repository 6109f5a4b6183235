#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

#include "capturepanefixture.h"
#include "ui/detailpane.h"
#include "ui/filterbar.h"
#include "ui/filteredit.h"
#include "ui/hint.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using ui::CapturePane;

class CapturePaneTest : public test::CapturePaneFixture
{
    Q_OBJECT

private slots:
    void filtersWhileTheUserTypes();
    void saysWhatIsWrongWithAFilter();
    void keepsTheSelectionThroughAFilter();
    void completesFilterWords();
    void copiesRows_data();
    void copiesRows();
    void boundsWhatIsCopied();
    void goesToARow();
    void forgetsTheSelectionWhenCleared();
    void saysWhyItIsEmpty();
    void saysThatAFileIsEmpty();
    void keepsItsLayout();
    void keepsWhatWasMoved();
    void showsTheConnectionColumnForSeveral();

private:
    void type(const char *text);
};

void CapturePaneTest::type(const char *text)
{
    auto *edit = m_pane->findChild<ui::FilterEdit *>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromUtf8(text));
}

void CapturePaneTest::filtersWhileTheUserTypes()
{
    fill();
    type("op:pong");
    QTRY_COMPARE(m_pane->shownRows(), 25);
    QCOMPARE(m_pane->filteredRows()->size(), 25);
    m_sample->frame(Incoming, wire::Opcode::Pong, "late");
    QTRY_COMPARE(m_pane->shownRows(), 26);
    QTest::keyClick(m_pane->findChild<ui::FilterEdit *>(), Qt::Key_Escape);
    QCOMPARE(m_pane->shownRows(), m_sample->store()->count());
    QVERIFY(!m_pane->filteredRows());
}

void CapturePaneTest::saysWhatIsWrongWithAFilter()
{
    fill();
    type("Hello");
    QTRY_VERIFY(m_pane->filteredRows());
    const qint64 shown = m_pane->shownRows();
    m_pane->setFilterText(QStringLiteral("Hello op:nonsense"));
    const auto labels = m_pane->findChild<ui::FilterBar *>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QLatin1String("nonsense"));
    }));
    // What was shown stays.
    QCOMPARE(m_pane->shownRows(), shown);
}

void CapturePaneTest::keepsTheSelectionThroughAFilter()
{
    fill();
    qint64 ping = 0;
    while (m_sample->store()->head(capture::Row{ping}).opcode != wire::Opcode::Ping)
        ++ping;
    m_pane->goToRow(capture::Row{ping});
    m_pane->setFilterText(QStringLiteral("op:ping"));
    QTRY_VERIFY(m_pane->filteredRows());
    QCOMPARE(m_pane->selectedRows(), capture::RowSet{capture::Row{ping}});
    m_pane->setFilterText(QStringLiteral("op:pong"));
    QTRY_VERIFY(m_pane->selectedRows().isEmpty());
}

void CapturePaneTest::completesFilterWords()
{
    auto *edit = m_pane->findChild<ui::FilterEdit *>();
    type("hello -op:pi");
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("hello -op:ping"));
}

void CapturePaneTest::copiesRows_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("text") << static_cast<int>(ui::CopyForm::Text);
    QTest::newRow("json") << static_cast<int>(ui::CopyForm::Json);
    QTest::newRow("hex") << static_cast<int>(ui::CopyForm::Hex);
}

void CapturePaneTest::copiesRows()
{
    QFETCH(int, form);
    m_sample->text(Outgoing, "Hello");
    m_sample->text(Incoming, "World");
    QTRY_COMPARE(m_pane->shownRows(), 2);
    view()->setFocus();
    view()->selectAll();
    QApplication::clipboard()->clear();
    switch (static_cast<ui::CopyForm>(form)) {
    case ui::CopyForm::Json:
        m_pane->copyAsJson();
        break;
    case ui::CopyForm::Hex:
        m_pane->copyAsHex();
        break;
    default:
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    }
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    if (form == static_cast<int>(ui::CopyForm::Hex)) {
        QCOMPARE(lines, QStringList({QStringLiteral("48 65 6c 6c 6f"), QStringLiteral("57 6f 72 6c 64")}));
        return;
    }
    QVERIFY(lines.size() >= 2);
    QVERIFY(lines.first().contains(QLatin1String("Hello")));
    QVERIFY(lines.last().contains(QLatin1String("World")));
    if (form == static_cast<int>(ui::CopyForm::Json)) {
        QCOMPARE(lines.size(), 2);
        QVERIFY(QJsonDocument::fromJson(lines.last().toUtf8()).isObject());
    }
}

void CapturePaneTest::boundsWhatIsCopied()
{
    for (int i = 0; i < 12'000; ++i)
        m_sample->text(Outgoing, "x");
    QTRY_COMPARE(m_pane->shownRows(), 12'000);
    view()->selectAll();
    m_pane->copyAsHex();
    QTRY_COMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 9'999);
}

void CapturePaneTest::goesToARow()
{
    fill();
    m_pane->goToRow(capture::Row{7});
    QCOMPARE(m_pane->selectedRows(), capture::RowSet{capture::Row{7}});
    QVERIFY(view()->viewport()->rect().contains(view()->visualRect(view()->currentIndex())));
    m_pane->goToRow(capture::Row{1'000'000});
    QCOMPARE(m_pane->selectedRows(), capture::RowSet{capture::Row{7}});
}

void CapturePaneTest::forgetsTheSelectionWhenCleared()
{
    fill();
    m_pane->goToRow(capture::Row{7});
    m_sample->store()->clear();
    QTRY_COMPARE(m_pane->shownRows(), 0);
    QVERIFY(m_pane->selectedRows().isEmpty());
    QCOMPARE(m_pane->findChild<ui::DetailPane *>()->hint()->title(), QStringLiteral("Select a row"));
}

void CapturePaneTest::saysWhyItIsEmpty()
{
    auto *hint = view()->viewport()->findChild<ui::Hint *>();
    QVERIFY(hint->isVisible());
    const QString nothing = hint->title();
    fill();
    QVERIFY(!hint->isVisible());
    m_pane->setFilterText(QStringLiteral("no such words"));
    QTRY_VERIFY(hint->isVisible());
    QTRY_COMPARE(hint->title(), QStringLiteral("No row passes the filter"));
    QVERIFY(hint->title() != nothing);
}

void CapturePaneTest::saysThatAFileIsEmpty()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.wlcap"));
    QCOMPARE(m_sample->store()->save(path), QString());
    CapturePane pane(capture::Store::open(path).store);
    pane.show();
    const auto *hint = pane.findChild<ui::FrameLogView *>()->viewport()->findChild<ui::Hint *>();
    QTRY_COMPARE(hint->title(), QStringLiteral("This capture is empty"));
}

void CapturePaneTest::keepsItsLayout()
{
    view()->horizontalHeader()->resizeSection(2, 123);
    m_pane->findChild<ui::DetailPane *>()->setCurrentTab(ui::DetailPane::Tab::Hex);
    CapturePane other(m_sample->store());
    other.restoreLayout(m_pane->saveLayout());
    QCOMPARE(other.findChild<ui::FrameLogView *>()->columnWidth(2), 123);
    QCOMPARE(other.findChild<ui::DetailPane *>()->currentTab(), ui::DetailPane::Tab::Hex);
    other.restoreLayout("no layout at all");
    QCOMPARE(other.findChild<ui::FrameLogView *>()->columnWidth(2), 123);
}

// Shares follow the height of the window until somebody moves a border; then that stays, now and later.
void CapturePaneTest::keepsWhatWasMoved()
{
    auto *rows = m_pane->findChild<QSplitter *>(QStringLiteral("captureRows"));
    m_pane->resize(900, 600);
    QTRY_COMPARE(rows->height(), rows->sizes()[0] + rows->sizes()[1] + rows->handleWidth());
    const QList<int> before = rows->sizes();
    m_pane->resize(900, 900);
    QTRY_VERIFY(rows->sizes()[0] > before[0]);
    QVERIFY(rows->sizes()[1] > before[1]);

    QSplitterHandle *border = rows->handle(1);
    QTest::mousePress(border, Qt::LeftButton, {}, QPoint(5, 0));
    QTest::mouseMove(border, QPoint(5, -100));
    QTest::mouseRelease(border, Qt::LeftButton, {}, QPoint(5, -100));
    const QList<int> moved = rows->sizes();
    CapturePane other(m_sample->store());
    other.resize(m_pane->size());
    other.show();
    other.restoreLayout(m_pane->saveLayout());
    QTRY_COMPARE(other.findChild<QSplitter *>(QStringLiteral("captureRows"))->sizes(), moved);
}

void CapturePaneTest::showsTheConnectionColumnForSeveral()
{
    constexpr int connection = 3;
    QVERIFY(view()->isColumnHidden(connection));
    m_sample->text(Incoming, "from another", 1ms, 2);
    QTRY_VERIFY(!view()->isColumnHidden(connection));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::CapturePaneTest)
#include "tst_capturepane.moc"
