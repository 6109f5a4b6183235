#include "capture/latencybudget.h"

#include <algorithm>
#include <array>

namespace wireloupe::capture {

using namespace Qt::StringLiterals;

namespace {

using Budget = LatencyBudget;
using Fault = Budget::Fault;
using std::chrono::nanoseconds;

struct NamedStatistic
{
    QStringView name;
    int perMille;
};

/// In the order of the enum.
constexpr std::array<NamedStatistic, 6> statistics{
    {{u"p50", 500}, {u"p90", 900}, {u"p95", 950}, {u"p99", 990}, {u"p99.9", 999}, {u"max", 1000}}};
/// In the order of the enum.
constexpr std::array<QStringView, 2> kinds{u"ping", u"reply"};

struct NamedUnit
{
    QStringView name;
    qint64 nanoseconds;
};

constexpr std::array<NamedUnit, 5> units{{{u"us", 1'000},
                                          {u"ms", 1'000'000},
                                          {u"s", 1'000'000'000},
                                          {u"m", 60'000'000'000},
                                          {u"h", 3'600'000'000'000}}};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordPart(QChar c)
{
    return isDigit(c) || c == u'.' || (c.toLower() >= u'a' && c.toLower() <= u'z');
}

template <class Names, class Name>
std::optional<std::size_t> indexIn(const Names &names, QStringView word, Name name)
{
    const auto found = std::ranges::find_if(
        names, [&](const auto &each) { return word.compare(name(each), Qt::CaseInsensitive) == 0; });
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - names.begin()));
}

/// "1.5s"; nothing where it is none. What does not fit in a range is far above any.
std::optional<nanoseconds> timeFrom(QStringView word)
{
    const auto *const digitsEnd =
        std::find_if_not(word.begin(), word.end(), [](QChar c) { return isDigit(c) || c == u'.'; });
    const QStringView digits = word.first(digitsEnd - word.begin());
    const auto unit =
        indexIn(units, word.sliced(digits.size()), [](const NamedUnit &each) { return each.name; });
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    if (!unit || !isNumber)
        return std::nullopt;
    constexpr double most = 1e18;
    return nanoseconds(qRound64(std::min(number * static_cast<double>(units[*unit].nanoseconds), most)));
}

/// Takes the parts of a text from its beginning, up to the first that is wrong.
class Reader
{
public:
    Reader(QStringView text, Budget::Kind kind) : m_text(text) { m_budget.kind = kind; }

    std::variant<Budget, Budget::Error> read()
    {
        readKind();
        readStatistic();
        readSign(u'<', Fault::Comparison);
        readTime(m_budget.limit, Budget::minLimit, Budget::maxLimit, Fault::Limit, Fault::LimitRange);
        readSign(u'/', Fault::Slash);
        readTime(m_budget.window, Budget::minWindow, Budget::maxWindow, Fault::Window, Fault::WindowRange);
        skipBlanks();
        if (m_position < m_text.size())
            fail(Fault::Rest, m_text.size() - m_position);
        if (m_error)
            return *m_error;
        return m_budget;
    }

private:
    void skipBlanks()
    {
        while (m_position < m_text.size() && m_text[m_position].isSpace())
            ++m_position;
    }

    /// What is there of letters, digits and points, behind blanks; it is not taken.
    QStringView word()
    {
        skipBlanks();
        const QStringView rest = m_text.sliced(m_position);
        const auto *const end = std::find_if_not(rest.begin(), rest.end(), isWordPart);
        return rest.first(end - rest.begin());
    }

    void readKind()
    {
        const qsizetype colon = m_text.indexOf(u':');
        if (colon < 0)
            return;
        const QStringView name = word();
        const auto kind = indexIn(kinds, name, [](QStringView each) { return each; });
        const bool isAllBeforeColon = m_text.sliced(m_position, colon - m_position).trimmed() == name;
        if (!kind || !isAllBeforeColon) {
            fail(Fault::Kind, colon - m_position);
            return;
        }
        m_budget.kind = static_cast<Budget::Kind>(*kind);
        m_position = colon + 1;
    }

    void readStatistic()
    {
        const QStringView name = word();
        const auto statistic =
            indexIn(statistics, name, [](const NamedStatistic &each) { return each.name; });
        if (!statistic) {
            fail(Fault::Statistic, name.size());
            return;
        }
        m_budget.statistic = static_cast<Budget::Statistic>(*statistic);
        m_position += name.size();
    }

    void readSign(QChar sign, Fault fault)
    {
        skipBlanks();
        if (m_position < m_text.size() && m_text[m_position] == sign)
            ++m_position;
        else
            fail(fault, 0);
    }

    void readTime(nanoseconds &time, nanoseconds least, nanoseconds most, Fault missing, Fault outOfRange)
    {
        const QStringView text = word();
        const auto found = timeFrom(text);
        if (!found) {
            fail(missing, text.size());
            return;
        }
        if (*found < least || *found > most)
            fail(outOfRange, text.size());
        time = *found;
        m_position += text.size();
    }

    /// Only the first one counts.
    void fail(Fault fault, qsizetype length)
    {
        if (!m_error)
            m_error = Budget::Error{fault, m_position, length};
    }

    QStringView m_text;
    qsizetype m_position = 0;
    Budget m_budget;
    std::optional<Budget::Error> m_error;
};

/// In the largest unit of which it is a whole number.
QString timeText(nanoseconds time)
{
    const auto unit = std::find_if(units.rbegin(), units.rend(), [time](const NamedUnit &each) {
        return time.count() % each.nanoseconds == 0;
    });
    if (unit != units.rend())
        return QString::number(time.count() / unit->nanoseconds).append(unit->name);
    return QString::number(static_cast<double>(time.count()) / 1000, 'f', 3).append(units[0].name);
}

} // namespace

std::variant<LatencyBudget, LatencyBudget::Error> LatencyBudget::parse(QStringView text, Kind kind)
{
    return Reader(text, kind).read();
}

QString LatencyBudget::text(Kind implied) const
{
    const QString prefix =
        kind == implied ? QString() : kinds.at(static_cast<std::size_t>(kind)).toString() + u':';
    return prefix + nameOf(statistic) + u'<' + timeText(limit) + u'/' + timeText(window);
}

QString nameOf(LatencyBudget::Statistic statistic)
{
    return statistics.at(static_cast<std::size_t>(statistic)).name.toString();
}

int perMille(LatencyBudget::Statistic statistic)
{
    return statistics.at(static_cast<std::size_t>(statistic)).perMille;
}

} // namespace wireloupe::capture
