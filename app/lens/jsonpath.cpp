#include "lens/jsonpath.h"

#include <QVarLengthArray>

#include "lens/jsonscanner.h"

namespace wireloupe::lens {

using Token = JsonScanner::Token;
using Kind = JsonComparison::Kind;

/// Goes through a text once. How far a value is along the path is a set of bits: bit n says that the first n
/// steps lead to it. Several can be set where a step is deep.
class JsonPath::Walk
{
public:
    Walk(const JsonPath &path, QByteArrayView json)
        : m_path(path), m_json(json), m_scanner(json), m_whole(1ULL << path.m_steps.size())
    {
    }

    /// Goes on to the end when a value has been found: only then the text is known to be JSON.
    std::optional<QByteArrayView> run()
    {
        for (Token token = m_scanner.next(); token != Token::End; token = m_scanner.next()) {
            if (token == Token::Error)
                return std::nullopt;
            if (!m_found)
                take(token);
        }
        return m_found;
    }

private:
    /// An object or an array that is open.
    struct Level
    {
        quint64 states = 0;
        qsizetype begin = 0;
        qint64 index = 0;
        bool isArray = false;
    };

    void take(Token token)
    {
        switch (token) {
        case Token::BeginObject:
        case Token::BeginArray:
            open(token == Token::BeginArray);
            break;
        case Token::EndObject:
        case Token::EndArray:
            close();
            break;
        case Token::Name:
            m_next = statesOfMember();
            break;
        case Token::ValueSeparator:
            ++m_levels.last().index;
            break;
        case Token::String:
            test(statesOfValue(), Kind::String, m_scanner.lexeme());
            break;
        case Token::Number:
            test(statesOfValue(), Kind::Number, m_scanner.lexeme());
            break;
        case Token::Literal:
            test(statesOfValue(), Kind::Literal, m_scanner.lexeme());
            break;
        default:
            break;
        }
    }

    void open(bool isArray)
    {
        const quint64 states = statesOfValue();
        m_levels.append({states, m_scanner.lexeme().data() - m_json.data(), 0, isArray});
    }

    void close()
    {
        const Level level = m_levels.last();
        m_levels.removeLast();
        const qsizetype end = m_scanner.lexeme().end() - m_json.begin();
        test(level.states, Kind::Container, m_json.sliced(level.begin, end - level.begin));
    }

    void test(quint64 states, Kind kind, QByteArrayView lexeme)
    {
        if ((states & m_whole) != 0 && m_path.m_comparison.holds(kind, lexeme))
            m_found = lexeme;
    }

    quint64 statesOfValue() const
    {
        if (m_levels.isEmpty() || !m_levels.last().isArray)
            return m_next;
        const Level &level = m_levels.last();
        return advance(level.states, [&](const Step &step) {
            return step.kind == Step::Kind::Index && step.index == level.index;
        });
    }

    quint64 statesOfMember() const
    {
        const quint64 states = m_levels.last().states;
        if (states == 0)
            return 0;
        const QByteArrayView lexeme = m_scanner.lexeme();
        const QByteArrayView inside = lexeme.sliced(1, lexeme.size() - 2);
        const bool isEscaped = inside.contains('\\');
        return advance(states, [&](const Step &step) {
            return step.kind == Step::Kind::Name &&
                   (isEscaped ? jsonStringText(inside) == step.name : inside == step.name);
        });
    }

    /// Where the states of a container lead to for one of its values.
    template <class Selects>
    quint64 advance(quint64 states, const Selects &selects) const
    {
        quint64 next = 0;
        for (std::size_t i = 0; i < m_path.m_steps.size(); ++i) {
            const quint64 state = 1ULL << i;
            if ((states & state) == 0)
                continue;
            const Step &step = m_path.m_steps[i];
            next |= step.isDeep ? state : 0;
            next |= step.kind == Step::Kind::Any || selects(step) ? state << 1 : 0;
        }
        return next;
    }

    const JsonPath &m_path;
    QByteArrayView m_json;
    JsonScanner m_scanner;
    quint64 m_whole;    ///< the state that all steps lead to
    quint64 m_next = 1; ///< the states of the next value that is not in an array
    QVarLengthArray<Level, 16> m_levels;
    std::optional<QByteArrayView> m_found;
};

JsonPath::JsonPath(std::vector<Step> steps, const JsonComparison &comparison)
    : m_steps(std::move(steps)), m_comparison(comparison)
{
    QString required = comparison.requiredText();
    for (const Step &step : m_steps)
        if (const QString name = QString::fromUtf8(step.name); name.size() > required.size())
            required = name;
    if (!required.isEmpty())
        m_required.emplace(required);
}

std::optional<QByteArrayView> JsonPath::find(QByteArrayView json) const
{
    return mayMatch(json) ? Walk(*this, json).run() : std::nullopt;
}

/// A look that is cheap and never wrong when it says no: most payloads of most captures end here.
bool JsonPath::mayMatch(QByteArrayView json) const
{
    if (m_required && !m_required->isIn(json) && !json.contains('\\'))
        return false;
    const QByteArrayView start = json.trimmed();
    return !start.isEmpty() && (m_steps.empty() || start.front() == '{' || start.front() == '[');
}

} // namespace wireloupe::lens
