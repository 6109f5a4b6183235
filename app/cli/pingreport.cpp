#include "cli/pingreport.h"

#include <array>

#include <QStringList>

#include "formats/jsonobject.h"
#include "formats/times.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

using Answer = PingTally::Answer;
using Time = PingTally::Time;

struct NamedShare
{
    const char *name;
    double share;
};
constexpr std::array<NamedShare, 5> shares{
    {{"min", 0}, {"p50", 0.5}, {"p90", 0.9}, {"p99", 0.99}, {"max", 1}}};

QString millisecondText(Time time)
{
    return QString::number(static_cast<double>(time.count()) / 1e6, 'f', 3);
}

/// As an event of JSON, and behind the time of an answer in text; null where it is nothing special.
struct AnswerWords
{
    const char *event;
    const char *remark;
};

AnswerWords wordsOf(Answer answer)
{
    switch (answer) {
    case Answer::InTime:
        return {"answer", ""};
    case Answer::Late:
        return {"late", " (too late: lost)"};
    case Answer::Duplicate:
        return {"duplicate", " (again)"};
    case Answer::Interrupted:
        return {"interrupted", " (interrupted: not counted)"};
    case Answer::Unknown:
        break;
    }
    return {};
}

double lostShare(const PingTally::Counts &counts)
{
    const qint64 settled = counts.answered + counts.lost;
    return settled == 0 ? 0 : static_cast<double>(counts.lost) / static_cast<double>(settled);
}

} // namespace

QByteArray PingReport::head() const
{
    if (m_isJson)
        return {};
    const QString what = m_subject.isEcho ? u"text messages"_s : u"pings"_s;
    return u"PING %1: %2 of %3 bytes\n"_s.arg(m_subject.url, what, QString::number(m_subject.size)).toUtf8();
}

QByteArray PingReport::answer(qint64 number, Time sentAt, const PingTally::Answered &answered) const
{
    const AnswerWords words = wordsOf(answered.answer);
    if (!words.event)
        return {};
    if (!m_isJson)
        return u"%1 bytes: seq=%2 time=%3 ms%4\n"_s
            .arg(QString::number(m_subject.size), QString::number(number), millisecondText(answered.took),
                 QLatin1StringView(words.remark))
            .toUtf8();
    formats::JsonObject object;
    object.addText("event", words.event);
    object.addNumber("seq", number);
    object.addRaw("sent", formats::seconds(sentAt));
    object.addRaw("time", formats::seconds(answered.took));
    return object.line();
}

QByteArray PingReport::lost(const PingTally::Sent &ping) const
{
    if (!m_isJson)
        return u"seq=%1 lost: no answer came in time\n"_s.arg(ping.number).toUtf8();
    formats::JsonObject object;
    object.addText("event", "lost");
    object.addNumber("seq", ping.number);
    object.addRaw("sent", formats::seconds(ping.at));
    return object.line();
}

QByteArray PingReport::summary(const PingTally &tally, Time span) const
{
    return m_isJson ? summaryJson(tally, span) : summaryText(tally, span).toUtf8();
}

QString PingReport::summaryText(const PingTally &tally, Time span) const
{
    const PingTally::Counts &counts = tally.counts();
    QString text = u"\n--- %1 ---\n%2 sent, %3 answered, %4 lost (%5 %)"_s.arg(
        m_subject.url, QString::number(counts.sent), QString::number(counts.answered),
        QString::number(counts.lost), QString::number(100 * lostShare(counts), 'f', 1));
    const std::array<std::pair<qint64, const char *>, 4> rest{{{counts.late, "answered too late"},
                                                               {counts.duplicates, "answered again"},
                                                               {counts.interrupted, "interrupted"},
                                                               {tally.waiting(), "still waited for"}}};
    for (const auto &[count, words] : rest)
        if (count > 0)
            text += u", %1 %2"_s.arg(QString::number(count), QLatin1StringView(words));
    text += u", in %1 s\n"_s.arg(QString::number(static_cast<double>(span.count()) / 1e9, 'f', 3));
    if (tally.durations().count() == 0)
        return text;
    QStringList names;
    QStringList values;
    for (const NamedShare &each : shares) {
        names += QLatin1StringView(each.name);
        values += millisecondText(tally.durations().at(each.share));
    }
    if (const auto jitter = tally.jitter()) {
        names += u"jitter"_s;
        values += millisecondText(*jitter);
    }
    return text + u"%1 = %2 ms\n"_s.arg(names.join(u'/'), values.join(u'/'));
}

QByteArray PingReport::summaryJson(const PingTally &tally, Time span) const
{
    const PingTally::Counts &counts = tally.counts();
    formats::JsonObject object;
    object.addText("event", "summary");
    object.addText("url", m_subject.url.toUtf8());
    object.addText("kind", m_subject.isEcho ? "echo" : "ping");
    object.addNumber("size", qint64{m_subject.size});
    object.addNumber("sent", counts.sent);
    object.addNumber("answered", counts.answered);
    object.addNumber("lost", counts.lost);
    object.addRaw("lostShare", QByteArray::number(lostShare(counts), 'f', 6));
    object.addNumber("late", counts.late);
    object.addNumber("duplicates", counts.duplicates);
    object.addNumber("interrupted", counts.interrupted);
    object.addNumber("waiting", tally.waiting());
    object.addRaw("span", formats::seconds(span));
    if (tally.durations().count() > 0)
        for (const NamedShare &each : shares)
            object.addRaw(each.name, formats::seconds(tally.durations().at(each.share)));
    if (const auto jitter = tally.jitter())
        object.addRaw("jitter", formats::seconds(*jitter));
    return object.line();
}

} // namespace wireloupe::cli
