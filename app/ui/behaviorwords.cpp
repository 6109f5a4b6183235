#include "ui/behaviorwords.h"

#include <QCoreApplication>

#include "lens/lens.h"
#include "ui/textdirection.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::MatchFault;
using server::MatchOptions;
using server::Mode;
using server::ReplyOptions;
using server::RowsFault;
using server::TemplateFault;

namespace {

constexpr qsizetype maxChars = 80;

/// Whose only use is the context of its texts.
class BehaviorWords
{
    Q_DECLARE_TR_FUNCTIONS(BehaviorWords)
};

QString oneLine(const QByteArray &text)
{
    return isolated(lens::toOneLine(text, maxChars));
}

} // namespace

QString modeName(Mode mode)
{
    switch (mode) {
    case Mode::Echo:
        return BehaviorWords::tr("Echo");
    case Mode::Broadcast:
        return BehaviorWords::tr("Broadcast");
    case Mode::Rooms:
        return BehaviorWords::tr("Rooms");
    case Mode::Stream:
        return BehaviorWords::tr("Stream");
    case Mode::Sink:
        return BehaviorWords::tr("Sink");
    case Mode::Silent:
        return BehaviorWords::tr("Silent");
    case Mode::BlackHole:
        return BehaviorWords::tr("Black hole");
    case Mode::Rules:
        return BehaviorWords::tr("Rules");
    case Mode::Conversation:
        return BehaviorWords::tr("Conversation");
    case Mode::Replay:
        break;
    }
    return BehaviorWords::tr("Replay");
}

QString modeDescription(Mode mode)
{
    switch (mode) {
    case Mode::Echo:
        return BehaviorWords::tr("Sends every message back to its sender");
    case Mode::Broadcast:
        return BehaviorWords::tr("Sends every message to all peers");
    case Mode::Rooms:
        return BehaviorWords::tr("Sends every message to all peers in the same room");
    case Mode::Stream:
        return BehaviorWords::tr("Sends messages by itself, at a rate");
    case Mode::Sink:
        return BehaviorWords::tr("Reads all that comes and never answers, pings aside");
    case Mode::Silent:
        return BehaviorWords::tr("Reads nothing, so that TCP holds up what a peer sends");
    case Mode::BlackHole:
        return BehaviorWords::tr("Reads all that comes and answers nothing: no pong, no close");
    case Mode::Rules:
        return BehaviorWords::tr("Answers the messages that match a rule");
    case Mode::Conversation:
        return BehaviorWords::tr("Leads each peer through the states of a script");
    case Mode::Replay:
        break;
    }
    return BehaviorWords::tr("Says what the server of a recorded connection said");
}

QString modeIcon(Mode mode)
{
    switch (mode) {
    case Mode::Echo:
        return u"echo"_s;
    case Mode::Broadcast:
        return u"broadcast"_s;
    case Mode::Rooms:
        return u"peer"_s;
    case Mode::Stream:
        return u"latency"_s;
    case Mode::Sink:
        return u"arrow-in"_s;
    case Mode::Silent:
        return u"pause"_s;
    case Mode::BlackHole:
        return u"stop"_s;
    case Mode::Rules:
        return u"rules"_s;
    case Mode::Conversation:
        return u"conversation"_s;
    case Mode::Replay:
        break;
    }
    return u"capture"_s;
}

QString pathText(const QByteArray &path)
{
    return path.isEmpty() ? BehaviorWords::tr("Every other path") : oneLine(path);
}

QString faultText(TemplateFault fault)
{
    switch (fault) {
    case TemplateFault::None:
        return {};
    case TemplateFault::Unclosed:
        return BehaviorWords::tr("“{{” without its “}}”");
    case TemplateFault::UnknownName:
        return BehaviorWords::tr("There is no placeholder, capture or column of that name");
    case TemplateFault::NotAvailable:
        return BehaviorWords::tr("This placeholder has no value here");
    case TemplateFault::BadArgument:
        return BehaviorWords::tr("The placeholder does not take this");
    case TemplateFault::BadPath:
        break;
    }
    return BehaviorWords::tr("This is not a JSON path");
}

QString faultText(MatchFault fault, const QString &detail)
{
    switch (fault) {
    case MatchFault::None:
        return {};
    case MatchFault::BadRegex:
        return BehaviorWords::tr("Not a regular expression: %1").arg(detail);
    case MatchFault::BadPath:
        return BehaviorWords::tr("This is not a JSON path, such as $.type=login");
    case MatchFault::BadHex:
        break;
    }
    return BehaviorWords::tr("Hex digits are expected, two for each byte");
}

QString faultText(RowsFault fault)
{
    switch (fault) {
    case RowsFault::None:
        return {};
    case RowsFault::NoHeader:
        return BehaviorWords::tr("The first line must name the columns");
    case RowsFault::UnclosedQuote:
        return BehaviorWords::tr("A quoted field does not end");
    case RowsFault::StrayQuote:
        return BehaviorWords::tr("A quote inside a field must be doubled, and the field be quoted");
    case RowsFault::NotJson:
        break;
    }
    return BehaviorWords::tr("This line is not JSON");
}

QString faultText(lens::JsonPathError error)
{
    switch (error) {
    case lens::JsonPathError::None:
        return {};
    case lens::JsonPathError::NoRoot:
        return BehaviorWords::tr("A JSON path begins with “$”");
    case lens::JsonPathError::BadStep:
        return BehaviorWords::tr("“.name” or “[0]” is expected here");
    case lens::JsonPathError::OpenQuote:
        return BehaviorWords::tr("The quotes are not closed");
    case lens::JsonPathError::MissingValue:
        return BehaviorWords::tr("A value is missing");
    case lens::JsonPathError::TooLong:
        break;
    }
    return BehaviorWords::tr("The path has too many steps");
}

QString faultText(server::ReplyFault fault, TemplateFault templateFault)
{
    switch (fault) {
    case server::ReplyFault::None:
        return {};
    case server::ReplyFault::BadTemplate:
        return faultText(templateFault);
    case server::ReplyFault::BadHex:
        return BehaviorWords::tr("Hex digits are expected, two for each byte");
    case server::ReplyFault::BadCode:
        break;
    }
    return BehaviorWords::tr("This close code may not be sent");
}

QString matchText(const MatchOptions &match)
{
    const QString pattern = oneLine(match.pattern);
    switch (match.kind) {
    case MatchOptions::Kind::Any:
        break;
    case MatchOptions::Kind::Equals:
        return BehaviorWords::tr("is “%1”").arg(pattern);
    case MatchOptions::Kind::Contains:
        return BehaviorWords::tr("contains “%1”").arg(pattern);
    case MatchOptions::Kind::Regex:
        return u"/%1/"_s.arg(pattern);
    case MatchOptions::Kind::JsonPath:
        return pattern;
    case MatchOptions::Kind::Prefix:
        return BehaviorWords::tr("begins with %1").arg(pattern);
    }
    return match.type == MatchOptions::Type::Any    ? BehaviorWords::tr("any message")
           : match.type == MatchOptions::Type::Text ? BehaviorWords::tr("any text message")
                                                    : BehaviorWords::tr("any binary message");
}

QString replyText(const ReplyOptions &reply)
{
    if (reply.kind == ReplyOptions::Kind::Close)
        return BehaviorWords::tr("closes with %1").arg(reply.code);
    return reply.content.isEmpty() ? BehaviorWords::tr("an empty message") : oneLine(reply.content);
}

QString repliesText(const QList<ReplyOptions> &replies)
{
    if (replies.isEmpty())
        return BehaviorWords::tr("nothing");
    const QString first = replyText(replies.first());
    return replies.size() == 1
               ? first
               : BehaviorWords::tr("%1, and %n more", nullptr, static_cast<int>(replies.size()) - 1)
                     .arg(first);
}

} // namespace wireloupe::ui
