#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWebSocket>
#include <QWebSocketServer>

#include "connectionwindow.h"
#include "ui/composer.h"
#include "ui/linknotes.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using net::ClientState;
using test::messageOf;
using test::noteText;
using test::open;
using test::startServer;
using test::TestWindow;
using ui::ActionId;
using ui::ConnectionTab;

/// What the user can do about a connection: let it come back, paste it, be silent, close half.
class ConnectionControlTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void countsDownToAReconnect();
    void reconnectsByItself();
    void reconnectingIsSwitchedInTheMenu();
    void pastesACommandLine();
    void saysWhenThereIsNothingToPaste();
    void addressTakesACommandLine();
    void addressTakesAWholeUrl();
    void mutesPongs();
    void closesHalf();
    void returnLeavesALiveConnection();
    void returnInAnotherAddressClosesFirst();
    void disconnectingKeepsTheKeyboard();
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
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *socket = m_sockets.emplace_back(nextPendingConnection()).get();
            connect(socket, &QWebSocket::disconnected, this,
                    [this, socket] { m_closeCodes.append(socket->closeCode()); });
        });
    }

    /// Without a closing handshake.
    void drop()
    {
        for (const auto &socket : m_sockets)
            socket->abort();
        m_sockets.clear();
    }

    /// All that there were since the last drop.
    qsizetype connections() const { return static_cast<qsizetype>(m_sockets.size()); }
    QList<QWebSocketProtocol::CloseCode> closeCodes() const { return m_closeCodes; }

private:
    QList<QWebSocketProtocol::CloseCode> m_closeCodes; ///< of those that have ended
    std::vector<std::unique_ptr<QWebSocket>> m_sockets;
};

workspace::Profile patient(const QString &url)
{
    workspace::Profile profile;
    profile.url = url;
    profile.reconnect = {.isEnabled = true, .delayMs = 600'000, .maxDelayMs = 600'000, .maxAttempts = 10};
    return profile;
}

bool isEnabled(TestWindow &window, ActionId id)
{
    return window->actions().action(id)->isEnabled();
}

} // namespace

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
    QVERIFY2(words->text().contains(u" min "_s), qPrintable(words->text())); // as in the log
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

void ConnectionControlTest::returnLeavesALiveConnection()
{
    FickleServer server;
    TestWindow window;
    workspace::Profile profile;
    profile.url = server.serverUrl().toString();
    const ConnectionTab *tab = open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    QTRY_COMPARE(server.connections(), 1);
    const qint64 rows = tab->store()->count();
    QTest::keyClick(window.findOnPage<QLineEdit>("address"), Qt::Key_Return);
    QTest::qWait(100);
    QCOMPARE(tab->clientState(), ClientState::Open);
    QCOMPARE(tab->store()->count(), rows);
    QCOMPARE(server.connections(), 1);
    QVERIFY(server.closeCodes().isEmpty());
}

void ConnectionControlTest::returnInAnotherAddressClosesFirst()
{
    FickleServer before, after;
    TestWindow window;
    workspace::Profile profile;
    profile.url = before.serverUrl().toString();
    const ConnectionTab *tab = open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    QTRY_COMPARE(before.connections(), 1);
    auto *address = window.findOnPage<QLineEdit>("address");
    address->selectAll();
    QTest::keyClicks(address, after.serverUrl().toString());
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_COMPARE(before.closeCodes(), QList{QWebSocketProtocol::CloseCodeNormal});
    QTRY_COMPARE(after.connections(), 1);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    QVERIFY(messageOf(tab).isEmpty());
    QCOMPARE(before.connections(), 1);
}

void ConnectionControlTest::disconnectingKeepsTheKeyboard()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    workspace::Profile profile;
    profile.url = startServer(window);
    const ConnectionTab *tab = open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    auto *button = window.findOnPage<QPushButton>("connectButton");
    button->setFocus();
    QList<bool> hadKeyboard;
    connect(tab, &ConnectionTab::changed, button, [&] { hadKeyboard.append(button->hasFocus()); });
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(tab->clientState(), ClientState::Closed);
    QVERIFY(!hadKeyboard.isEmpty() && !hadKeyboard.contains(false));
    QVERIFY(button->hasFocus());
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
    emit tab->composer()->sendRequested(message, {});
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
