#include "ui/rulepreviewwords.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>
#include <QLocale>

#include "ui/plaintext.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using session::RulePreview;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RulePreview", text);
}

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString pairText(const RulePreview &preview)
{
    QStringList parts{
        QCoreApplication::translate("RulePreview", "%Ln request(s)", nullptr, plural(preview.requests)),
        words(QT_TRANSLATE_NOOP("RulePreview", "%L1 answered")).arg(preview.pairs),
        words(QT_TRANSLATE_NOOP("RulePreview", "%L1 late")).arg(preview.late),
        words(QT_TRANSLATE_NOOP("RulePreview", "%L1 unmatched")).arg(preview.unmatched)};
    if (preview.withoutKey > 0)
        parts << words(QT_TRANSLATE_NOOP("RulePreview", "%L1 without a value to compare"))
                     .arg(preview.withoutKey);
    return parts.join(u", "_s);
}

} // namespace

QString replyHint(const capture::MatchRule &rule)
{
    using Kind = capture::MatchRule::Kind;
    switch (rule.kind) {
    case Kind::None:
        return words(QT_TRANSLATE_NOOP("RulePreview", "Replies are not looked for."));
    case Kind::SamePayload:
        return words(
            QT_TRANSLATE_NOOP("RulePreview", "A message that comes back as it was sent counts as a reply."));
    case Kind::Order:
        return words(QT_TRANSLATE_NOOP(
            "RulePreview", "Each message that is received counts as the reply to the one sent before."));
    case Kind::JsonPath:
    case Kind::Regex:
        return words(QT_TRANSLATE_NOOP("RulePreview",
                                       "Messages with the same value count as request and reply: %1."))
            .arg(oneLine(rule.toText()));
    }
    return {};
}

QString summaryOf(const RulePreview &preview, const capture::LatencyRules &rules)
{
    if (!preview.problem.isEmpty())
        return words(QT_TRANSLATE_NOOP("RulePreview", "What it finds is shown here once it can be used."));
    if (preview.messages == 0)
        return words(QT_TRANSLATE_NOOP("RulePreview", "No message has been recorded yet. What is found among "
                                                      "the newest is shown here as they come."));
    QStringList parts;
    if (rules.match.kind == capture::MatchRule::Kind::None)
        parts << words(QT_TRANSLATE_NOOP("RulePreview", "no requests are looked for"));
    else
        parts << pairText(preview);
    if (rules.stamp)
        parts << words(QT_TRANSLATE_NOOP("RulePreview", "%L1 with a time of sending")).arg(preview.stamps);
    return QCoreApplication::translate("RulePreview", "Of the last %Ln message(s): %1.", nullptr,
                                       plural(preview.messages))
        .arg(parts.join(u"; "_s));
}

QString titleOf(const RulePreview::Pair &pair)
{
    const QLocale locale;
    const auto number = [&locale](capture::Row row) { return locale.toString(capture::toInt(row) + 1); };
    return words(QT_TRANSLATE_NOOP("RulePreview", "Rows %1 and %2: %3"))
        .arg(number(pair.request), number(pair.reply), durationText(pair.duration));
}

} // namespace wireloupe::ui
