#include "session/scriptfaults.h"

#include <QCoreApplication>

#include "server/feed.h"
#include "server/matcher.h"
#include "server/reply.h"
#include "server/script.h"

namespace wireloupe::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScriptFaults)
};

using namespace Qt::StringLiterals;

/// Of a place in UTF-8.
QString atCharacter(const QByteArray &text, qsizetype offset)
{
    return u' ' + Words::tr("(at character %1)").arg(QString::fromUtf8(text.first(offset)).size() + 1);
}

QString words(server::TemplateFault fault)
{
    switch (fault) {
    case server::TemplateFault::Unclosed:
        return Words::tr("{{ is not closed by }}; for braces that stand for themselves write {{{{");
    case server::TemplateFault::UnknownName:
        return Words::tr("there is no such placeholder");
    case server::TemplateFault::NotAvailable:
        return Words::tr("this placeholder says nothing here");
    case server::TemplateFault::BadArgument:
        return Words::tr("this placeholder does not take that argument");
    case server::TemplateFault::BadPath:
        return Words::tr("this is not a JSON path");
    case server::TemplateFault::None:
        break;
    }
    return {};
}

QString matchFault(const server::MatchOptions &match)
{
    const server::Matcher::Parsed parsed = server::Matcher::parse(match);
    const QString at = u' ' + Words::tr("(at character %1)").arg(parsed.offset + 1);
    switch (parsed.fault) {
    case server::MatchFault::BadRegex:
        return Words::tr("regular expression: %1").arg(parsed.detail) + at;
    case server::MatchFault::BadPath:
        return Words::tr("this is not a JSON path") + at;
    case server::MatchFault::BadHex:
        return Words::tr("pairs of hex digits are missing") + at;
    case server::MatchFault::None:
        break;
    }
    return {};
}

void checkReply(const server::ReplyOptions &reply, const server::TemplateScope &scope, const Faults &faults)
{
    const server::Reply::Parsed parsed = server::Reply::parse(reply, scope);
    switch (parsed.fault) {
    case server::ReplyFault::BadTemplate:
        faults.add(u"/content"_s, words(parsed.templateFault) + atCharacter(reply.content, parsed.offset));
        break;
    case server::ReplyFault::BadHex:
        faults.add(u"/content"_s,
                   Words::tr("pairs of hex digits are missing") + atCharacter(reply.content, parsed.offset));
        break;
    case server::ReplyFault::BadCode:
        faults.add(u"/code"_s, Words::tr("this close code may not be sent"));
        break;
    case server::ReplyFault::None:
        break;
    }
}

void checkReplies(const QList<server::ReplyOptions> &replies, const server::TemplateScope &scope,
                  const Faults &faults)
{
    for (qsizetype i = 0; i < replies.size(); ++i)
        checkReply(replies[i], scope, faults.below(u"/%1"_s.arg(i)));
}

void checkRule(const server::RuleOptions &rule, const Faults &faults)
{
    const QString fault = matchFault(rule.match);
    faults.addUnlessEmpty(u"/match/pattern"_s, fault);
    // Without the match nobody knows what the replies may speak of.
    if (fault.isEmpty())
        checkReplies(rule.replies, server::scopeOf(rule.match), faults.below(u"/replies"_s));
}

void checkRuleList(const QList<server::RuleOptions> &rules, const Faults &faults)
{
    for (qsizetype i = 0; i < rules.size(); ++i)
        checkRule(rules[i], faults.below(u"/rules/%1"_s.arg(i)));
}

void checkUnexpected(const server::UnexpectedOptions &unexpected, const Faults &faults)
{
    checkReplies(unexpected.replies, {.hasMessage = true}, faults.below(u"/unexpected/replies"_s));
}

/// The names that states are entered by.
class StateNames
{
public:
    explicit StateNames(const QList<server::StateOptions> &states)
    {
        for (const server::StateOptions &state : states)
            m_names += state.name;
    }

    void check(const QByteArray &name, const QString &place, const Faults &faults) const
    {
        if (!name.isEmpty() && !m_names.contains(name))
            faults.add(place, Words::tr("there is no state \"%1\"").arg(QString::fromUtf8(name)));
    }
    bool isTakenBefore(qsizetype index) const
    {
        return !m_names[index].isEmpty() && m_names.indexOf(m_names[index]) < index;
    }

private:
    QList<QByteArray> m_names;
};

} // namespace

QString streamFault(const server::StreamOptions &stream)
{
    const server::Template::Parsed parsed = server::parseTemplate(stream);
    return parsed.found ? QString() : words(parsed.fault) + atCharacter(stream.text, parsed.offset);
}

void checkRules(const server::RulesOptions &rules, const Faults &faults)
{
    checkRuleList(rules.rules, faults);
    checkUnexpected(rules.unexpected, faults);
}

void checkConversation(const server::ConversationOptions &conversation, const Faults &faults)
{
    const StateNames names(conversation.states);
    names.check(conversation.start, u"/start"_s, faults);
    for (qsizetype i = 0; i < conversation.states.size(); ++i) {
        const server::StateOptions &state = conversation.states[i];
        const Faults here = faults.below(u"/states/%1"_s.arg(i));
        if (names.isTakenBefore(i))
            here.add(u"/name"_s, Words::tr("there is a state of this name before"));
        checkReplies(state.greeting, {}, here.below(u"/greeting"_s));
        checkRuleList(state.rules, here);
        names.check(state.timeout.next, u"/timeout/next"_s, here);
        for (qsizetype rule = 0; rule < state.rules.size(); ++rule)
            names.check(state.rules[rule].next, u"/rules/%1/next"_s.arg(rule), here);
    }
    checkUnexpected(conversation.unexpected, faults);
}

} // namespace wireloupe::session
