#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include "samplecapture.h"
#include "ui/findquery.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/logarea.h"
#include "ui/logfinder.h"
#include "ui/logmarks.h"
#include "ui/logrow.h"
#include "ui/minimap.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using capture::Row;
using ui::MiniMap;

class MiniMapTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup();
    void showsWhereThingsAre();
    void growsWithTheCapture();
    void marksWhatTheLogMarks();
    void showsMarksAndMatches();
    void showsWhatTheFilterShows();
    void forgetsWithTheCapture();
    void jumpsWithAClick();
    void staysSmallForAShortLog();
    void isMirrored();
    void goesWhereThereIsNoRoom();
    void saysItInWords();

private:
    MiniMap *map() const { return m_area->map(); }
    ui::FrameLogView *view() const { return m_area->view(); }
    void waitUntilKnown() { QTRY_VERIFY(map()->isComplete()); }
    /// Where the line is drawn.
    int heightOf(int line) const
    {
        const int top = view()->horizontalHeader()->height();
        const int tallest = view()->lineCount() * ui::Theme::instance().spacing();
        const int height = std::min(map()->height() - top, tallest);
        return top + ((line + 1) * height - 1) / view()->lineCount();
    }
    int pixelsWith(MiniMap::Sign sign) const
    {
        int count = 0;
        for (int y = 0; y < map()->height(); ++y)
            count += (map()->signsAt(y) & sign) != 0;
        return count;
    }

    std::unique_ptr<test::SampleCapture> m_sample;
    std::unique_ptr<ui::LogArea> m_area;
};

// A failed connection in row 1000, a broken rule in row 2000, a close frame in row 3000, of 4001.
void MiniMapTest::init()
{
    m_sample = std::make_unique<test::SampleCapture>();
    for (int i = 0; i < 4001; ++i)
        if (i == 1000)
            m_sample->state({.kind = capture::StateKind::Failed, .detail = {}});
        else if (i == 2000)
            m_sample->frame(Incoming, wire::Opcode{0x3}, "x", 1ms, 1, wire::Rule::ReservedOpcode);
        else if (i == 3000)
            m_sample->frame(Incoming, wire::Opcode::Close, wire::closePayload(1000, {}));
        else
            m_sample->text(i % 2 ? Incoming : Outgoing, "row " + QByteArray::number(i));
    m_area = std::make_unique<ui::LogArea>(m_sample->store());
    m_area->resize(900, 500);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
}

void MiniMapTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_area.reset();
    m_sample.reset();
}

void MiniMapTest::showsWhereThingsAre()
{
    waitUntilKnown();
    QVERIFY(map()->signsAt(heightOf(1000)) & MiniMap::Error);
    QVERIFY(map()->signsAt(heightOf(2000)) & MiniMap::Warning);
    QVERIFY(map()->signsAt(heightOf(3000)) & MiniMap::Close);
    QCOMPARE(pixelsWith(MiniMap::Error), 1);
    QCOMPARE(pixelsWith(MiniMap::Warning), 1);
    QCOMPARE(pixelsWith(MiniMap::Close), 1);
    QCOMPARE(map()->signsAt(2), quint8{0}); // beside the header
}

void MiniMapTest::growsWithTheCapture()
{
    waitUntilKnown();
    m_sample->state({.kind = capture::StateKind::Failed, .detail = {}});
    QTRY_VERIFY(map()->signsAt(map()->height() - 1) & MiniMap::Error);
    QTRY_COMPARE(pixelsWith(MiniMap::Error), 2);
}

/// A proxy that opens the tunnel and a redirect that is followed are no errors, here as in the row itself.
void MiniMapTest::marksWhatTheLogMarks()
{
    using enum capture::RecordKind;
    m_sample->store()->clear();
    m_sample->head(HandshakeRequest, "CONNECT a:443 HTTP/1.1\r\n\r\n");
    m_sample->head(HandshakeResponse, "HTTP/1.1 200 Connection established\r\n\r\n");
    m_sample->head(HandshakeRequest, "GET / HTTP/1.1\r\n\r\n");
    m_sample->head(HandshakeResponse, "HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\n");
    m_sample->state({.kind = capture::StateKind::Redirected, .detail = "ws://a/b"});
    m_sample->head(HandshakeRequest, "GET /b HTTP/1.1\r\n\r\n");
    m_sample->head(HandshakeResponse, "HTTP/1.1 404 Not Found\r\n\r\n");
    QTRY_COMPARE(m_area->model()->rowCount(), 7);
    waitUntilKnown();
    for (int line = 0; line < 7; ++line) {
        const bool isMarked = ui::describeRow(*m_sample->store(), Row{line}).mark == ui::RowMark::Error;
        QCOMPARE((map()->signsAt(heightOf(line)) & MiniMap::Error) != 0, isMarked);
        QCOMPARE(isMarked, line == 6);
    }
}

void MiniMapTest::showsMarksAndMatches()
{
    m_area->marks()->set(Row{500}, {});
    auto *finder = m_area->findChild<ui::LogFinder *>();
    finder->highlight(ui::findQuery(QStringLiteral("row 3500"), false));
    QTRY_VERIFY(map()->signsAt(heightOf(500)) & MiniMap::Mark);
    QTRY_VERIFY(map()->signsAt(heightOf(3500)) & MiniMap::Hit);
    m_area->marks()->remove(Row{500});
    finder->highlight({});
    QTRY_COMPARE(pixelsWith(MiniMap::Mark) + pixelsWith(MiniMap::Hit), 0);
}

void MiniMapTest::showsWhatTheFilterShows()
{
    waitUntilKnown();
    m_area->model()->setFilter(capture::Filter::parse(QStringLiteral("dir:in")).filter);
    QTRY_COMPARE(m_area->model()->rowCount(), 2002);
    waitUntilKnown();
    QCOMPARE(pixelsWith(MiniMap::Error), 0); // an event has no direction
    QCOMPARE(pixelsWith(MiniMap::Warning), 1);
    QVERIFY(map()->signsAt(heightOf(1000)) & MiniMap::Warning);
    m_area->model()->setFilter({});
    waitUntilKnown();
    QCOMPARE(pixelsWith(MiniMap::Error), 1);
}

void MiniMapTest::forgetsWithTheCapture()
{
    waitUntilKnown();
    m_sample->store()->clear();
    QTRY_COMPARE(m_area->model()->rowCount(), 0);
    waitUntilKnown();
    QCOMPARE(pixelsWith(MiniMap::Error), 0);
    for (int i = 0; i < 100; ++i)
        m_sample->text(Outgoing, "x");
    QTRY_COMPARE(m_area->model()->rowCount(), 100);
    waitUntilKnown();
    QCOMPARE(pixelsWith(MiniMap::Error), 0);
}

void MiniMapTest::jumpsWithAClick()
{
    waitUntilKnown();
    QTest::mouseClick(map(), Qt::LeftButton, {}, {5, heightOf(1000)});
    QVERIFY(!view()->isFollowing());
    const int top = view()->topLine();
    QVERIFY2(top < 1000 && top + view()->linesPerPage() > 1000, QByteArray::number(top).constData());
    QTest::mouseClick(map(), Qt::LeftButton, {}, {5, map()->height() - 1});
    QCOMPARE(view()->topLine(), view()->verticalScrollBar()->maximum());
    QVERIFY(view()->isFollowing());
}

/// A row is never more than a tick of the map, and clicks go to what is drawn there.
void MiniMapTest::staysSmallForAShortLog()
{
    m_sample->store()->clear();
    for (int i = 0; i < 80; ++i)
        if (i == 50)
            m_sample->state({.kind = capture::StateKind::Failed, .detail = {}});
        else
            m_sample->text(Outgoing, "x");
    QTRY_COMPARE(m_area->model()->rowCount(), 80);
    waitUntilKnown();
    const int unit = ui::Theme::instance().spacing();
    QTRY_COMPARE(pixelsWith(MiniMap::Error), unit);
    QVERIFY(map()->signsAt(heightOf(50)) & MiniMap::Error);
    QVERIFY(heightOf(79) < map()->height() - unit);
    const QImage image = map()->grab().toImage();
    QCOMPARE(image.pixelColor(map()->width() / 2, map()->height() - 3),
             map()->palette().color(QPalette::Window));
    QTest::mouseClick(map(), Qt::LeftButton, {}, {5, heightOf(40)});
    QVERIFY2(view()->topLine() <= 40 && view()->topLine() + view()->linesPerPage() > 40,
             QByteArray::number(view()->topLine()).constData());
    QVERIFY(view()->topLine() < view()->verticalScrollBar()->maximum());
    QTest::mouseClick(map(), Qt::LeftButton, {}, {5, map()->height() - 1});
    QCOMPARE(view()->topLine(), view()->verticalScrollBar()->maximum());
}

/// The line that parts it from the log is at the side of the log.
void MiniMapTest::isMirrored()
{
    const QColor border = ui::Theme::instance().color(ui::Role::Border);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        QTRY_COMPARE(map()->x() > view()->x(), direction == Qt::LeftToRight);
        const QImage image = map()->grab().toImage();
        const bool isAtTheLeft = direction == Qt::LeftToRight;
        QCOMPARE(image.pixelColor(0, 2) == border, isAtTheLeft);
        QCOMPARE(image.pixelColor(image.width() - 1, 2) == border, !isAtTheLeft);
    }
}

void MiniMapTest::goesWhereThereIsNoRoom()
{
    QVERIFY(map()->isVisible());
    m_area->resize(300, 500);
    QTRY_VERIFY(!map()->isVisible());
    m_area->resize(900, 500);
    QTRY_VERIFY(map()->isVisible());
    m_area->setMapShown(false);
    QVERIFY(!map()->isVisible());
}

void MiniMapTest::saysItInWords()
{
    waitUntilKnown();
    QVERIFY(!map()->accessibleName().isEmpty());
    const QString words = map()->accessibleDescription();
    QVERIFY2(words.contains(QLatin1String("1 error")) && words.contains(QLatin1String("1 close")),
             qPrintable(words));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::MiniMapTest)
#include "tst_minimap.moc"
