#include "cli/rulespec.h"

#include "cli/duration.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

using Match = server::MatchOptions;
using Reply = server::ReplyOptions;

constexpr QLatin1StringView arrow{"=>"};

/// Takes a word off the beginning of a text; false where it does not begin so.
bool take(QStringView &text, QLatin1StringView start)
{
    if (!text.startsWith(start))
        return false;
    text = text.sliced(start.size()).trimmed();
    return true;
}

Match regexFrom(QStringView text)
{
    const bool isCaseless = text.endsWith(u"/i");
    return {.kind = Match::Kind::Regex,
            .pattern = text.sliced(1, text.lastIndexOf(u'/') - 1).toUtf8(),
            .isCaseless = isCaseless};
}

bool isRegex(QStringView text)
{
    return text.size() > 2 && text.startsWith(u'/') &&
           (text.endsWith(u'/') || (text.endsWith(u"/i") && text.size() > 3));
}

Match matchFrom(QStringView text)
{
    if (text == u"*")
        return {};
    if (isRegex(text))
        return regexFrom(text);
    if (take(text, "~"_L1))
        return {.kind = Match::Kind::Contains, .pattern = text.toUtf8()};
    if (take(text, "hex:"_L1))
        return {.kind = Match::Kind::Prefix, .pattern = text.toUtf8()};
    const bool isPath = text.startsWith(u"$.") || text.startsWith(u"$[");
    return {.kind = isPath ? Match::Kind::JsonPath : Match::Kind::Equals, .pattern = text.toUtf8()};
}

bool takeDelay(QStringView &text, Reply &reply, QString &error)
{
    const qsizetype blank = text.indexOf(u' ');
    const QStringView word = blank < 0 ? text : text.first(blank);
    const auto delay = parseDuration(word.sliced(1), Unit::Required);
    if (!delay || *delay > Reply::maxDelay) {
        error = u"\"%1\" is no time to wait, such as @500ms or @2s"_s.arg(word);
        return false;
    }
    reply.delay = *delay;
    text = blank < 0 ? QStringView() : text.sliced(blank).trimmed();
    return true;
}

bool takeClose(QStringView text, Reply &reply, QString &error)
{
    const qsizetype blank = text.indexOf(u' ');
    bool isNumber = false;
    reply.code = (blank < 0 ? text : text.first(blank)).toUShort(&isNumber);
    reply.kind = Reply::Kind::Close;
    reply.content = blank < 0 ? QByteArray() : text.sliced(blank).trimmed().toUtf8();
    if (!isNumber)
        error = u"close: needs a code, such as close:1000"_s;
    return isNumber;
}

} // namespace

std::optional<server::ReplyOptions> parseReply(const QString &text, QString &error)
{
    QStringView rest = QStringView(text).trimmed();
    Reply reply;
    if (rest.startsWith(u'@') && !takeDelay(rest, reply, error))
        return std::nullopt;
    if (take(rest, "all:"_L1))
        reply.to = Reply::To::All;
    if (take(rest, "close:"_L1))
        return takeClose(rest, reply, error) ? std::optional(reply) : std::nullopt;
    if (take(rest, "hex:"_L1))
        reply.kind = Reply::Kind::Binary;
    else
        take(rest, "text:"_L1);
    reply.content = rest.toUtf8();
    return reply;
}

std::optional<server::RuleOptions> parseRule(const QString &text, QString &error)
{
    QStringList parts = text.split(u' ' + arrow);
    const QString when = parts.takeFirst().trimmed();
    if (parts.isEmpty() || when.isEmpty()) {
        error = u"\"%1\" is not WHEN => REPLY"_s.arg(text);
        return std::nullopt;
    }
    server::RuleOptions rule{.match = matchFrom(when)};
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty() && parts.size() == 1)
            break;
        const auto reply = parseReply(part, error);
        if (!reply)
            return std::nullopt;
        rule.replies.append(*reply);
    }
    return rule;
}

} // namespace wireloupe::cli
