#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>

#include "detailpanefixture.h"
#include "ui/certificateview.h"
#include "ui/handshakeview.h"
#include "ui/hint.h"
#include "ui/textview.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using Tab = ui::DetailPane::Tab;

/// How the connection of the selected row was opened, as the detail pane shows it.
class DetailHandshakeTest : public test::DetailPaneFixture
{
    Q_OBJECT

private slots:
    void showsTheHandshakeOfTheConnection();
    void showsTheHandshakeOfEachConnection();
    void showsValuesInNarrowPanes();
    void tellsNamesApartBesideWhatWasSent();
    void keepsTheWidthOfItsNames();
    void takesTheWidthOfItsNamesByKeys();
    void showsARefusal();
    void showsInterimResponsesBeforeTheOneThatCounts();
    void showsTheUpgradeBehindAProxyAndTheTunnelOnItsRows();
    void showsWhatIsFarAway();
    void saysThatThereWasNoHandshake();
    void showsTlsWhereItsRowIsSelected();
    void showsWhereTheTimeWent();
    void showsWhyThereIsNoCertificate();
    void saysWhereTheBeginningIsMissing();

private:
    /// The fields of a handshake in a pane as wide as that, which is shown.
    const QTreeWidget *fieldsIn(int width);
};

void DetailHandshakeTest::showsTheHandshakeOfTheConnection()
{
    m_sample->handshake();
    const capture::Row row = m_sample->text(Outgoing, "Hello");
    m_pane->setCurrentTab(Tab::Handshake);
    m_pane->setRow(row);
    QTRY_VERIFY(isShown(m_pane->handshakeView()));
    const QString raw = m_pane->handshakeView()->findChild<ui::TextView *>()->toPlainText();
    QVERIFY(raw.startsWith(QLatin1String("GET /chat?room=blue HTTP/1.1\nHost: localhost:9001\n")));
    QVERIFY(raw.contains(QLatin1String("HTTP/1.1 101")));
    auto *table = m_pane->handshakeView()->table();
    QCOMPARE(table->topLevelItemCount(), 2);
    QCOMPARE(table->topLevelItem(0)->child(0)->text(0), QStringLiteral("Host"));
    QCOMPARE(table->topLevelItem(0)->child(0)->text(1), QStringLiteral("localhost:9001"));

    // A row of the handshake itself shows it under Pretty too.
    m_pane->setCurrentTab(Tab::Pretty);
    m_pane->setRow(capture::Row{1});
    QTRY_VERIFY(isShown(m_pane->handshakeView()));
}

void DetailHandshakeTest::showsTheHandshakeOfEachConnection()
{
    m_sample->head(capture::RecordKind::HandshakeRequest, "GET /first HTTP/1.1\r\n\r\n", 1);
    m_sample->head(capture::RecordKind::HandshakeRequest, "GET /second HTTP/1.1\r\n\r\n", 2);
    const capture::Row first = m_sample->text(Incoming, "x", 1ms, 1);
    const capture::Row second = m_sample->text(Incoming, "x", 1ms, 2);
    m_sample->head(capture::RecordKind::HandshakeRequest, "GET /again HTTP/1.1\r\n\r\n", 1);
    const capture::Row again = m_sample->text(Incoming, "x", 1ms, 1);
    m_pane->setCurrentTab(Tab::Handshake);
    const std::pair<capture::Row, QString> expected[] = {{first, QStringLiteral("GET /first")},
                                                         {second, QStringLiteral("GET /second")},
                                                         {again, QStringLiteral("GET /again")}};
    for (const auto &[row, start] : expected) {
        m_pane->setRow(row);
        QTRY_VERIFY(m_pane->handshakeView()->findChild<ui::TextView *>()->toPlainText().startsWith(start));
    }
}

const QTreeWidget *DetailHandshakeTest::fieldsIn(int width)
{
    m_sample->handshake();
    m_pane->resize(width, 400);
    m_pane->setCurrentTab(Tab::Handshake);
    m_pane->setRow(m_sample->text(Outgoing, "Hello"));
    const QTreeWidget *table = m_pane->handshakeView()->table();
    [table] { QTRY_VERIFY(table->isVisible() && table->topLevelItemCount() == 2); }();
    return table;
}

void DetailHandshakeTest::showsValuesInNarrowPanes()
{
    const QTreeWidget *table = fieldsIn(340);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table->header()->sectionSize(1) >= 120);
}

// As wide as the pane is in a window of ordinary size.
void DetailHandshakeTest::tellsNamesApartBesideWhatWasSent()
{
    const QTreeWidget *table = fieldsIn(580);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table->width() < 400);
    const QTreeWidgetItem *key =
        table->findItems(QStringLiteral("Sec-WebSocket-Key"), Qt::MatchRecursive).value(0);
    QVERIFY(key);
    const QRect cell = table->visualItemRect(key);
    const int room = table->header()->sectionSize(0) - cell.left();
    QVERIFY2(room >= table->fontMetrics().horizontalAdvance(key->text(0)) + 8,
             qPrintable(QString::number(room)));
}

/// They are as wide as they need, until the user says how wide they are.
void DetailHandshakeTest::keepsTheWidthOfItsNames()
{
    m_sample->handshake();
    m_sample->head(capture::RecordKind::HandshakeRequest, "GET /second HTTP/1.1\r\nA-Long-Name: 1\r\n\r\n",
                   2);
    m_pane->setCurrentTab(Tab::Handshake);
    m_pane->setRow(m_sample->text(Outgoing, "Hello"));
    const QTreeWidget *table = m_pane->handshakeView()->table();
    QTRY_VERIFY(table->isVisible() && table->topLevelItemCount() == 2);
    const QHeaderView *header = table->header();
    const int needed = header->sectionSize(0);
    const QPoint edge(needed - 2, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge - QPoint(30, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge - QPoint(30, 0));
    const int chosen = header->sectionSize(0);
    QVERIFY2(chosen < needed, qPrintable(QString::number(chosen)));
    const int room = table->width();
    m_pane->resize(1000, 420);
    QTRY_VERIFY(table->width() > room);
    QCOMPARE(header->sectionSize(0), chosen);
    m_pane->setRow(m_sample->text(Incoming, "x", 1ms, 2));
    QTRY_VERIFY(table->topLevelItem(0)->text(1).contains(QLatin1String("/second")));
    QCOMPARE(header->sectionSize(0), chosen);
}

/// As by the mouse.
void DetailHandshakeTest::takesTheWidthOfItsNamesByKeys()
{
    m_sample->handshake();
    m_pane->setCurrentTab(Tab::Handshake);
    m_pane->setRow(m_sample->text(Outgoing, "Hello"));
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QTreeWidget *table = m_pane->handshakeView()->table();
    QTRY_VERIFY(table->isVisible() && table->topLevelItemCount() == 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    const int needed = table->columnWidth(0);
    QTest::keyClick(table, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    const int chosen = table->columnWidth(0);
    QVERIFY(chosen < needed);
    m_pane->resize(1000, 420);
    QTRY_COMPARE(m_pane->width(), 1000);
    QCOMPARE(table->columnWidth(0), chosen);
}

void DetailHandshakeTest::showsARefusal()
{
    m_sample->handshake();
    m_sample->refusedHandshake();
    m_sample->head(capture::RecordKind::HandshakeRequest, "GET /private HTTP/1.1\r\nHost: a\r\n\r\n");
    m_sample->refusedHandshake();
    m_pane->setCurrentTab(Tab::Handshake);
    m_pane->setRow(capture::Row{m_sample->store()->count() - 1});
    QTRY_VERIFY(isShown(m_pane->handshakeView()));
    const QString raw = m_pane->handshakeView()->findChild<ui::TextView *>()->toPlainText();
    QVERIFY(raw.contains(QLatin1String("GET /private")));
    QVERIFY(raw.contains(QLatin1String("403 Forbidden")));
    QVERIFY(raw.contains(QLatin1String("Token expired.")));
}

void DetailHandshakeTest::showsInterimResponsesBeforeTheOneThatCounts()
{
    m_sample->head(capture::RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    const QByteArray response = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n";
    m_pane->setCurrentTab(Tab::Handshake);
    m_pane->setRow(m_sample->head(capture::RecordKind::HandshakeResponse, response));
    QTRY_VERIFY(isShown(m_pane->handshakeView()));
    QTreeWidget *table = m_pane->handshakeView()->table();
    QStringList lines;
    for (int i = 0; i < table->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *head = table->topLevelItem(i);
        lines << head->text(0) + QLatin1String(" = ") + head->text(1);
        for (int field = 0; field < head->childCount(); ++field)
            lines << head->child(field)->text(0) + QLatin1String(": ") + head->child(field)->text(1);
    }
    QCOMPARE(lines, QStringList({QStringLiteral("Request = GET / HTTP/1.1"), QStringLiteral("Host: a"),
                                 QStringLiteral("Interim response = HTTP/1.1 103 Early Hints"),
                                 QStringLiteral("Link: </a>"),
                                 QStringLiteral("Response = HTTP/1.1 101 Switching Protocols"),
                                 QStringLiteral("Upgrade: websocket")}));
}

void DetailHandshakeTest::showsTheUpgradeBehindAProxyAndTheTunnelOnItsRows()
{
    const capture::Row connecting =
        m_sample->state({.kind = capture::StateKind::Connecting, .detail = "wss://a/"});
    const capture::Row asked =
        m_sample->head(capture::RecordKind::HandshakeRequest, "CONNECT a:443 HTTP/1.1\r\n\r\n");
    const capture::Row made =
        m_sample->head(capture::RecordKind::HandshakeResponse, "HTTP/1.1 200 Connection established\r\n\r\n");
    capture::TlsDetails details;
    details.protocol = "TLS 1.3";
    m_sample->secured(details);
    const capture::Row upgrade =
        m_sample->head(capture::RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n");
    m_sample->head(capture::RecordKind::HandshakeResponse, "HTTP/1.1 101 S\r\n\r\n");
    const capture::Row open = m_sample->state({.kind = capture::StateKind::Open, .detail = {}});
    const capture::Row frame = m_sample->text(Incoming, "x");
    m_pane->setCurrentTab(Tab::Handshake);
    auto *view = m_pane->handshakeView();
    view->setCurrentView(ui::HandshakeView::View::Certificate);
    const std::pair<capture::Row, QString> expected[] = {
        {connecting, QStringLiteral("GET / HTTP/1.1|HTTP/1.1 101 S")},
        {asked, QStringLiteral("CONNECT a:443 HTTP/1.1|HTTP/1.1 200 Connection established")},
        {upgrade, QStringLiteral("GET / HTTP/1.1|HTTP/1.1 101 S")},
        {made, QStringLiteral("CONNECT a:443 HTTP/1.1|HTTP/1.1 200 Connection established")},
        {open, QStringLiteral("GET / HTTP/1.1|HTTP/1.1 101 S")},
        {made, QStringLiteral("CONNECT a:443 HTTP/1.1|HTTP/1.1 200 Connection established")},
        {frame, QStringLiteral("GET / HTTP/1.1|HTTP/1.1 101 S")},
    };
    for (const auto &[row, lines] : expected) {
        m_pane->setRow(row);
        QTRY_COMPARE(view->table()->topLevelItemCount() == 0
                         ? QString()
                         : view->table()->topLevelItem(0)->text(1) + QLatin1Char('|') +
                               view->table()->topLevelItem(1)->text(1),
                     lines);
        QVERIFY(isShown(view->certificates()));
    }
}

void DetailHandshakeTest::showsWhatIsFarAway()
{
    m_sample->state({.kind = capture::StateKind::Connecting, .detail = "wss://localhost/"});
    capture::TlsDetails details;
    details.protocol = "TLS 1.3";
    m_sample->secured(details);
    capture::StateEvent open{.kind = capture::StateKind::Open, .detail = {}};
    open.times = capture::PhaseTimes{.address = {}, .tcp = 2ms, .proxy = {}, .tls = 8ms, .upgrade = 4ms};
    m_sample->state(open);
    for (int i = 0; i < 25'000; ++i)
        m_sample->text(Outgoing, "x", 1ms);
    m_pane->setCurrentTab(Tab::Handshake);
    m_pane->setRow(m_sample->text(Incoming, "first"));
    auto *view = m_pane->handshakeView();
    view->setCurrentView(ui::HandshakeView::View::Certificate);
    QTRY_VERIFY(isShown(view->certificates()));
    QVERIFY(view->certificates()->summary()->text().startsWith(QLatin1String("TLS 1.3")));
    view->setCurrentView(ui::HandshakeView::View::Time);
    QVERIFY(isShown(view->times()));
    QStringList took;
    for (int line = 0; line < view->times()->topLevelItemCount(); ++line)
        took << view->times()->topLevelItem(line)->text(0) + QLatin1Char(' ') +
                    view->times()->topLevelItem(line)->text(1);
    QCOMPARE(took,
             QStringList({QStringLiteral("TCP 2.00 ms"), QStringLiteral("TLS 8.00 ms"),
                          QStringLiteral("Upgrade 4.00 ms"), QStringLiteral("First frame more than 20.0 s"),
                          QStringLiteral("All more than 20.0 s")}));
}

void DetailHandshakeTest::saysThatThereWasNoHandshake()
{
    m_pane->setCurrentTab(Tab::Handshake);
    m_pane->setRow(m_sample->text(Incoming, "x"));
    QTRY_COMPARE(m_pane->hint()->title(), QStringLiteral("No handshake was recorded"));
}

void DetailHandshakeTest::showsTlsWhereItsRowIsSelected()
{
    capture::TlsDetails details;
    details.protocol = "TLS 1.3";
    details.cipher = "<b>cipher</b>";
    m_pane->setRow(m_sample->secured(details));
    QVERIFY(isShown(m_pane->tlsView()));
    QVERIFY(m_pane->tlsView()->summary()->text().contains(QStringLiteral("TLS 1.3 · <b>cipher</b>")));
    m_pane->setCurrentTab(Tab::Hex);
    QVERIFY(isShown(m_pane->hint()));
}

void DetailHandshakeTest::showsWhereTheTimeWent()
{
    m_sample->state({.kind = capture::StateKind::Connecting, .detail = "wss://localhost/"});
    capture::TlsDetails details;
    details.protocol = "TLS 1.2";
    m_sample->secured(details);
    capture::StateEvent open{
        .kind = capture::StateKind::Open, .phase = capture::Phase::Upgrade, .detail = {}};
    open.times = capture::PhaseTimes{.address = 1ms, .tcp = 2ms, .proxy = {}, .tls = 8ms, .upgrade = 4ms};
    m_sample->state(open);
    const capture::Row row = m_sample->text(Incoming, "first", 5ms);
    m_pane->setCurrentTab(Tab::Handshake);
    m_pane->setRow(row);
    auto *view = m_pane->handshakeView();
    QTRY_VERIFY(isShown(view));
    view->setCurrentView(ui::HandshakeView::View::Time);
    QVERIFY(isShown(view->times()));
    QStringList lines;
    for (int line = 0; line < view->times()->topLevelItemCount(); ++line)
        lines << view->times()->topLevelItem(line)->text(0) + QLatin1Char(' ') +
                     view->times()->topLevelItem(line)->text(1);
    QCOMPARE(lines, QStringList({QStringLiteral("DNS 1.00 ms"), QStringLiteral("TCP 2.00 ms"),
                                 QStringLiteral("TLS 8.00 ms"), QStringLiteral("Upgrade 4.00 ms"),
                                 QStringLiteral("First frame 5.00 ms"), QStringLiteral("All 20.0 ms")}));
    view->setCurrentView(ui::HandshakeView::View::Certificate);
    QVERIFY(isShown(view->certificates()));
    QVERIFY(view->certificates()->summary()->text().startsWith(QLatin1String("TLS 1.2")));
}

void DetailHandshakeTest::showsWhyThereIsNoCertificate()
{
    m_sample->handshake();
    m_pane->setCurrentTab(Tab::Handshake);
    m_pane->setRow(m_sample->text(Outgoing, "x"));
    auto *view = m_pane->handshakeView();
    QTRY_VERIFY(isShown(view));
    view->setCurrentView(ui::HandshakeView::View::Certificate);
    QVERIFY(!isShown(view->certificates()));
    QCOMPARE(view->findChild<ui::Hint *>()->title(), QStringLiteral("No TLS"));
    view->setCurrentView(ui::HandshakeView::View::Time);
    QCOMPARE(view->findChild<ui::Hint *>()->title(), QStringLiteral("No times were recorded"));
}

void DetailHandshakeTest::saysWhereTheBeginningIsMissing()
{
    m_sample->head(capture::RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n");
    const capture::Row unknown = m_sample->text(Outgoing, "x");
    m_sample->state({.kind = capture::StateKind::Connecting, .detail = "wss://a/"}, 1ms, 2);
    const capture::Row failed = m_sample->state(
        {.kind = capture::StateKind::Failed, .phase = capture::Phase::Tcp, .detail = {}}, 1ms, 2);
    m_pane->setCurrentTab(Tab::Handshake);
    auto *view = m_pane->handshakeView();
    view->setCurrentView(ui::HandshakeView::View::Certificate);
    auto *hint = view->findChild<ui::Hint *>();
    m_pane->setRow(unknown);
    QTRY_VERIFY(isShown(view) && hint->title() == QLatin1String("TLS is not known"));
    m_pane->setRow(failed);
    QTRY_COMPARE(hint->title(), QStringLiteral("No TLS"));
    QVERIFY(hint->text().contains(QLatin1String("did not come so far")));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::DetailHandshakeTest)
#include "tst_detailhandshake.moc"
