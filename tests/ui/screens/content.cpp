#include "ui/screens/content.h"

#include <QDir>
#include <QTest>

#include "capture/unsavedfolder.h"
#include "ui/connectiontreemodel.h"

namespace wireloupe::test::content {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using enum capture::Direction;

namespace {

workspace::Profile profile(const QString &name, const QString &url)
{
    workspace::Profile profile;
    profile.name = name;
    profile.url = url;
    return profile;
}

void openSecurely(SampleCapture &sample)
{
    sample.state({.kind = capture::StateKind::Connecting, .detail = longUrl.toUtf8()});
    sample.secured(certificates().details());
    wire::ClientRequest request;
    request.host = longHost.toUtf8() + ":8443";
    request.target = "/v2/subscriptions/prices?customer=4711&include=orders,positions,margins";
    request.key = "dGhlIHNhbXBsZSBub25jZQ==";
    request.extra = {{"Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits"},
                     {"Authorization", "Bearer " + QByteArray(300, 'k')}};
    sample.head(capture::RecordKind::HandshakeRequest, wire::makeRequest(request).serialize());
    sample.head(capture::RecordKind::HandshakeResponse,
                wire::makeResponse(request.key, {}, {{"Sec-WebSocket-Extensions", "permessage-deflate"}})
                    .serialize());
    capture::StateEvent open{
        .kind = capture::StateKind::Open, .phase = capture::Phase::Upgrade, .detail = {}};
    open.times =
        capture::PhaseTimes{.address = 1800us, .tcp = 410us, .proxy = {}, .tls = 6200us, .upgrade = 2900us};
    sample.state(open);
}

} // namespace

const TestCertificates &certificates()
{
    static const TestCertificates all(u"*.eu-central-1.production.example-messaging-platform.com"_s);
    return all;
}

void saveConnections()
{
    ui::SavedConnections saved(ui::SavedConnections::defaultPath());
    ui::ConnectionTreeModel &tree = saved.model();
    const QModelIndex local = tree.addFolder({}, u"Local"_s);
    tree.addConnection(local, profile(u"echo"_s, u"ws://localhost:9001/"_s));
    tree.addConnection(local, profile(u"ticker"_s, u"ws://localhost:9001/ticker"_s));
    const QModelIndex far = tree.addFolder({}, longName);
    tree.addConnection(far, profile(longName + u" – Staging"_s, longUrl));
    for (int i = 1; i <= 9; ++i)
        tree.addConnection(far, profile(u"prices %1"_s.arg(i), longUrl));
    tree.addConnection({}, profile(u"subscribe"_s, u"wss://prices.example/feed"_s));
}

void fill(SampleCapture &sample)
{
    openSecurely(sample);
    for (int i = 0; i < 12; ++i) {
        QByteArray message = "{\"type\":\"prices\",\"id\":" + QByteArray::number(i) + ",\"rows\":[";
        for (int row = 0; row < 3 * i + 1; ++row)
            message += "{\"symbol\":\"ABC\",\"bid\":10.25,\"ask\":10.26},";
        message += "0]}";
        sample.compressed(Outgoing, message, 40ms);
        sample.compressed(Incoming, message, 900us);
    }
    sample.conversation(60);
    sample.text(Incoming, "{\"description\":\"" + longName.toUtf8().repeated(12) + "\",\"path\":\"" +
                              QByteArray("deeply/").repeated(80) + "\"}");
    sample.frame(Outgoing, wire::Opcode::Binary, QByteArray::fromHex("cafebabe00010203f0f1f2f3"), 80ms);
    sample.frame(Incoming, wire::Opcode::Text, "unmasked by a client", 5ms, 1,
                 wire::Rule::UnmaskedClientFrame);
    wire::Frame lying;
    lying.header.payloadLength = 5;
    lying.payload = "Hello";
    sample.injected(lying, wire::Rule::UnmaskedClientFrame);
    sample.rawBytes(QByteArray::fromHex("ff00deadbeef"));
    sample.text(Incoming, QByteArray(3 << 20, 'x'));
    sample.close(1001, "the server is going down for maintenance");
    sample.refusedHandshake();
}

QString saved(const SampleCapture &sample, const QString &path)
{
    [&] { QCOMPARE(sample.store()->save(path), QString()); }();
    return path;
}

void leaveCrashed()
{
    QDir().mkpath(capture::unsavedFolder());
    const auto store =
        capture::Store::create(capture::unsavedFolder() + u"/unsaved-20261120-120000-1-1.wlcap"_s).store;
    capture::Record connecting;
    connecting.head.kind = capture::RecordKind::State;
    connecting.payload =
        capture::StateEvent{.kind = capture::StateKind::Connecting, .detail = longUrl.toUtf8()}.serialize();
    connecting.head.payloadLength = static_cast<quint64>(connecting.payload.size());
    store->append(connecting);
    wire::Frame frame;
    frame.header.opcode = wire::Opcode::Text;
    store->append(
        capture::makeFrameRecord(frame, capture::ConnectionId{1}, Incoming, capture::monotonicNow()));
}

} // namespace wireloupe::test::content
