// The local server alone, for a load client to measure.
//
//     servedecho echo|broadcast qt|wire|automatic CAPTURE|- [THREADS]
//
// Records into CAPTURE, or with - not at all. THREADS: 0, which is automatic, unless it is given. Prints its
// port, and ends when its input does.

#include <cstdio>
#include <thread>

#include <sys/resource.h>

#include <QCoreApplication>

#include "capture/store.h"
#include "net/networkthread.h"
#include "net/server.h"

using namespace wireloupe;

namespace {

net::ServerOptions optionsFrom(const QByteArray &mode, const QByteArray &engine, const QByteArray &threads)
{
    net::ServerOptions options;
    options.plan.behavior.mode = mode == "broadcast" ? server::Mode::Broadcast : server::Mode::Echo;
    options.engine = engine == "qt"     ? net::Engine::Qt
                     : engine == "wire" ? net::Engine::Wire
                                        : net::Engine::Automatic;
    options.threads = threads.toInt();
    options.deflate.isEnabled = false;
    return options;
}

void raiseDescriptorLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 4)
        return 2;
    raiseDescriptorLimit();
    std::shared_ptr<capture::Store> store;
    if (qstrcmp(argv[3], "-") != 0) {
        store = capture::Store::create(QString::fromLocal8Bit(argv[3])).store;
        if (!store)
            return 1;
    }
    net::NetworkThread thread(QStringLiteral("server"));
    const auto server = thread.adopt(std::make_unique<net::Server>(store));
    QObject::connect(server.get(), &net::Server::listening, &application,
                     [](const QHostAddress &, quint16 port) {
                         std::printf("%u\n", port);
                         std::fflush(stdout);
                     });
    server->start(optionsFrom(argv[1], argv[2], argc > 4 ? argv[4] : "0"));
    std::thread input([&application] {
        while (std::getchar() != EOF) {
        }
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int status = QCoreApplication::exec();
    input.join();
    return status;
}
