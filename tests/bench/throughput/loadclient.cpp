// Loads a WebSocket server, whichever it is, and counts. It does no more than it must: frames are made once,
// and what comes back is counted by its bytes.
//
//     loadclient echo PORT CONNECTIONS BYTES SECONDS [DEPTH]   messages a second that come back; DEPTH are
//     under way
//                                                              on each connection
//     loadclient broadcast PORT CONNECTIONS BYTES SECONDS      the first says, all hear: deliveries a second
//     loadclient handshakes PORT CONCURRENCY 0 SECONDS         opening handshakes a second
//     loadclient hold PORT CONNECTIONS 0 0                     opens them, says so, and waits until its input
//     ends
//
// Prints one number: how many a second; or, of `hold`, how many connections there are.

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s: %s\n", what, std::strerror(errno));
    std::exit(1);
}

struct Load
{
    std::uint16_t port = 0;
    int connections = 1;
    std::size_t size = 0;
    double seconds = 1;
    int depth = 1;
};

const std::string request =
    "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";

int connectTo(std::uint16_t port)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (descriptor < 0 ||
        connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        fail("connect");
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return descriptor;
}

void say(int descriptor, const std::string &bytes)
{
    if (send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(bytes.size()))
        fail("send");
}

/// Reads to the end of the response, and not further.
void awaitResponse(int descriptor)
{
    std::string response;
    char byte = 0;
    while (response.size() < 4 || response.compare(response.size() - 4, 4, "\r\n\r\n") != 0) {
        if (recv(descriptor, &byte, 1, 0) != 1)
            fail("response");
        response.push_back(byte);
    }
    if (response.compare(0, 12, "HTTP/1.1 101") != 0) {
        std::fprintf(stderr, "refused: %s\n", response.c_str());
        std::exit(1);
    }
}

int openWebSocket(std::uint16_t port)
{
    const int descriptor = connectTo(port);
    say(descriptor, request);
    awaitResponse(descriptor);
    fcntl(descriptor, F_SETFL, O_NONBLOCK);
    return descriptor;
}

void appendLength(std::string &frame, std::size_t size, unsigned maskBit)
{
    const auto append = [&](std::uint64_t value, int bytes) {
        for (int i = bytes - 1; i >= 0; --i)
            frame.push_back(static_cast<char>(value >> (8 * i)));
    };
    if (size < 126) {
        append(maskBit | size, 1);
    } else if (size <= 0xFFFF) {
        append(maskBit | 126, 1);
        append(size, 2);
    } else {
        append(maskBit | 127, 1);
        append(size, 8);
    }
}

/// A text frame as a client sends it.
std::string messageOf(std::size_t size)
{
    constexpr std::array<char, 4> key{0x12, 0x34, 0x56, 0x78};
    std::string frame = "\x81";
    appendLength(frame, size, 0x80);
    frame.append(key.data(), key.size());
    for (std::size_t i = 0; i < size; ++i)
        frame.push_back(static_cast<char>('x' ^ key[i % 4]));
    return frame;
}

/// How long it is when a server sends it.
std::size_t answerSize(std::size_t size)
{
    std::string head = "\x81";
    appendLength(head, size, 0);
    return head.size() + size;
}

struct Connection
{
    int descriptor = -1;
    std::size_t received = 0; ///< of the message under way
    std::size_t unsent = 0;   ///< bytes of messages that are to be sent
    std::size_t position = 0; ///< in the message
};

class Loop
{
public:
    explicit Loop(const Load &load)
        : m_load(load)
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_message(messageOf(load.size))
        , m_answerSize(answerSize(load.size))
        , m_connections(static_cast<std::size_t>(load.connections))
    {
        for (std::size_t i = 0; i < m_connections.size(); ++i) {
            m_connections[i].descriptor = openWebSocket(load.port);
            epoll_event event{};
            event.events = EPOLLIN | EPOLLOUT | EPOLLET;
            event.data.u64 = i;
            epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_connections[i].descriptor, &event);
        }
    }

    double echo()
    {
        for (auto &connection : m_connections)
            sendMessages(connection, static_cast<std::size_t>(m_load.depth));
        return rate([](Loop &loop, Connection &connection, std::size_t messages) {
            loop.sendMessages(connection, messages);
        });
    }

    /// Two messages are under way, as seen by who hears last on average.
    double broadcast()
    {
        m_owed = 2 * m_connections.size();
        sendMessages(m_connections.front(), 2);
        return rate([](Loop &loop, Connection &, std::size_t messages) {
            loop.m_owed -= messages;
            if (loop.m_owed <= loop.m_connections.size()) {
                loop.m_owed += loop.m_connections.size();
                loop.sendMessages(loop.m_connections.front(), 1);
            }
        });
    }

private:
    /// The first tenth of the time is not counted.
    template <class Answered>
    double rate(Answered answered)
    {
        const auto begin = Clock::now();
        const auto duration = std::chrono::duration<double>(m_load.seconds);
        while (Clock::now() - begin < duration / 10)
            turn(answered);
        const auto start = Clock::now();
        std::uint64_t count = 0;
        while (Clock::now() - begin < duration)
            count += turn(answered);
        return static_cast<double>(count) / std::chrono::duration<double>(Clock::now() - start).count();
    }

    template <class Answered>
    std::uint64_t turn(Answered &answered)
    {
        std::array<epoll_event, 512> events;
        const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 100);
        std::uint64_t messages = 0;
        for (int i = 0; i < count; ++i) {
            Connection &connection = m_connections[events[static_cast<std::size_t>(i)].data.u64];
            if (connection.unsent > 0)
                sendMore(connection);
            messages += receive(connection, answered);
        }
        return messages;
    }

    template <class Answered>
    std::uint64_t receive(Connection &connection, Answered &answered)
    {
        std::uint64_t all = 0;
        for (;;) {
            const ssize_t size = recv(connection.descriptor, m_buffer.data(), m_buffer.size(), 0);
            if (size == 0)
                fail("the server has gone");
            if (size < 0)
                return errno == EAGAIN ? all : (fail("recv"), 0);
            connection.received += static_cast<std::size_t>(size);
            const std::size_t messages = connection.received / m_answerSize;
            connection.received %= m_answerSize;
            all += messages;
            if (messages > 0)
                answered(*this, connection, messages);
            if (size < static_cast<ssize_t>(m_buffer.size()))
                return all;
        }
    }

    void sendMessages(Connection &connection, std::size_t messages)
    {
        const bool isIdle = connection.unsent == 0;
        connection.unsent += messages * m_message.size();
        if (isIdle)
            sendMore(connection);
    }

    void sendMore(Connection &connection)
    {
        while (connection.unsent > 0) {
            const std::size_t size = std::min(connection.unsent, m_message.size() - connection.position);
            const ssize_t sent = send(connection.descriptor, m_message.data() + connection.position, size,
                                      MSG_NOSIGNAL | (connection.unsent > size ? MSG_MORE : 0));
            if (sent < 0)
                return;
            connection.unsent -= static_cast<std::size_t>(sent);
            connection.position = (connection.position + static_cast<std::size_t>(sent)) % m_message.size();
        }
    }

    Load m_load;
    int m_epoll;
    std::string m_message;
    std::size_t m_answerSize;
    std::vector<Connection> m_connections;
    std::vector<char> m_buffer = std::vector<char>(256 << 10);
    std::size_t m_owed = 0; ///< deliveries of a broadcast
};

/// Ended by a reset, so that no port has to wait for its next use.
void drop(int descriptor)
{
    const linger none{1, 0};
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    close(descriptor);
}

double handshakes(const Load &load)
{
    const auto begin = Clock::now();
    std::uint64_t count = 0;
    std::vector<int> descriptors(static_cast<std::size_t>(load.connections));
    while (std::chrono::duration<double>(Clock::now() - begin).count() < load.seconds) {
        for (int &descriptor : descriptors) {
            descriptor = connectTo(load.port);
            say(descriptor, request);
        }
        std::array<char, 4096> buffer;
        for (const int descriptor : descriptors) {
            if (recv(descriptor, buffer.data(), buffer.size(), 0) < 12 ||
                std::memcmp(buffer.data(), "HTTP/1.1 101", 12) != 0)
                fail("handshake");
            drop(descriptor);
            ++count;
        }
    }
    return static_cast<double>(count) / std::chrono::duration<double>(Clock::now() - begin).count();
}

int hold(const Load &load)
{
    std::vector<int> descriptors;
    for (int i = 0; i < load.connections; ++i)
        descriptors.push_back(openWebSocket(load.port));
    std::printf("%zu\n", descriptors.size());
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    for (const int descriptor : descriptors)
        drop(descriptor);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 6)
        return 2;
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    const std::string mode = argv[1];
    const Load load{static_cast<std::uint16_t>(std::atoi(argv[2])), std::atoi(argv[3]),
                    static_cast<std::size_t>(std::atoll(argv[4])), std::atof(argv[5]),
                    argc > 6 ? std::atoi(argv[6]) : 1};
    if (mode == "hold")
        return hold(load);
    const double rate = mode == "handshakes"  ? handshakes(load)
                        : mode == "broadcast" ? Loop(load).broadcast()
                                              : Loop(load).echo();
    std::printf("%.1f\n", rate);
    return 0;
}
