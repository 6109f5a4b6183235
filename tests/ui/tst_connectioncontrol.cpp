#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolTip>
#include <QWebSocket>
#include <QWebSocketServer>

#include "net/certificates.h"
#include "net/peerprocess.h"
#include "ui/certificatedialog.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/linknotes.h"
#include "ui/servertab.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using net::ClientState;
using test::TestWindow;
using ui::ActionId;
using ui::ConnectionTab;

/// What the user can do about a connection: trust its certificate, let it come back, paste it, be silent,
/// close half.
class ConnectionControlTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void trustsOneCertificate();
    void keepsADistrustedOneOut();
    void certificateIsPlainText();
    void countsDownToAReconnect();
    void reconnectsByItself();
    void reconnectingIsSwitchedInTheMenu();
    void pastesACommandLine();
    void saysWhenThereIsNothingToPaste();
    void addressTakesACommandLine();
    void addressTakesAWholeUrl();
    void mutesPongs();
    void closesHalf();
    void allowsWhatMakesSense();
    void saysWhatCompressionSaves();
    void notesArePlainText();
};

namespace {

/// A server that can lose its connections.
class FickleServer : public QWebSocketServer
{
public:
    FickleServer() : QWebSocketServer({}, NonSecureMode)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QWebSocketServer::newConnection, this,
                [this] { m_sockets.emplace_back(nextPendingConnection()); });
    }

    /// Without a closing handshake.
    void drop()
    {
        for (const auto &socket : m_sockets)
            socket->abort();
        m_sockets.clear();
    }

    qsizetype connections() const { return static_cast<qsizetype>(m_sockets.size()); }

private:
    std::vector<std::unique_ptr<QWebSocket>> m_sockets;
};

ConnectionTab *open(TestWindow &window, const workspace::Profile &profile)
{
    ConnectionTab *tab = window->parts().workbench->openConnection(profile);
    tab->connectNow();
    return tab;
}

workspace::Profile patient(const QString &url)
{
    workspace::Profile profile;
    profile.url = url;
    profile.reconnect = {.isEnabled = true, .delayMs = 600'000, .maxDelayMs = 600'000, .maxAttempts = 10};
    return profile;
}

QString messageOf(const QWidget *parent)
{
    const auto *bar = parent->findChild<QWidget *>(u"messageBar"_s);
    return bar->isVisible() ? bar->findChild<QLabel *>(u"messageText"_s)->text() : QString();
}

QString startServer(TestWindow &window)
{
    window.trigger(ActionId::ShowServer);
    auto *server = qobject_cast<ui::ServerTab *>(window.currentPage());
    window.findOnPage<QSpinBox>("serverPort")->setValue(0);
    window.clickOnPage("startStopServer");
    [server] { QTRY_VERIFY(!server->url().isEmpty()); }();
    return server->url();
}

QString noteText(TestWindow &window, const char *name)
{
    const auto *note = window.find(name);
    return note ? note->findChild<QLabel *>()->text() : QString();
}

bool isEnabled(TestWindow &window, ActionId id)
{
    return window->actions().action(id)->isEnabled();
}

} // namespace

void ConnectionControlTest::trustsOneCertificate()
{
    net::test::Certificates certificates;
    QVERIFY(certificates.make());
    net::test::PeerProcess servers(u"tlsservers.py"_s, {certificates.folder()});
    const int port = servers.next(u"selfsigned"_s).value(u"selfsigned"_s).toInt();
    QVERIFY(port > 0);
    const QString place = u"127.0.0.1:%1"_s.arg(port);

    TestWindow window;
    workspace::Profile profile;
    profile.url = u"wss://%1/"_s.arg(place);
    ConnectionTab *tab = open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Failed);
    auto *action = tab->findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(action->isVisible());
    QCOMPARE(action->text(), u"Show certificate…"_s);
    test::keepPicture(*window, u"certificate-banner"_s);
    QTest::mouseClick(action, Qt::LeftButton);

    auto *dialog = tab->findChild<ui::CertificateDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto fingerprint =
        certificates.certificate(u"selfsigned"_s).digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    auto *shown = dialog->findChild<QLabel *>(u"certificateFingerprint"_s);
    QCOMPARE(shown->text().remove(u'\n').remove(u':').toLatin1(), QByteArray(fingerprint).replace(':', ""));
    QVERIFY(shown->textInteractionFlags() & Qt::TextSelectableByMouse);
    QVERIFY(!dialog->findChild<QLabel *>(u"certificateErrors"_s)->text().isEmpty());
    auto *trust = dialog->findChild<QPushButton *>(u"trustCertificate"_s);
    QVERIFY(!trust->isDefault() && trust->text().contains(place));
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    test::keepPicture(*dialog, u"certificate-dialog"_s);
    QTest::mouseClick(trust, Qt::LeftButton);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    QTRY_VERIFY(noteText(window, "tlsNote").startsWith(u"TLS"_s));
    QVERIFY(window.find("tlsNote")->toolTip().contains(u"in spite of"_s));
    const auto *lock = tab->findChild<QAction *>(u"addressMark"_s);
    QVERIFY(lock && lock->isVisible() && lock->toolTip().contains(u"TLS 1."_s));
    test::keepPicture(*window, u"certificate-trusted"_s);
    QVERIFY(messageOf(tab).isEmpty());

    window.trigger(ActionId::Disconnect);
    QTRY_COMPARE(tab->clientState(), ClientState::Closed);
    QVERIFY(!lock->isVisible());
    window.trigger(ActionId::Settings);
    auto *pages = window.find<QTabWidget>("settingsPages");
    pages->setCurrentIndex(1);
    auto *table = window.find<QTableView>("trustedCertificates");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString() + u':' +
                 table->model()->index(0, 1).data().toString(),
             place);
    test::keepPicture(*pages->window(), u"trusted-certificates"_s);
    auto *revoke = window.find<QPushButton>("revokeCertificate");
    QVERIFY(!revoke->isEnabled());
    table->selectRow(0);
    QTest::mouseClick(revoke, Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 0);
    tab->connectNow();
    QTRY_COMPARE(tab->clientState(), ClientState::Failed);
}

void ConnectionControlTest::keepsADistrustedOneOut()
{
    net::test::Certificates certificates;
    QVERIFY(certificates.make());
    net::test::PeerProcess servers(u"tlsservers.py"_s, {certificates.folder()});
    TestWindow window;
    workspace::Profile profile;
    profile.url = u"wss://127.0.0.1:%1/"_s.arg(servers.next(u"expired"_s).value(u"expired"_s).toInt());
    profile.tls.caFile = certificates.path(u"ca.pem"_s);
    ConnectionTab *tab = open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Failed);
    QVERIFY2(messageOf(tab).contains(u"expired"_s), qPrintable(messageOf(tab)));
    QTest::mouseClick(tab->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    auto *dialog = tab->findChild<ui::CertificateDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return); // the default button is not the dangerous one
    QVERIFY(!dialog->isVisible());
    QCOMPARE(tab->clientState(), ClientState::Failed);
    QVERIFY(window->parts().trusted->all().isEmpty());
    QVERIFY(!messageOf(tab).isEmpty()); // the offer stays
}

void ConnectionControlTest::certificateIsPlainText()
{
    const QByteArray hostile = "<b>x</b>\u202e\x1b[31m" + QByteArray(100'000, 'y');
    capture::TlsDetails tls;
    capture::TlsCertificate certificate;
    certificate.der = "no certificate";
    certificate.subject = hostile;
    certificate.issuer = hostile;
    tls.chain.append(certificate);
    tls.errors = {hostile, hostile};
    ui::CertificateDialog dialog(tls, QString::fromUtf8(hostile), u"<i>h</i>&"_s, 443);
    dialog.show();
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->objectName() != u"qt_msgbox_label"_s && label->text().size() > 20)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(dialog.findChild<QLabel *>(u"certificateErrors"_s)->text().size() < 1000);
}

void ConnectionControlTest::countsDownToAReconnect()
{
    FickleServer server;
    TestWindow window;
    ConnectionTab *tab = open(window, patient(server.serverUrl().toString()));
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    auto *banner = tab->findChild<QWidget *>(u"reconnectBanner"_s);
    QVERIFY(!banner->isVisible());
    QTRY_COMPARE(server.connections(), 1);
    server.drop();
    QTRY_VERIFY(banner->isVisible());
    const auto *words = banner->findChild<QLabel *>();
    QVERIFY2(words->text().startsWith(u"Attempt 1 of 10 in "_s), qPrintable(words->text()));
    const QString before = words->text();
    QTRY_VERIFY(words->text() != before); // it is alive
    QVERIFY(tab->hint().endsWith(u"waiting to reconnect"_s));
    auto *button = window.findOnPage<QPushButton>("connectButton");
    QCOMPARE(button->text(), u"Cancel"_s);
    QVERIFY(isEnabled(window, ActionId::Disconnect));
    QVERIFY(!messageOf(tab).isEmpty());
    test::keepPicture(*window, u"reconnect"_s);

    window.clickOnPage("reconnectNow");
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    QVERIFY(!banner->isVisible());
    QVERIFY(messageOf(tab).isEmpty());

    QTRY_COMPARE(server.connections(), 1);
    server.drop();
    QTRY_VERIFY(banner->isVisible());
    window.clickOnPage("reconnectStop");
    QTRY_VERIFY(!banner->isVisible());
    QCOMPARE(button->text(), u"Connect"_s);
    QVERIFY(!tab->isWaiting());
    QVERIFY(isEnabled(window, ActionId::Connect) && !isEnabled(window, ActionId::Disconnect));

    tab->connectNow();
    QTRY_COMPARE(server.connections(), 1);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    server.drop();
    QTRY_VERIFY(tab->isWaiting());
    QTest::mouseClick(button, Qt::LeftButton); // Cancel
    QTRY_VERIFY(!tab->isWaiting());
}

void ConnectionControlTest::reconnectsByItself()
{
    FickleServer server;
    TestWindow window;
    workspace::Profile profile = patient(server.serverUrl().toString());
    profile.reconnect.delayMs = 50;
    ConnectionTab *tab = open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    for (int drops = 0; drops < 3; ++drops) {
        QTRY_COMPARE(server.connections(), 1);
        server.drop();
        QTRY_VERIFY(tab->clientState() != ClientState::Open);
        QTRY_COMPARE(tab->clientState(), ClientState::Open);
    }
    QVERIFY(!tab->findChild<QWidget *>(u"reconnectBanner"_s)->isVisible());
}

void ConnectionControlTest::reconnectingIsSwitchedInTheMenu()
{
    FickleServer server;
    TestWindow window;
    workspace::Profile profile = patient(server.serverUrl().toString());
    profile.reconnect.isEnabled = false;
    ConnectionTab *tab = open(window, profile);
    ConnectionTab *other = window->parts().workbench->openConnection({});
    window->parts().tabs->setCurrent(tab);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    const QAction *action = window->actions().action(ActionId::ReconnectAutomatically);
    QVERIFY(!action->isChecked());
    window.trigger(ActionId::ReconnectAutomatically); // while it is open
    QVERIFY(action->isChecked() && tab->profile().reconnect.isEnabled);
    QVERIFY(!other->profile().reconnect.isEnabled);
    window->parts().tabs->setCurrent(other);
    QVERIFY(!action->isChecked());
    window->parts().tabs->setCurrent(tab);
    QVERIFY(action->isChecked());
    QTRY_COMPARE(server.connections(), 1);
    server.drop();
    QTRY_VERIFY(tab->isWaiting());
    window.clickOnPage("reconnectStop");
    window.trigger(ActionId::ReconnectAutomatically);
    QVERIFY(!action->isChecked() && !tab->profile().reconnect.isEnabled);
}

void ConnectionControlTest::pastesACommandLine()
{
    TestWindow window;
    QGuiApplication::clipboard()->setText(
        u"curl 'wss://example.org/chat?a=%7e' \\\n  -H 'Origin: https://example.org' \\\n  -H 'X-A: 1' --http1.1 --silent"_s);
    window.trigger(ActionId::PasteConnection);
    auto *tab = qobject_cast<ConnectionTab *>(window.currentPage());
    QVERIFY(tab);
    QCOMPARE(tab->profile().url, u"wss://example.org/chat?a=%7e"_s);
    QCOMPARE(tab->profile().headers.size(), 2);
    QCOMPARE(tab->profile().headers.first().name, u"Origin"_s);
    QTRY_VERIFY(tab->isVisible());
    const QString message = messageOf(tab);
    QVERIFY2(message.isEmpty() || message.contains(u"--"_s), qPrintable(message));

    QGuiApplication::clipboard()->setText(u"curl wss://example.org/ --trace-ascii '<b>log</b>'"_s);
    window.trigger(ActionId::PasteConnection);
    QTRY_VERIFY2(messageOf(window.currentPage()).contains(u"--trace-ascii"_s),
                 qPrintable(messageOf(window.currentPage())));
    QTest::qWait(50);
    test::keepPicture(*window, u"pasted"_s);
}

void ConnectionControlTest::saysWhenThereIsNothingToPaste()
{
    TestWindow window;
    for (const QString &text : {u""_s, u"Dear Sir or Madam,\nrm -rf /"_s}) {
        QGuiApplication::clipboard()->setText(text);
        window.trigger(ActionId::PasteConnection);
        QCOMPARE(window->parts().tabs->count(), 0);
        QVERIFY(messageOf(&*window).contains(u"clipboard"_s));
    }
}

void ConnectionControlTest::addressTakesACommandLine()
{
    TestWindow window;
    window.trigger(ActionId::NewConnection);
    auto *tab = qobject_cast<ConnectionTab *>(window.currentPage());
    tab->setSaved({}, u"mine"_s);
    auto *address = window.findOnPage<QLineEdit>("address");
    QGuiApplication::clipboard()->setText(u"curl -H 'X-A: 1' \\\n https://example.org/x"_s);
    QTest::keyClick(address, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(address->text(), u"wss://example.org/x"_s);
    QCOMPARE(tab->profile().headers.size(), 1);
    QCOMPARE(tab->profile().name, u"mine"_s);

    QGuiApplication::clipboard()->setText(u"two words"_s); // no command: a piece of text
    address->selectAll();
    QTest::keyClick(address, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(address->text(), u"two words"_s);
}

void ConnectionControlTest::addressTakesAWholeUrl()
{
    TestWindow window;
    window.trigger(ActionId::NewConnection);
    auto *address = window.findOnPage<QLineEdit>("address");
    QCOMPARE(address->text(), u"ws://"_s);
    address->setCursorPosition(5);
    QGuiApplication::clipboard()->setText(u" wss://example.org/x?y\n"_s);
    QTest::keyClick(address, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(address->text(), u"wss://example.org/x?y"_s);
    QGuiApplication::clipboard()->setText(u"&z=1"_s);
    QTest::keyClick(address, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(address->text(), u"wss://example.org/x?y&z=1"_s);
    QVERIFY(address->isUndoAvailable());
}

void ConnectionControlTest::mutesPongs()
{
    TestWindow window;
    workspace::Profile profile;
    profile.url = startServer(window);
    ConnectionTab *tab = open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    const QAction *action = window->actions().action(ActionId::MutePongs);
    QVERIFY(action->isEnabled() && !action->isChecked());
    window.trigger(ActionId::MutePongs);
    QVERIFY(action->isChecked() && tab->isPongMuted());
    QTRY_COMPARE(noteText(window, "pongNote"), u"pongs muted"_s);
    window.trigger(ActionId::MutePongs);
    QVERIFY(!action->isChecked() && !tab->isPongMuted());
    QTRY_VERIFY(!window.find("pongNote"));
}

void ConnectionControlTest::closesHalf()
{
    TestWindow window;
    workspace::Profile profile;
    profile.url = startServer(window);
    ConnectionTab *tab = open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    QVERIFY(isEnabled(window, ActionId::HalfClose));
    window.trigger(ActionId::HalfClose);
    QTRY_VERIFY(tab->clientState() != ClientState::Open); // the server answers our FIN with its own
    QVERIFY(!isEnabled(window, ActionId::HalfClose));
}

void ConnectionControlTest::allowsWhatMakesSense()
{
    const QList<ActionId> ofOpen{ActionId::HalfClose, ActionId::MutePongs};
    TestWindow window;
    QVERIFY(isEnabled(window, ActionId::PasteConnection));
    QVERIFY(!isEnabled(window, ActionId::ReconnectAutomatically));
    for (const ActionId id : ofOpen)
        QVERIFY(!isEnabled(window, id));
    window.trigger(ActionId::NewConnection);
    QVERIFY(isEnabled(window, ActionId::ReconnectAutomatically));
    for (const ActionId id : ofOpen)
        QVERIFY(!isEnabled(window, id));
    for (const ActionId id : {ActionId::HalfClose, ActionId::MutePongs, ActionId::PasteConnection,
                              ActionId::ReconnectAutomatically})
        QVERIFY(window->actions().action(id)->toolTip().size() > 20);
}

void ConnectionControlTest::saysWhatCompressionSaves()
{
    TestWindow window;
    workspace::Profile profile;
    profile.url = startServer(window);
    ConnectionTab *tab = open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    QTRY_VERIFY2(noteText(window, "deflateNote").startsWith(u"deflate"_s), "not in use");
    wire::Message message;
    message.payload = QByteArray(10'000, 'a');
    emit tab->composer()->sendRequested(message);
    QTRY_VERIFY2(noteText(window, "deflateNote").contains(u" −9"_s),
                 qPrintable(noteText(window, "deflateNote")));
    QVERIFY(window.find("deflateNote")->toolTip().contains(u"20 kB"_s));
    QVERIFY(!noteText(window, "deflateNote").contains(u"100"_s));
    test::keepPicture(*window, u"deflate"_s);
    window.trigger(ActionId::Disconnect);
    QTRY_VERIFY(!window.find("deflateNote"));
}

void ConnectionControlTest::notesArePlainText()
{
    capture::TlsDetails tls;
    tls.protocol = "<b>TLS</b>";
    tls.serverName = "<img src=x>";
    tls.errors = {"<script>"};
    tls.isTrustedByUser = true;
    const ui::StatusNote note = ui::tlsNote(tls);
    QCOMPARE(note.text, u"<b>TLS</b>"_s); // in a label that is plain text
    QVERIFY(note.toolTip.startsWith(u"<qt>"_s));
    for (const QString &tag : {u"<b>"_s, u"<img"_s, u"<script"_s})
        QVERIFY2(!note.toolTip.contains(tag), qPrintable(note.toolTip));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ConnectionControlTest)

#include "tst_connectioncontrol.moc"
