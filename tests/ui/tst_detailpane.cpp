#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include "samplecapture.h"
#include "ui/banner.h"
#include "ui/certificateview.h"
#include "ui/detailpane.h"
#include "ui/framefieldsview.h"
#include "ui/handshakeview.h"
#include "ui/hexpage.h"
#include "ui/hexview.h"
#include "ui/hint.h"
#include "ui/plainpage.h"
#include "ui/prettypage.h"
#include "ui/textview.h"
#include "ui/theme.h"
#include "ui/timeview.h"
#include "ui/viewswitch.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using ui::DetailPane;
using Tab = ui::DetailPane::Tab;

class DetailPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup();

    void saysWhatToDoWhileNothingIsSelected();
    void indentsJsonAndKeepsItsNumbers();
    void showsTextThatIsNoJson();
    void showsBinaryInHex();
    void saysThatAPayloadIsEmpty();
    void explainsAClose();
    void explainsAnEvent();
    void explainsAViolation();
    void rendersNothingAsRichText();
    void staysOnItsTab();
    void showsTheBytes();
    void showsTheFrame();
    void showsTheHandshakeOfTheConnection();
    void showsTheHandshakeOfEachConnection();
    void showsARefusal();
    void saysThatThereWasNoHandshake();
    void showsCompressedBytesInBothForms();
    void showsBytesThatAreNoFrame();
    void showsTlsWhereItsRowIsSelected();
    void showsWhereTheTimeWent();
    void showsWhyThereIsNoCertificate();
    void cutsLongPayloads();
    void copiesLongLinesWhole();
    void formatsLargeJsonBehindTheWindow();

private:
    bool isShown(const QWidget *page) const { return page->isVisible(); }
    QString pretty() const { return m_pane->prettyPage()->view()->toPlainText(); }

    std::unique_ptr<test::SampleCapture> m_sample;
    std::unique_ptr<DetailPane> m_pane;
};

void DetailPaneTest::init()
{
    m_sample = std::make_unique<test::SampleCapture>();
    m_pane = std::make_unique<DetailPane>(m_sample->store());
    m_pane->resize(800, 400);
    m_pane->show();
}

void DetailPaneTest::cleanup()
{
    m_pane.reset();
    m_sample.reset();
}

void DetailPaneTest::saysWhatToDoWhileNothingIsSelected()
{
    QVERIFY(isShown(m_pane->hint()));
    QCOMPARE(m_pane->hint()->title(), QStringLiteral("Select a row"));
    m_pane->setRow(m_sample->text(Outgoing, "x"));
    QVERIFY(!isShown(m_pane->hint()));
    m_pane->setRow({});
    QVERIFY(isShown(m_pane->hint()));
}

void DetailPaneTest::indentsJsonAndKeepsItsNumbers()
{
    m_pane->setRow(m_sample->text(Incoming, R"({"b":1.250,"a":9007199254740993,"b":[true]})"));
    QCOMPARE(pretty(),
             QStringLiteral("{\n  \"b\": 1.250,\n  \"a\": 9007199254740993,\n  \"b\": [\n    true\n  ]\n}"));
    QVERIFY(m_pane->prettyPage()->note().isEmpty());
    m_pane->setCurrentTab(Tab::Text);
    QCOMPARE(m_pane->textPage()->view()->toPlainText(),
             QStringLiteral(R"({"b":1.250,"a":9007199254740993,"b":[true]})"));
}

void DetailPaneTest::showsTextThatIsNoJson()
{
    m_pane->setRow(m_sample->text(Incoming, "Hello\nWorld"));
    QCOMPARE(pretty(), QStringLiteral("Hello\nWorld"));
    QVERIFY(m_pane->prettyPage()->note().contains(QLatin1String("JSON")));
}

void DetailPaneTest::showsBinaryInHex()
{
    m_pane->setRow(m_sample->frame(Incoming, wire::Opcode::Binary, QByteArray::fromHex("c0ffee00")));
    QVERIFY(pretty().contains(QLatin1String("c0 ff ee 00")));
    QVERIFY(m_pane->prettyPage()->note().contains(QLatin1String("Hex")));
}

void DetailPaneTest::saysThatAPayloadIsEmpty()
{
    m_pane->setRow(m_sample->text(Incoming, ""));
    QCOMPARE(pretty(), QString());
    QCOMPARE(m_pane->prettyPage()->note(), QStringLiteral("The payload is empty."));
}

void DetailPaneTest::explainsAClose()
{
    m_pane->setRow(m_sample->frame(Incoming, wire::Opcode::Close, wire::closePayload(1001, "maintenance")));
    QVERIFY(pretty().contains(QLatin1String("1001 Going Away")));
    QVERIFY(pretty().contains(QLatin1String("maintenance")));
}

void DetailPaneTest::explainsAnEvent()
{
    m_pane->setRow(m_sample->state({.kind = capture::StateKind::Failed,
                                    .phase = capture::Phase::Tcp,
                                    .cause = capture::Cause::ConnectionRefused,
                                    .detail = "127.0.0.1:9"}));
    for (const Tab tab : {Tab::Pretty, Tab::Text, Tab::Hex, Tab::Frame}) {
        m_pane->setCurrentTab(tab);
        QVERIFY(isShown(m_pane->hint()));
        QVERIFY(m_pane->hint()->title().contains(QLatin1String("127.0.0.1:9")));
    }
}

void DetailPaneTest::explainsAViolation()
{
    m_pane->setRow(
        m_sample->frame(Incoming, wire::Opcode::Text, "x", 1ms, 1, wire::Rule::UnmaskedClientFrame));
    QVERIFY(isShown(m_pane->ruleBanner()));
    QVERIFY(m_pane->ruleBanner()->text().contains(QLatin1String("5.1")));
    m_pane->setRow(m_sample->text(Incoming, "fine"));
    QVERIFY(!isShown(m_pane->ruleBanner()));
}

void DetailPaneTest::rendersNothingAsRichText()
{
    const QString evil = QStringLiteral("<b>bold</b><img src='http://example.invalid/x.png'>");
    m_pane->setRow(m_sample->text(Incoming, evil.toUtf8()));
    QCOMPARE(pretty(), evil);
    m_pane->setRow(m_sample->state({.kind = capture::StateKind::Connecting, .detail = evil.toUtf8()}));
    const auto labels = m_pane->findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void DetailPaneTest::staysOnItsTab()
{
    m_pane->setRow(m_sample->text(Incoming, "one"));
    m_pane->setCurrentTab(Tab::Hex);
    m_pane->setRow(m_sample->state({.kind = capture::StateKind::Open, .phase = {}, .detail = {}}));
    m_pane->setRow(m_sample->text(Incoming, "two"));
    QCOMPARE(m_pane->currentTab(), Tab::Hex);
    QVERIFY(isShown(m_pane->hexView()));
    QCOMPARE(m_pane->hexView()->bytes(), QByteArray("two"));
}

void DetailPaneTest::showsTheBytes()
{
    m_pane->setCurrentTab(Tab::Hex);
    m_pane->setRow(m_sample->frame(Outgoing, wire::Opcode::Binary, QByteArray::fromHex("00ff10")));
    QCOMPARE(m_pane->hexView()->bytes(), QByteArray::fromHex("00ff10"));
}

void DetailPaneTest::showsTheFrame()
{
    m_pane->setCurrentTab(Tab::Frame);
    m_pane->setRow(m_sample->text(Outgoing, "Hello"));
    QVERIFY(isShown(m_pane->frameView()));
    QCOMPARE(m_pane->frameView()->findChild<ui::HexView *>()->bytes(),
             QByteArray::fromHex("818537fa213d7f9f4d5158"));
    m_pane->setRow(m_sample->head(capture::RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n"));
    QVERIFY(isShown(m_pane->hint()));
}

void DetailPaneTest::showsTheHandshakeOfTheConnection()
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

void DetailPaneTest::showsTheHandshakeOfEachConnection()
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

void DetailPaneTest::showsARefusal()
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

void DetailPaneTest::saysThatThereWasNoHandshake()
{
    m_pane->setCurrentTab(Tab::Handshake);
    m_pane->setRow(m_sample->text(Incoming, "x"));
    QTRY_COMPARE(m_pane->hint()->title(), QStringLiteral("No handshake was recorded"));
}

void DetailPaneTest::showsCompressedBytesInBothForms()
{
    const QByteArray text(500, 'x');
    const capture::Row row = m_sample->compressed(Incoming, text);
    const QByteArray wire = m_sample->store()->readBothForms(row).compressedPayload;
    QVERIFY(!wire.isEmpty());
    m_pane->setCurrentTab(Tab::Hex);
    m_pane->setRow(row);
    QVERIFY(m_pane->hexPage()->forms()->isVisible());
    QCOMPARE(m_pane->hexView()->bytes(), text);
    m_pane->hexPage()->setForm(ui::HexPage::Form::Wire);
    QCOMPARE(m_pane->hexView()->bytes(), wire);
    QVERIFY(m_pane->hexPage()->forms()->text(1).contains(QString::number(wire.size())));
    // A plain frame has one form only, and the next compressed one is shown as the last.
    m_pane->setRow(m_sample->text(Incoming, "plain"));
    QVERIFY(!m_pane->hexPage()->forms()->isVisible());
    QCOMPARE(m_pane->hexView()->bytes(), QByteArray("plain"));
    m_pane->setRow(row);
    QCOMPARE(m_pane->hexView()->bytes(), wire);
    m_pane->setCurrentTab(Tab::Pretty);
    QCOMPARE(pretty(), QString::fromLatin1(text));
}

void DetailPaneTest::showsBytesThatAreNoFrame()
{
    m_pane->setRow(m_sample->rawBytes("{\"no\":\"frame\"}"));
    QVERIFY(pretty().contains(QLatin1String("7b 22 6e 6f")));
    QVERIFY(m_pane->prettyPage()->note().contains(QLatin1String("made by hand")));
    m_pane->setCurrentTab(Tab::Frame);
    QVERIFY(isShown(m_pane->hint()));
    QVERIFY(m_pane->hint()->text().contains(QLatin1String("made by hand")));
}

void DetailPaneTest::showsTlsWhereItsRowIsSelected()
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

void DetailPaneTest::showsWhereTheTimeWent()
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

void DetailPaneTest::showsWhyThereIsNoCertificate()
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

void DetailPaneTest::cutsLongPayloads()
{
    const QByteArray payload(3 << 20, 'y');
    m_pane->setCurrentTab(Tab::Text);
    m_pane->setRow(m_sample->text(Incoming, payload));
    QVERIFY(m_pane->isReading());
    QTRY_VERIFY(isShown(m_pane->sizeBanner()) && m_pane->textPage()->isComplete());
    QVERIFY(m_pane->sizeBanner()->text().contains(QLatin1String("3.0 MiB")));
    QCOMPARE(m_pane->textPage()->view()->toPlainText().size(), 1 << 20);
    m_pane->setCurrentTab(Tab::Hex);
    QCOMPARE(m_pane->hexView()->bytes().size(), 1 << 20);
    m_pane->showAll();
    QTRY_COMPARE(m_pane->hexView()->bytes(), payload);
    QVERIFY(!isShown(m_pane->sizeBanner()));
    m_pane->setRow(m_sample->text(Incoming, "short"));
    QVERIFY(!isShown(m_pane->sizeBanner()));
}

// What comes of the rows before does not overwrite the one that was selected last.
void DetailPaneTest::copiesLongLinesWhole()
{
    QByteArray payload;
    for (int i = 0; i < 20'000; ++i)
        payload += QByteArray::number(i) + (i % 9'000 == 8'999 ? '\n' : ' ');
    m_pane->setCurrentTab(Tab::Text);
    m_pane->setRow(m_sample->text(Incoming, payload));
    ui::TextView *view = m_pane->textPage()->view();
    QTRY_VERIFY(!m_pane->isReading() && m_pane->textPage()->isComplete());
    QVERIFY(view->lines()->rowCount() > 10);
    view->selectAll();
    view->copy();
    QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(payload));
}

void DetailPaneTest::formatsLargeJsonBehindTheWindow()
{
    QByteArray json = "[";
    while (json.size() < 300'000)
        json += "{\"key\":12345},";
    json += "null]";
    m_pane->setRow(m_sample->text(Incoming, json));
    const capture::Row other = m_sample->text(Incoming, "[1]");
    m_pane->setRow(other);
    QCOMPARE(pretty(), QStringLiteral("[\n  1\n]"));
    m_pane->setRow(capture::Row{0});
    QTRY_VERIFY(m_pane->prettyPage()->isComplete() &&
                m_pane->prettyPage()->view()->lines()->rowCount() > 60'000);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::DetailPaneTest)
#include "tst_detailpane.moc"
