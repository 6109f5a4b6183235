#include "ui/networkpane.h"

#include "ui/connectiondefaults.h"
#include "ui/serverdefaults.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

NetworkPane::NetworkPane(QWidget *parent)
    : SettingsPane({tr("Network"), u"connection"_s, tr("connections, server, defaults, limits, timeouts")},
                   parent)
{
    addConnectionGroups();
    addCompression();
    addWayOut();
    addServer();
}

void NetworkPane::addConnectionGroups()
{
    const auto words = [](const char *source) {
        return source && *source ? OptionGroup::tr(source) : QString();
    };
    QString hint = tr("Each new connection begins with these, and has its own from then on. Those that are "
                      "there keep what they have.");
    for (const GroupDefaults &group : connectionDefaults()) {
        const QString title = words(group.spec->title);
        addSection(tr("New connections: %1").arg(title), hint);
        hint.clear();
        if (group.isEnabled)
            addSwitch(*group.isEnabled, {title, words(group.spec->switchTip), {}});
        for (const NumberDefault &number : group.numbers) {
            const NumberSpec &spec = *number.spec;
            addNumber(number.option, {words(spec.label), words(spec.tip), {}},
                      {words(spec.suffix), spec.counted, words(spec.zero), spec.step});
        }
    }
}

void NetworkPane::addCompression()
{
    constexpr int step = 64; // bytes
    addSection(tr("New connections: %1").arg(tr("Compression")));
    addSwitch(deflateOption(), {tr("Offer permessage-deflate"),
                                tr("The server decides whether messages are compressed (RFC 7692)"),
                                {}});
    addNumber(deflateLevelOption(), {tr("Level"), tr("1 is fast, 9 is small"), {}}, {});
    addNumber(deflateThresholdOption(), {tr("Compress from"), tr("Shorter messages go out uncompressed"), {}},
              {.unit = tr("bytes"), .zero = tr("any length"), .step = step});
}

void NetworkPane::addWayOut()
{
    addSection(tr("New connections: %1").arg(tr("Proxy and headers")));
    addChoice(proxyOption(),
              {tr("Proxy"), tr("A proxy of its own is set with the connection"), tr("HTTP, SOCKS")},
              {{u"system"_s, tr("Follow the system")}, {u"none"_s, tr("None")}});
    addText(userAgentOption(),
            {tr("User-Agent"), tr("Is the first of its headers"), tr("header, browser, identification")},
            tr("no such header"));
}

void NetworkPane::addServer()
{
    constexpr int sizeStep = 1024; // KiB
    constexpr int timeStep = 1000; // ms
    addSection(tr("New local server"),
               tr("A local server that is open, or was at the last start, keeps what it has."));
    addNumber(serverPortOption(), {tr("Port"), tr("0 takes any free port"), tr("listen")},
              {.zero = tr("any")});
    addChoice(serverReachOption(),
              {tr("Who can connect"), tr("Other computers reach a server that listens on all addresses"),
               tr("address, listen, localhost, exposed")},
              {{u"loopback"_s, tr("This computer only")}, {u"everything"_s, tr("All addresses")}});
    addNumber(serverMessageOption(),
              {tr("Size of a message"), tr("A larger one ends the connection with 1009"), tr("limit")},
              {.counted = CountedIn::Kibibytes, .step = sizeStep});
    addNumber(serverPeersOption(),
              {tr("Peers"), tr("One more is answered with status 503"), tr("limit, connections")},
              {.zero = tr("any number")});
    addNumber(
        serverHandshakeOption(),
        {tr("Time for the handshake"), tr("A client that takes longer is dropped"), tr("limit, timeout")},
        {.counted = CountedIn::Milliseconds, .step = timeStep});
}

} // namespace wireloupe::ui
