// Round trips a second of an echo server: our own in this process, or another one that listens already.
//
//     bench_echo [--port N] [--connections N] [--depth N] [--size BYTES] [--seconds N]
//
// `depth` messages are under way on each connection. The client is a plain epoll loop on a thread of its own,
// the same for every server, and does no more than it must.

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include "net/networkthread.h"
#include "net/server.h"
#include "wire/framewriter.h"

using namespace wireloupe;
using Clock = std::chrono::steady_clock;

namespace {

struct Load
{
    quint16 port = 0;
    int connections = 1;
    int depth = 1;
    int size = 100;
    std::chrono::seconds duration{5};
};

class NullSink : public capture::FrameSink
{
public:
    void append(const capture::Record &) override {}
};

struct Connection
{
    int descriptor = -1;
    qint64 received = 0; ///< bytes that no whole message has been made of
    QByteArray unsent;
};

int connectTo(quint16 port)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("Nobody listens on port %d", port);
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return descriptor;
}

/// Opens a WebSocket, blocking, and returns its descriptor, not blocking from then on.
int openWebSocket(quint16 port)
{
    const int descriptor = connectTo(port);
    const QByteArray request =
        "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    if (write(descriptor, request.data(), static_cast<size_t>(request.size())) != request.size())
        qFatal("The request could not be sent");
    QByteArray response;
    char byte = 0;
    while (!response.endsWith("\r\n\r\n")) {
        if (read(descriptor, &byte, 1) != 1)
            qFatal("Refused: %s", response.constData());
        response.append(byte);
    }
    timeval none{};
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &none, sizeof none);
    return descriptor;
}

class Client
{
public:
    explicit Client(const Load &load)
        : m_load(load)
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_connections(static_cast<size_t>(load.connections))
    {
        const QByteArray payload(load.size, 'x');
        m_message = wire::serialize(wire::Opcode::Text, payload, wire::MaskingKey{1, 2, 3, 4});
        m_echoSize = wire::serialize(wire::Opcode::Text, payload).size();
        for (size_t i = 0; i < m_connections.size(); ++i) {
            m_connections[i].descriptor = openWebSocket(load.port);
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.u64 = i;
            epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_connections[i].descriptor, &event);
        }
    }

    ~Client()
    {
        for (const auto &connection : m_connections)
            close(connection.descriptor);
        close(m_epoll);
    }
    Q_DISABLE_COPY_MOVE(Client)

    /// Round trips a second.
    double run()
    {
        for (auto &connection : m_connections)
            send(connection, m_load.depth);
        const auto start = Clock::now();
        qint64 echoes = 0;
        while (Clock::now() - start < m_load.duration)
            echoes += turn();
        const std::chrono::duration<double> elapsed = Clock::now() - start;
        return static_cast<double>(echoes) / elapsed.count();
    }

private:
    qint64 turn()
    {
        std::array<epoll_event, 256> events;
        const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 100);
        qint64 echoes = 0;
        for (int i = 0; i < count; ++i)
            echoes += receive(m_connections[events[static_cast<size_t>(i)].data.u64]);
        return echoes;
    }

    qint64 receive(Connection &connection)
    {
        const ssize_t size = recv(connection.descriptor, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
        if (size <= 0) {
            if (size < 0 && errno == EAGAIN)
                return 0;
            qFatal("The server has gone");
        }
        connection.received += size;
        const qint64 echoes = connection.received / m_echoSize;
        connection.received %= m_echoSize;
        send(connection, static_cast<int>(echoes));
        return echoes;
    }

    void send(Connection &connection, int messages)
    {
        connection.unsent.append(m_message.repeated(messages));
        const ssize_t sent =
            ::send(connection.descriptor, connection.unsent.data(),
                   static_cast<size_t>(connection.unsent.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent > 0)
            connection.unsent.remove(0, sent);
    }

    Load m_load;
    int m_epoll;
    std::vector<Connection> m_connections;
    QByteArray m_message;
    qint64 m_echoSize = 0;
    std::array<char, 256 << 10> m_buffer{};
};

Load parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("port"), {}, QStringLiteral("N"), QStringLiteral("0")},
                       {QStringLiteral("connections"), {}, QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("depth"), {}, QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("size"), {}, QStringLiteral("BYTES"), QStringLiteral("100")},
                       {QStringLiteral("seconds"), {}, QStringLiteral("N"), QStringLiteral("5")}});
    parser.process(application);
    const auto number = [&](const char *name) { return parser.value(QLatin1String(name)).toInt(); };
    return {static_cast<quint16>(number("port")), number("connections"), number("depth"), number("size"),
            std::chrono::seconds(number("seconds"))};
}

void measure(const Load &load)
{
    const double rate = Client(load).run();
    std::printf("%d connections, depth %d, %d bytes: %.0f messages/s\n", load.connections, load.depth,
                load.size, rate);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Load load = parse(application);
    if (load.port != 0) {
        measure(load);
        return 0;
    }
    net::NetworkThread thread(QStringLiteral("server"));
    const auto server = thread.adopt(std::make_unique<net::Server>(std::make_shared<NullSink>()));
    std::thread client;
    QObject::connect(
        server.get(), &net::Server::listening, &application, [&](const QHostAddress &, quint16 port) {
            load.port = port;
            client = std::thread([&] {
                measure(load);
                QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
            });
        });
    server->start({});
    const int status = QCoreApplication::exec();
    client.join();
    return status;
}
