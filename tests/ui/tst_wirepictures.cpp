#include <QTest>

#include "appearances.h"
#include "samplecapture.h"
#include "testcertificates.h"
#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/detailpane.h"
#include "ui/framebuilder.h"
#include "ui/frameform.h"
#include "ui/handshakeview.h"
#include "ui/hexpage.h"
#include "ui/serverdetails.h"
#include "ui/servertab.h"
#include "ui/servertlspage.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using enum capture::Direction;
using ui::DetailPane;

/// What is shown of the wire and of the server, in both appearances and two sizes. Leaves its pictures in the
/// folder named by WIRELOUPE_PICTURES, for an eye to judge; what it can judge itself is that nothing stays
/// blank.
class WirePicturesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void details_data() { appearances(); }
    void details();
    void frameBuilder_data() { appearances(); }
    void frameBuilder();
    void server_data() { appearances(); }
    void server();
    void cleanup() { ui::Theme::instance().setPreference(ui::Theme::Preference::System); }

private:
    static void appearances();
    void fill(test::SampleCapture &sample) const;

    const test::TestCertificates m_certificates;
};

void WirePicturesTest::appearances()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-small") << false << QSize(960, 600);
    QTest::newRow("dark-small") << true << QSize(960, 600);
    QTest::newRow("light-large") << false << QSize(1600, 1000);
    QTest::newRow("dark-large") << true << QSize(1600, 1000);
}

/// A connection over TLS with compression, and somebody at the frame builder.
void WirePicturesTest::fill(test::SampleCapture &sample) const
{
    sample.state({.kind = capture::StateKind::Connecting, .detail = "wss://localhost:9443/chat"});
    sample.secured(m_certificates.details());
    wire::ClientRequest request;
    request.host = "localhost:9443";
    request.key = "dGhlIHNhbXBsZSBub25jZQ==";
    request.extra = {{"Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits"}};
    sample.head(capture::RecordKind::HandshakeRequest, wire::makeRequest(request).serialize());
    sample.head(capture::RecordKind::HandshakeResponse,
                wire::makeResponse(request.key, {}, {{"Sec-WebSocket-Extensions", "permessage-deflate"}})
                    .serialize());
    capture::StateEvent open{
        .kind = capture::StateKind::Open, .phase = capture::Phase::Upgrade, .detail = {}};
    open.times =
        capture::PhaseTimes{.address = 1800us, .tcp = 410us, .proxy = {}, .tls = 6200us, .upgrade = 2900us};
    sample.state(open);
    for (int i = 0; i < 12; ++i) {
        QByteArray message = "{\"type\":\"prices\",\"id\":" + QByteArray::number(i) + ",\"rows\":[";
        for (int row = 0; row < 3 * i + 1; ++row)
            message += "{\"symbol\":\"ABC\",\"bid\":10.25,\"ask\":10.26},";
        message += "0]}";
        sample.compressed(Outgoing, message, 40ms);
        sample.compressed(Incoming, message, 900us);
    }
    sample.text(Incoming, "ok");
    wire::Frame lying;
    lying.header.payloadLength = 5;
    lying.payload = "Hello";
    sample.injected(lying, wire::Rule::UnmaskedClientFrame);
    wire::Frame ping;
    ping.header.opcode = wire::Opcode::Ping;
    ping.header.maskingKey = wire::MaskingKey{1, 2, 3, 4};
    ping.header.payloadLength = 4;
    ping.payload = "hand";
    sample.injected(ping);
    sample.rawBytes(QByteArray::fromHex("ff00deadbeef"));
}

void WirePicturesTest::details()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    test::SampleCapture sample;
    fill(sample);
    ui::CapturePane pane(sample.store());
    pane.resize(size.width() * 3 / 4, size.height() * 4 / 5); // beside the sidebar, under the address
    pane.show();
    QTRY_COMPARE(pane.shownRows(), sample.store()->count());
    auto *detail = pane.findChild<DetailPane *>();
    const qint64 last = sample.store()->count() - 1;
    const auto keepRow = [&](qint64 row, DetailPane::Tab tab, const QString &name) {
        detail->setCurrentTab(tab);
        pane.goToRow(capture::Row{row});
        QTest::qWait(60);
        test::keepAppearance(pane, name);
    };
    keepRow(1, DetailPane::Tab::Pretty, u"tls-row"_s);
    keepRow(20, DetailPane::Tab::Frame, u"compressed-frame"_s);
    keepRow(20, DetailPane::Tab::Hex, u"compressed-hex"_s);
    detail->hexPage()->setForm(ui::HexPage::Form::Wire);
    test::keepAppearance(pane, u"compressed-hex-wire"_s);
    keepRow(last - 2, DetailPane::Tab::Frame, u"injected-frame"_s);
    keepRow(last, DetailPane::Tab::Pretty, u"raw-bytes"_s);
    for (const auto &[view, name] : {std::pair(ui::HandshakeView::View::Heads, u"heads"_s),
                                     std::pair(ui::HandshakeView::View::Time, u"time"_s),
                                     std::pair(ui::HandshakeView::View::Certificate, u"certificate"_s)}) {
        detail->setCurrentTab(DetailPane::Tab::Handshake);
        detail->handshakeView()->setCurrentView(view);
        keepRow(20, DetailPane::Tab::Handshake, u"handshake-"_s + name);
    }
}

void WirePicturesTest::frameBuilder()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    ui::FrameBuilder builder;
    if (size.width() > 1000)
        builder.resize(size * 2 / 3);
    builder.setSendEnabled(true);
    ui::FrameDraft draft;
    draft.payload = u"{\"type\":\"hello\"}\\n\\xFF"_s;
    draft.form = wire::LengthForm::Bits16;
    draft.mask = ui::FrameDraft::Mask::Chosen;
    draft.maskingKey = u"37fa213d"_s;
    draft.length = u"300"_s;
    builder.form()->setDraft(draft);
    builder.show();
    QTest::qWait(60);
    test::keepAppearance(builder, u"frame-builder"_s);
}

void WirePicturesTest::server()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    test::TestWindow window(size);
    window.trigger(ui::ActionId::ShowServer);
    auto *tab = qobject_cast<ui::ServerTab *>(window.currentPage());
    QVERIFY(tab);
    net::ServerOptions options;
    options.tls.isEnabled = true;
    options.access.token = "secret";
    options.subprotocols = {"chat.v2"};
    tab->setOptions(options);
    window.clickOnPage("toggleServerDetails");
    auto *details = window.findOnPage<ui::ServerDetails>("serverDetails");
    details->tlsPage()->setAuthority(u"/home/ada/.local/share/wireloupe/authority/ca.pem"_s,
                                     u"wss://localhost:9443/"_s);
    for (int page = 0; page < details->count(); ++page) {
        details->setCurrentIndex(page);
        QTest::qWait(20);
        test::keepAppearance(*window, u"server-%1"_s.arg(page));
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::WirePicturesTest)
#include "tst_wirepictures.moc"
