#include "net/listener.h"

#include <ctime>
#include <vector>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QSignalSpy>
#include <QTest>

using namespace wireloupe::net;

namespace {

/// Connected, though nobody may have accepted it.
int connectedTo(const Listener &listener)
{
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(listener.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("Cannot connect");
    return client;
}

/// No descriptor can be opened while it lives.
class NoMoreDescriptors
{
public:
    NoMoreDescriptors()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int lowest = ::dup(0);
        ::close(lowest);
        rlimit none = m_before;
        none.rlim_cur = static_cast<rlim_t>(lowest);
        ::setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoMoreDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoMoreDescriptors)

private:
    rlimit m_before{};
};

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private slots:
    void handsConnectionsOn()
    {
        Listener listener([this](qintptr descriptor) { take(descriptor); });
        QVERIFY(!listener.isListening());
        QVERIFY(listener.listen(QHostAddress::LocalHost, 0));
        QVERIFY(listener.isListening() && listener.port() != 0);
        QCOMPARE(listener.address(), QHostAddress(QHostAddress::LocalHost));
        constexpr int burst = 300; // more than are taken in one turn
        for (int i = 0; i < burst; ++i)
            m_open.push_back(connectedTo(listener));
        QTRY_COMPARE(m_accepted, burst);
        listener.close();
        QVERIFY(!listener.isListening());
        QCOMPARE(listener.port(), 0);
        // And anew.
        QVERIFY(listener.listen(QHostAddress::LocalHost, 0));
        m_open.push_back(connectedTo(listener));
        QTRY_COMPARE(m_accepted, burst + 1);
    }

    void saysWhyItCannotListen()
    {
        Listener one([](qintptr) {}), other([](qintptr) {});
        QVERIFY(one.listen(QHostAddress::LocalHost, 0));
        QVERIFY(!other.listen(QHostAddress::LocalHost, one.port()));
        QCOMPARE(other.error(), QAbstractSocket::AddressInUseError);
        QVERIFY(!other.errorString().isEmpty());
    }

    void canBeClosedByWhatItHandsOn()
    {
        Listener *closed = nullptr;
        Listener listener([&](qintptr descriptor) {
            take(descriptor);
            closed->close();
        });
        closed = &listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost, 0));
        m_open.push_back(connectedTo(listener));
        m_open.push_back(connectedTo(listener));
        QTRY_COMPARE(m_accepted, 1);
        QVERIFY(!listener.isListening());
    }

    void waitsForDescriptors()
    {
#ifdef WIRELOUPE_UNDEFINED_SANITIZER
        QSKIP("The sanitizer itself needs descriptors: without, it takes objects for none.");
#endif
        Listener listener([this](qintptr descriptor) { take(descriptor); });
        QSignalSpy heldUp(&listener, &Listener::heldUp);
        QVERIFY(listener.listen(QHostAddress::LocalHost, 0));
        // What it has to find out even behind a time of nothing to accept.
        m_open.push_back(connectedTo(listener));
        QTRY_COMPARE(m_accepted, 1);
        for (int round = 0; round < 2; ++round) {
            m_open.push_back(connectedTo(listener));
            m_open.push_back(connectedTo(listener));
            {
                const NoMoreDescriptors none;
                QTRY_COMPARE(heldUp.size(), 1);
                QCOMPARE(m_accepted, 1 + 2 * round);
                const clock_t before = ::clock();
                QTest::qWait(500); // in which it tries several times
                const double used = double(::clock() - before) / CLOCKS_PER_SEC;
                QVERIFY2(used < 0.1, qPrintable(QString::number(used)));
            }
            QTRY_COMPARE(m_accepted, 3 + 2 * round);
        }
        QCOMPARE(heldUp.size(), 1);
    }

    void cleanup()
    {
        for (const int descriptor : m_open)
            ::close(descriptor);
        m_open.clear();
        m_accepted = 0;
    }

private:
    void take(qintptr descriptor)
    {
        ++m_accepted;
        m_open.push_back(int(descriptor));
    }

    std::vector<int> m_open;
    int m_accepted = 0;
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
