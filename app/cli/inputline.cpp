#include "cli/inputline.h"

#include "cli/rawframe.h"
#include "lens/lens.h"
#include "wire/utf8validator.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr qsizetype maxControlPayload = 125; // RFC 6455 section 5.5
constexpr qsizetype maxCloseReason = maxControlPayload - 2;

InputLine mistake(const QString &sentence)
{
    return {.kind = InputLine::Kind::Mistake,
            .message = {},
            .pingPayload = {},
            .bytes = {},
            .closeReason = {},
            .mistake = sentence};
}

InputLine textMessage(const QByteArray &text)
{
    if (!wire::isValidUtf8(text))
        return mistake(u"That is not UTF-8 and was not sent; /hex sends bytes."_s);
    InputLine line;
    line.message.payload = text;
    return line;
}

InputLine hexMessage(const QByteArray &digits)
{
    const lens::HexResult hex = lens::fromHex(QString::fromUtf8(digits));
    if (!hex.isValid)
        return mistake(u"/hex takes pairs of hexadecimal digits, such as 00 ff."_s);
    InputLine line;
    line.message = {.type = wire::Message::Type::Binary, .payload = hex.bytes};
    return line;
}

InputLine pingCommand(const QByteArray &payload)
{
    if (payload.size() > maxControlPayload)
        return mistake(u"A ping carries at most 125 bytes."_s);
    InputLine line;
    line.kind = InputLine::Kind::Ping;
    line.pingPayload = payload;
    return line;
}

InputLine closeCommand(const QByteArray &words)
{
    InputLine line;
    line.kind = InputLine::Kind::Close;
    if (words.isEmpty())
        return line;
    const qsizetype space = words.indexOf(' ');
    bool isNumber = false;
    line.closeCode = words.left(space < 0 ? words.size() : space).toUShort(&isNumber);
    if (!isNumber || !wire::mayBeSent(line.closeCode))
        return mistake(u"/close takes a code that may be sent: 1000 to 1003, 1007 to 1014, 3000 to 4999."_s);
    line.closeReason = space < 0 ? QByteArray() : words.mid(space + 1).trimmed();
    if (line.closeReason.size() > maxCloseReason)
        return mistake(u"A close reason has at most 123 bytes."_s);
    return line;
}

InputLine rawCommand(const QByteArray &spec)
{
    const auto frame = rawFrame(QString::fromUtf8(spec.trimmed()));
    if (const auto *problem = std::get_if<QString>(&frame))
        return mistake(*problem);
    InputLine line;
    line.kind = InputLine::Kind::Raw;
    line.bytes = std::get<QByteArray>(frame);
    return line;
}

InputLine muteCommand(const QByteArray &word)
{
    InputLine line;
    if (word.isEmpty() || word == "on")
        line.kind = InputLine::Kind::Mute;
    else if (word == "off")
        line.kind = InputLine::Kind::Unmute;
    else
        return mistake(u"/mute takes on or off."_s);
    return line;
}

InputLine plainCommand(InputLine::Kind kind)
{
    InputLine line;
    line.kind = kind;
    return line;
}

InputLine command(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray name = line.left(space < 0 ? line.size() : space);
    const QByteArray rest = space < 0 ? QByteArray() : line.mid(space + 1);
    if (name == "/ping")
        return pingCommand(rest);
    if (name == "/close")
        return closeCommand(rest.trimmed());
    if (name == "/hex")
        return hexMessage(rest);
    if (name == "/raw")
        return rawCommand(rest);
    if (name == "/mute")
        return muteCommand(rest.trimmed());
    if (name == "/half-close")
        return plainCommand(InputLine::Kind::HalfClose);
    if (name == "/help")
        return plainCommand(InputLine::Kind::Help);
    return mistake(u"There is no command %1; /help lists them, and // begins a message with a slash."_s.arg(
        lens::toOneLine(name)));
}

} // namespace

InputLine parseInputLine(const QByteArray &line, bool hasCommands)
{
    if (!hasCommands || !line.startsWith('/'))
        return textMessage(line);
    return line.startsWith("//") ? textMessage(line.sliced(1)) : command(line);
}

QString inputCommandsHelp()
{
    return u"  TEXT                  send a text message\n"
           "  //TEXT                send a text message that begins with /\n"
           "  /hex 00 ff            send bytes\n"
           "  /ping [TEXT]          send a ping\n"
           "  /close [CODE [TEXT]]  close the connection, with 1000 by default\n"
           "  /raw SPEC             send a frame made by hand, such as op=text,rsv=4,payload=\"hi\"\n"
           "  /mute [on|off]        leave pings unanswered, or not\n"
           "  /half-close           end our direction of the TCP connection\n"
           "  /help                 this list"_s;
}

} // namespace wireloupe::cli
