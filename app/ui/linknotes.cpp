#include "ui/linknotes.h"

#include <cmath>

#include <QCoreApplication>
#include <QDateTime>

#include "formats/times.h"
#include "lens/lens.h"
#include "session/clientsession.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("LinkNotes", text);
}

constexpr qsizetype maxChars = 200;

/// A peer's words, in a line that cannot turn the rest of it around.
QString shown(const QByteArray &text)
{
    return lens::toOneLine(text, maxChars);
}

/// "LABEL: value", or nothing without a value.
void add(QStringList &lines, const char *label, const QByteArray &value)
{
    if (!value.isEmpty())
        lines.append(words(label).arg(shown(value)));
}

void addCertificate(QStringList &lines, const QList<capture::TlsCertificate> &chain)
{
    if (chain.isEmpty())
        return;
    add(lines, QT_TRANSLATE_NOOP("LinkNotes", "Certificate: %1"), chain.first().subject);
    const auto end = QDateTime::fromString(QString::fromLatin1(chain.first().notAfter), Qt::ISODate);
    if (end.isValid())
        lines.append(words(QT_TRANSLATE_NOOP("LinkNotes", "Valid until %1")).arg(formats::dayText(end)));
}

struct Payload
{
    quint64 plain = 0;
    quint64 wire = 0;
};

Payload payloadOf(const net::Traffic &traffic)
{
    return {traffic.payloadIn + traffic.payloadOut, traffic.wirePayloadIn + traffic.wirePayloadOut};
}

/// " −62 %", or nothing as long as there is nothing to compare.
QString changeText(const Payload &payload)
{
    if (payload.plain == 0)
        return {};
    const double share = static_cast<double>(payload.wire) / static_cast<double>(payload.plain);
    const auto change = static_cast<long>(100 * (share - 1)); // towards zero: −100 % would be nothing at all
    const QString sign = change > 0 ? u"+"_s : change < 0 ? u"−"_s : QString();
    return u' ' + measuresIsolated(u"%1%2 %"_s.arg(sign, countText(std::abs(change))));
}

StatusNote pongNote()
{
    return {u"pongNote"_s, u"warning"_s, Role::Warning, words(QT_TRANSLATE_NOOP("LinkNotes", "pongs muted")),
            plainToolTip(words(QT_TRANSLATE_NOOP(
                "LinkNotes", "Pings of the server are not answered. Connection > Mute pongs ends that.")))};
}

} // namespace

StatusNote tlsNote(const capture::TlsDetails &tls)
{
    const bool isAccepted = tls.isTrustedByUser || tls.isUnverified;
    QStringList lines;
    if (tls.isUnverified)
        lines.append(words(QT_TRANSLATE_NOOP("LinkNotes", "The certificate was not verified.")));
    else if (tls.isTrustedByUser)
        lines.append(words(QT_TRANSLATE_NOOP("LinkNotes", "You trust this certificate, in spite of:")));
    else
        lines.append(words(QT_TRANSLATE_NOOP("LinkNotes", "The certificate was verified.")));
    for (const QByteArray &error : tls.errors)
        lines.append(shown(formats::withDays(error)));
    add(lines, QT_TRANSLATE_NOOP("LinkNotes", "Protocol: %1"), tls.protocol);
    add(lines, QT_TRANSLATE_NOOP("LinkNotes", "Cipher: %1"), tls.cipher);
    add(lines, QT_TRANSLATE_NOOP("LinkNotes", "ALPN: %1"), tls.alpn);
    add(lines, QT_TRANSLATE_NOOP("LinkNotes", "Server name (SNI): %1"), tls.serverName);
    addCertificate(lines, tls.chain);
    const QString text = tls.protocol.isEmpty() ? u"TLS"_s : shown(tls.protocol);
    return {u"tlsNote"_s, isAccepted ? u"lock-open"_s : u"lock"_s, isAccepted ? Role::Warning : Role::Success,
            text, plainToolTip(lines)};
}

StatusNote deflateNote(const wire::DeflateParameters &parameters, const net::Traffic &traffic)
{
    const auto side = [](const char *text, int bits, bool isReset) {
        const QString kept = isReset ? words(QT_TRANSLATE_NOOP("LinkNotes", "reset after each message"))
                                     : words(QT_TRANSLATE_NOOP("LinkNotes", "kept across messages"));
        return words(text).arg(bits).arg(kept);
    };
    QStringList lines{
        words(QT_TRANSLATE_NOOP("LinkNotes", "Messages are compressed: permessage-deflate (RFC 7692)."))};
    const Payload payload = payloadOf(traffic);
    if (payload.plain > 0)
        lines.append(words(QT_TRANSLATE_NOOP("LinkNotes", "%1 of messages crossed the wire as %2."))
                         .arg(sizeText(payload.plain), sizeText(payload.wire)));
    lines.append(side(QT_TRANSLATE_NOOP("LinkNotes", "Server's window: %1 bits, %2"),
                      parameters.serverMaxWindowBits, parameters.serverNoContextTakeover));
    lines.append(side(QT_TRANSLATE_NOOP("LinkNotes", "Our window: %1 bits, %2"),
                      parameters.clientMaxWindowBits, parameters.clientNoContextTakeover));
    return {u"deflateNote"_s, u"compress"_s, Role::Muted, u"deflate"_s + changeText(payload),
            plainToolTip(lines)};
}

QList<StatusNote> linkNotes(const session::ClientSession &session)
{
    QList<StatusNote> notes;
    if (!session.isOpen())
        return notes;
    if (session.isPongMuted())
        notes.append(pongNote());
    if (session.tls())
        notes.append(tlsNote(*session.tls()));
    if (session.deflate())
        notes.append(deflateNote(*session.deflate(), session.counters()));
    return notes;
}

} // namespace wireloupe::ui
