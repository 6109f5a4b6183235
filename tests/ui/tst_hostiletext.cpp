#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QTest>
#include <QToolTip>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "../hostile/hostilestrings.h"
#include "plaintextjudge.h"
#include "samplecapture.h"
#include "testcertificates.h"
#include "ui/banner.h"
#include "ui/capturepane.h"
#include "ui/certificatedialog.h"
#include "ui/certificateview.h"
#include "ui/connectiontab.h"
#include "ui/detailpane.h"
#include "ui/disconnectdialog.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/framepreview.h"
#include "ui/handshakeview.h"
#include "ui/hint.h"
#include "ui/messagebar.h"
#include "ui/peersmodel.h"
#include "ui/savedconnections.h"
#include "ui/sendtarget.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using enum capture::Direction;
using test::isRendered;
using test::isUnbounded;
using test::problemIn;
using test::problemOf;
using ui::DetailPane;

namespace {

/// True where a cell holds what steers a terminal, a reader of the screen or the order of what is read.
bool hasControls(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(),
        [](QChar c) {
            const char16_t code = c.unicode();
            return code < 0x20 || (code >= 0x7F && code <= 0x9F) || (code >= 0x202A && code <= 0x202E) ||
                   (code >= 0x2066 && code <= 0x2069);
        });
}

} // namespace

/// Whatever a peer, a file or a clipboard says is shown as the plain text that it is, and in bounded time.
class HostileTextTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void hasACorpus();
    void itsJudgeSeesWhatIsRendered();
    void log_data() { corpus(); }
    void log();
    void detail_data() { corpus(); }
    void detail();
    void handshakeAndCertificate_data() { corpus(); }
    void handshakeAndCertificate();
    void linesOfWords_data() { corpus(); }
    void linesOfWords();
    void dialogs_data() { corpus(); }
    void dialogs();
    void peers_data() { corpus(); }
    void peers();
    void wholeWindow();
    void endlessNames();
    void certificatesThatLie();

private:
    static void corpus();
    void startClock() { m_clock.start(); }
    /// Generous: a hang is what is looked for.
    bool isInTime() const { return m_clock.elapsed() < 10'000; }
    static constexpr int maxWidth = 2'000;

    QElapsedTimer m_clock;
};

void HostileTextTest::corpus()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const test::HostileString &each : test::hostileStrings())
        QTest::newRow(qPrintable(each.name)) << each.bytes;
}

void HostileTextTest::hasACorpus()
{
    const auto strings = test::hostileStrings();
    QVERIFY(strings.size() >= 100);
    qsizetype rich = 0;
    qsizetype controls = 0;
    for (const auto &each : strings) {
        rich += Qt::mightBeRichText(QString::fromUtf8(each.bytes)) ? 1 : 0;
        controls += hasControls(QString::fromUtf8(each.bytes)) ? 1 : 0;
    }
    QVERIFY2(rich >= 20, qPrintable(QString::number(rich)));
    QVERIFY2(controls >= 40, qPrintable(QString::number(controls)));
}

void HostileTextTest::itsJudgeSeesWhatIsRendered()
{
    QWidget parent;
    QLabel label(u"<b>bold</b>"_s, &parent);
    QVERIFY(!problemIn(parent).isEmpty());
    label.setTextFormat(Qt::PlainText);
    QVERIFY(problemIn(parent).isEmpty());
    label.setToolTip(u"<b>bold</b>"_s);
    QVERIFY(!problemIn(parent).isEmpty());
    label.setToolTip(u"<qt>&lt;b&gt;</qt>"_s);
    QVERIFY(problemIn(parent).isEmpty());
    QTreeWidget tree(&parent);
    auto *item = new QTreeWidgetItem(new QTreeWidgetItem(&tree), {u"x"_s});
    item->setToolTip(0, u"<img src=x>"_s);
    QVERIFY(!problemIn(parent).isEmpty());
    item->setToolTip(0, ui::plainToolTip(u"<img src=x>"_s));
    QVERIFY(problemIn(parent).isEmpty());
    label.setText(QString(100, u'\n'));
    QVERIFY(!problemIn(parent).isEmpty());
    label.setText(QString(100'000, u'x'));
    QVERIFY(!problemIn(parent).isEmpty());
}

void HostileTextTest::log()
{
    QFETCH(QByteArray, bytes);
    startClock();
    test::SampleCapture sample;
    sample.text(Incoming, bytes);
    sample.frame(Incoming, wire::Opcode::Binary, bytes);
    sample.frame(Incoming, wire::Opcode::Close, wire::closePayload(4000) + bytes.left(123));
    sample.frame(Incoming, wire::Opcode::Ping, bytes.left(125));
    sample.compressed(Incoming, bytes);
    sample.rawBytes(bytes);
    sample.head(capture::RecordKind::HandshakeRequest, "GET /" + bytes + " HTTP/1.1\r\nHost: x\r\n\r\n");
    sample.head(capture::RecordKind::HandshakeResponse, "HTTP/1.1 403 " + bytes + "\r\n\r\n" + bytes);
    sample.head(capture::RecordKind::HandshakeResponse, bytes);
    for (const auto cause : {capture::Cause::Other, capture::Cause::HostNotFound, capture::Cause::TlsFailed,
                             capture::Cause::CertificateWrongHost, capture::Cause::ProxyRefused})
        sample.state({.kind = capture::StateKind::Failed, .cause = cause, .detail = bytes});
    sample.state({.kind = capture::StateKind::Redirected, .number = 302, .detail = bytes});
    sample.state({.kind = capture::StateKind::Closed, .closeCode = 4000, .detail = bytes});
    ui::CapturePane pane(sample.store());
    pane.resize(900, 700);
    pane.show();
    QTRY_COMPARE(pane.shownRows(), sample.store()->count());
    pane.grab();
    const auto *model = pane.findChild<ui::FrameLogModel *>();
    QVERIFY(model);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const QString where = u"row %1, column %2"_s.arg(row).arg(column);
            QVERIFY2(!hasControls(index.data().toString()), qPrintable(where));
            QVERIFY2(!hasControls(index.data(Qt::AccessibleTextRole).toString()), qPrintable(where));
        }
    }
    QCOMPARE(problemIn(pane), QString());
    QVERIFY2(isInTime(), "too slow");
}

void HostileTextTest::detail()
{
    QFETCH(QByteArray, bytes);
    startClock();
    test::SampleCapture sample;
    const QList<capture::Row> rows{
        sample.text(Incoming, bytes),
        sample.frame(Incoming, wire::Opcode::Close, wire::closePayload(4000) + bytes.left(123)),
        sample.compressed(Incoming, bytes),
        sample.rawBytes(bytes),
        sample.head(capture::RecordKind::HandshakeResponse,
                    "HTTP/1.1 403 No\r\nX: " + bytes + "\r\n\r\n" + bytes),
        sample.state({.kind = capture::StateKind::Failed, .cause = capture::Cause::Other, .detail = bytes}),
    };
    DetailPane pane(sample.store());
    pane.resize(800, 500);
    pane.show();
    for (const capture::Row row : rows) {
        for (const auto tab : {DetailPane::Tab::Pretty, DetailPane::Tab::Text, DetailPane::Tab::Hex,
                               DetailPane::Tab::Frame, DetailPane::Tab::Handshake}) {
            pane.setCurrentTab(tab);
            pane.setRow(row);
            QCOMPARE(problemIn(pane), QString());
        }
        pane.setCurrentTab(DetailPane::Tab::Text);
        pane.grab();
    }
    QVERIFY2(isInTime(), "too slow");
}

void HostileTextTest::handshakeAndCertificate()
{
    QFETCH(QByteArray, bytes);
    startClock();
    ui::HandshakeView view;
    view.resize(800, 400);
    view.show();
    view.setHeads("GET / HTTP/1.1\r\nX-Evil: " + bytes + "\r\n\r\n", "HTTP/1.1 101 " + bytes + "\r\n\r\n");
    capture::TlsDetails details;
    details.protocol = details.cipher = details.alpn = details.serverName = bytes;
    details.errors = {bytes, bytes};
    details.chain = {
        {.der = bytes, .subject = bytes, .issuer = bytes, .notBefore = bytes, .notAfter = bytes}};
    view.setTls(details, QDateTime::currentDateTimeUtc());
    view.setTimes({{.name = QString::fromUtf8(bytes.left(1000)), .meaning = QString::fromUtf8(bytes)}});
    for (const auto each : {ui::HandshakeView::View::Heads, ui::HandshakeView::View::Time,
                            ui::HandshakeView::View::Certificate}) {
        view.setCurrentView(each);
        view.grab();
        QCOMPARE(problemIn(view), QString());
    }
    QVERIFY(!hasControls(view.certificates()->summary()->text()));
    QVERIFY(!hasControls(view.certificates()->verdict()->text()));
    QVERIFY2(isInTime(), "too slow");
}

void HostileTextTest::linesOfWords()
{
    QFETCH(QByteArray, bytes);
    const QString text = QString::fromUtf8(bytes);
    startClock();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *banner = new ui::Banner;
    auto *hint = new ui::Hint;
    auto *bar = new ui::MessageBar;
    auto *preview = new ui::FramePreview;
    for (QWidget *part : std::initializer_list<QWidget *>{banner, hint, bar, preview})
        layout->addWidget(part);
    window.resize(800, 600);
    window.show();
    banner->say(ui::Banner::Kind::Warning, text);
    hint->say(text, text);
    bar->say(ui::MessageBar::Kind::Error, text);
    ui::BuiltFrame built;
    built.problem = text;
    built.warnings = {text};
    preview->setFrame(built, text);
    window.grab();
    QCOMPARE(problemIn(window), QString());
    QCOMPARE(banner->text(), ui::shortened(text));
    QCOMPARE(bar->text(), ui::shortened(text));
    QVERIFY2(window.minimumSizeHint().width() < maxWidth, "forces the window to be wide");
    QVERIFY2(isInTime(), "too slow");
}

void HostileTextTest::dialogs()
{
    QFETCH(QByteArray, bytes);
    startClock();
    capture::TlsDetails details;
    details.host = bytes;
    details.errors = {bytes, "another", bytes.left(100)};
    details.chain = {{.der = bytes, .subject = bytes, .issuer = bytes, .notBefore = {}, .notAfter = {}}};
    ui::CertificateDialog certificate(details, QString::fromUtf8(bytes));
    ui::DisconnectDialog disconnect(QString::fromUtf8(bytes));
    for (QDialog *dialog : std::initializer_list<QDialog *>{&certificate, &disconnect}) {
        dialog->show();
        dialog->grab();
        QCOMPARE(problemIn(*dialog), QString());
        QVERIFY(!hasControls(dialog->windowTitle()) && !isUnbounded(dialog->windowTitle()));
        QVERIFY2(dialog->minimumSizeHint().width() < maxWidth, "forces the dialog to be wide");
    }
    QVERIFY2(isInTime(), "too slow");
}

void HostileTextTest::peers()
{
    QFETCH(QByteArray, bytes);
    startClock();
    net::PeerInfo peer;
    peer.id = server::PeerId{1};
    peer.address = QHostAddress(QHostAddress::LocalHost);
    peer.target = peer.subprotocol = peer.extension = peer.tlsProtocol = bytes;
    ui::PeersModel model;
    model.update({peer}, {});
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!hasControls(model.index(0, column).data().toString()));
    QCOMPARE(problemOf(model), QString());
    ui::DisconnectDialog dialog(ui::PeersModel::describe(peer));
    dialog.show();
    QCOMPARE(problemIn(dialog), QString());
    ui::SendTarget target(model);
    target.choose(peer.id);
    QCOMPARE(problemOf(target), QString());
    QVERIFY2(isInTime(), "too slow");
}

// Saved connections come from files that others write, and open tabs from settings.
void HostileTextTest::wholeWindow()
{
    test::TestWindow window;
    for (const test::HostileString &each : test::hostileStrings()) {
        startClock();
        const QString text = QString::fromUtf8(each.bytes.left(100'000));
        workspace::Profile profile;
        profile.name = text;
        profile.url = u"ws://localhost:9/"_s + text;
        profile.subprotocols = {text};
        profile.headers = {{text, text, true}};
        window->parts().saved->model().addConnection({}, profile);
        auto *tab = window->parts().workbench->openConnection(profile);
        tab->connectNow(); // most of these are no URL, the rest is refused
        QCoreApplication::processEvents();
        window->grab();
        QVERIFY2(problemIn(*window).isEmpty(), qPrintable(each.name + u": "_s + problemIn(*window)));
        QVERIFY2(window->minimumSizeHint().width() < maxWidth, qPrintable(each.name));
        QVERIFY2(!hasControls(window->windowTitle()) && window->windowTitle().size() < 300,
                 qPrintable(each.name));
        const auto *bar = window->findChild<QTabBar *>(u"tabs"_s);
        QVERIFY(bar);
        if (bar->count() > 0) // no accelerators of its own
            QVERIFY2(!bar->tabText(bar->currentIndex()).replace("&&"_L1, QString()).contains(u'&'),
                     qPrintable(each.name));
        const QPointer<QWidget> closed = tab;
        window->parts().tabs->closePage(tab);
        // No event loop runs here that would delete it; a hundred closed tabs would slow down the rest.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!closed);
        QVERIFY2(isInTime(), qPrintable(each.name));
    }
}

void HostileTextTest::endlessNames()
{
    startClock();
    test::TestWindow window;
    ui::SavedConnections &saved = *window->parts().saved;
    const auto isSound = [&] {
        window->grab();
        return problemIn(*window).isEmpty() && window->minimumSizeHint().width() < maxWidth && isInTime();
    };
    workspace::Profile profile;
    profile.url = profile.name = QString(1'000'000, u'x');
    const QModelIndex added = saved.model().addConnection({}, profile);
    QTRY_VERIFY(window.find<QAbstractButton>("welcomeSaved"));
    QVERIFY(isSound());
    QCOMPARE(saved.model().node(added)->title(), profile.name);
    window->parts().workbench->openConnection(profile);
    QVERIFY(isSound());
    saved.remove(added);
    QVERIFY(isSound());
}

void HostileTextTest::certificatesThatLie()
{
    const test::TestCertificates certificates(u"<b>bank<\\/b>\u202egro.live"_s);
    ui::CertificateView view;
    view.resize(900, 400);
    view.show();
    view.setDetails(certificates.details(), QDateTime::currentDateTimeUtc());
    QCOMPARE(problemIn(view), QString());
    const QString name = view.chain()->currentItem()->text(0);
    QVERIFY2(name.startsWith(u"<b>bank</b>"_s) && !hasControls(name), qPrintable(name));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::HostileTextTest)
#include "tst_hostiletext.moc"
