#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "net/certificates.h"
#include "net/peerprocess.h"
#include "session/certificatefacts.h"
#include "session/runtime.h"
#include "ui/certificatedialog.h"
#include "ui/connectionnotices.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using net::ClientState;

/// What is said above a connection's log when it fails for the certificate, and to whom trust in it goes.
class ConnectionNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void trustsTheHostThatWasRedirectedTo();
    void showsTheCertificateOfTheFailure();
    void offersNothingWhileItConnects();
    void explainsNothingThatIsOver();
    void offersNoFutileAttempt();
    void saysThatTrustEndsWithTheProgram();

private:
    void fail();
    QPushButton *action() const { return m_notices->findChild<QPushButton *>(u"messageAction"_s); }
    bool hasMessage() const { return m_notices->findChild<QWidget *>(u"messageBar"_s)->isVisible(); }
    ui::CertificateDialog *dialog() const { return m_notices->findChild<ui::CertificateDialog *>(); }
    void use(const QString &url, int maxRedirects = 0);

    net::test::Certificates m_certificates;
    std::unique_ptr<net::test::PeerProcess> m_servers;
    int m_port = 0; ///< of a server whose certificate nobody has signed
    std::unique_ptr<session::Runtime> m_runtime;
    std::unique_ptr<workspace::TrustedCertificates> m_trusted;
    std::unique_ptr<session::ClientSession> m_session;
    std::unique_ptr<ui::ConnectionNotices> m_notices;
};

void ConnectionNoticesTest::initTestCase()
{
    ui::Theme::instance().install(*qApp);
    QVERIFY(m_certificates.make());
    m_servers =
        std::make_unique<net::test::PeerProcess>(u"tlsservers.py"_s, QStringList(m_certificates.folder()));
    m_port = m_servers->next(u"selfsigned"_s).value(u"selfsigned"_s).toInt();
    QVERIFY(m_port > 0);
}

void ConnectionNoticesTest::init()
{
    m_runtime = std::make_unique<session::Runtime>();
    m_trusted = std::make_unique<workspace::TrustedCertificates>(QString());
    m_runtime->setTrustedCertificates(m_trusted.get());
    const capture::StoreResult made = capture::Store::create();
    QVERIFY(made.store);
    m_session = std::make_unique<session::ClientSession>(*m_runtime, made.store);
    m_notices = std::make_unique<ui::ConnectionNotices>(*m_runtime);
    m_notices->watch(*m_session);
    m_notices->show();
    use(u"wss://127.0.0.1:%1/"_s.arg(m_port));
}

void ConnectionNoticesTest::cleanup()
{
    m_notices.reset();
    m_session.reset();
    m_runtime.reset();
    m_trusted.reset();
}

void ConnectionNoticesTest::use(const QString &url, int maxRedirects)
{
    workspace::Profile profile;
    profile.url = url;
    profile.maxRedirects = maxRedirects;
    m_session->setProfile(profile);
}

void ConnectionNoticesTest::fail()
{
    m_session->open();
    QTRY_COMPARE(m_session->state(), ClientState::Failed);
    QVERIFY(action()->isVisible());
    QCOMPARE(action()->text(), u"Show certificate…"_s);
}

void ConnectionNoticesTest::trustsTheHostThatWasRedirectedTo()
{
    QTcpServer redirecting;
    QVERIFY(redirecting.listen(QHostAddress::LocalHost));
    connect(&redirecting, &QTcpServer::newConnection, this, [this, &redirecting] {
        QTcpSocket *socket = redirecting.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            if (socket->readAll().endsWith("\r\n\r\n"))
                socket->write("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: wss://127.0.0.1:" +
                              QByteArray::number(m_port) + "/\r\n\r\n");
        });
    });
    use(u"ws://localhost:%1/"_s.arg(redirecting.serverPort()), 1);
    fail();
    QTest::mouseClick(action(), Qt::LeftButton);
    QVERIFY(dialog());
    const QString place = u"127.0.0.1:%1"_s.arg(m_port);
    QVERIFY2(dialog()->windowTitle().contains(place), qPrintable(dialog()->windowTitle()));
    auto *trust = dialog()->findChild<QPushButton *>(u"trustCertificate"_s);
    QVERIFY2(trust->text().contains(place), qPrintable(trust->text()));
    QTest::mouseClick(trust, Qt::LeftButton);
    const QList<workspace::TrustedCertificate> all = m_trusted->all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].host, u"127.0.0.1"_s);
    QCOMPARE(all[0].port, m_port);
    QCOMPARE(all[0].fingerprint,
             m_certificates.certificate(u"selfsigned"_s).digest(QCryptographicHash::Sha256));
}

// Also when the session has forgotten it for the next attempt, which has not been announced yet.
void ConnectionNoticesTest::showsTheCertificateOfTheFailure()
{
    fail();
    m_session->open();
    QVERIFY(!m_session->tls());
    QTest::mouseClick(action(), Qt::LeftButton);
    QVERIFY(dialog());
    QVERIFY(!dialog()->findChild<QLabel *>(u"certificateFingerprint"_s)->text().isEmpty());
    QVERIFY(dialog()->windowTitle().contains(u"127.0.0.1:%1"_s.arg(m_port)));
}

void ConnectionNoticesTest::offersNothingWhileItConnects()
{
    fail();
    QList<bool> offers;
    connect(m_session.get(), &session::ClientSession::stateChanged, this, [&](ClientState state) {
        if (state == ClientState::Connecting)
            offers.append(action()->isVisible());
    });
    fail();
    QTRY_COMPARE(offers, QList<bool>{false});
    QTRY_VERIFY(action()->isVisible()); // the new failure has its own
}

// A dialog that is closed after another attempt has come through.
void ConnectionNoticesTest::explainsNothingThatIsOver()
{
    fail();
    QTest::mouseClick(action(), Qt::LeftButton);
    QVERIFY(dialog());
    const auto facts = session::certificateFacts(m_certificates.certificate(u"selfsigned"_s).toDer());
    QVERIFY(facts);
    m_trusted->trust({.host = u"127.0.0.1"_s,
                      .port = m_port,
                      .fingerprint = facts->fingerprint,
                      .subject = facts->subject,
                      .since = QDateTime::currentDateTimeUtc()});
    m_session->open();
    QTRY_VERIFY(m_session->isOpen());
    dialog()->reject();
    QVERIFY(!hasMessage());
}

// Once the connection is open: until then, what was said before goes with each attempt.
void ConnectionNoticesTest::offersNoFutileAttempt()
{
    use(u"ws://localhost:99999"_s);
    m_session->open();
    QTRY_COMPARE(m_session->state(), ClientState::Failed);
    QVERIFY(hasMessage());
    QVERIFY(!action()->isVisible());
}

void ConnectionNoticesTest::saysThatTrustEndsWithTheProgram()
{
    m_trusted = std::make_unique<workspace::TrustedCertificates>(u"/dev/null/trusted.json"_s);
    m_runtime->setTrustedCertificates(m_trusted.get());
    connect(m_notices.get(), &ui::ConnectionNotices::connectRequested, this, [this] {
        m_notices->dismiss();
        m_session->open();
    });
    fail();
    QTest::mouseClick(action(), Qt::LeftButton);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"trustCertificate"_s), Qt::LeftButton);
    QTRY_VERIFY(m_session->isOpen());
    QVERIFY(hasMessage());
    const QString said = m_notices->findChild<QLabel *>(u"messageText"_s)->text();
    QVERIFY2(said.startsWith(u"The certificate is trusted until the program ends: "_s), qPrintable(said));
    m_session->close();
    QTRY_COMPARE(m_session->state(), ClientState::Closed);
    m_session->open();
    QTRY_VERIFY(m_session->isOpen());
    QVERIFY(!hasMessage()); // once
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ConnectionNoticesTest)

#include "tst_connectionnotices.moc"
