#include "server/templateparser.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "lens/jsonpathparser.h"

namespace wireloupe::server {

namespace {

constexpr qint64 walkLimit = 1'000'000'000;
constexpr int maxDecimals = 9;

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

bool isWordEnd(char c)
{
    return c == ' ' || c == ':';
}

} // namespace

/// "key=value key=value". What has been asked for and what is left over is known at the end.
class TemplateParser::Arguments
{
public:
    Arguments(TemplateParser &parser, QByteArrayView text) : m_parser(parser)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = text.indexOf(' ', at);
            const QByteArrayView word = text.sliced(at, (end < 0 ? text.size() : end) - at);
            if (!word.isEmpty())
                m_words.append(word);
            at += word.size() + 1;
        }
    }

    qint64 integer(QByteArrayView key, qint64 otherwise, qint64 min = std::numeric_limits<qint64>::min(),
                   qint64 max = std::numeric_limits<qint64>::max())
    {
        const auto [word, value] = take(key);
        if (word.isEmpty())
            return otherwise;
        bool isNumber = false;
        const qint64 number = value.toByteArray().toLongLong(&isNumber);
        if (!isNumber || number < min || number > max)
            m_parser.fail(TemplateFault::BadArgument, word);
        return number;
    }

    /// In units of which there are `scale` to 1.
    qint64 scaled(QByteArrayView key, qint64 otherwise, qint64 scale)
    {
        const auto [word, value] = take(key);
        if (word.isEmpty())
            return otherwise * scale;
        bool isNumber = false;
        const double number = value.toByteArray().toDouble(&isNumber);
        if (isNumber && std::abs(number) <= double(walkLimit))
            return std::llround(number * double(scale));
        m_parser.fail(TemplateFault::BadArgument, word);
        return 0;
    }

    /// Fails where there is one that nobody has asked for.
    void finish()
    {
        if (!m_words.isEmpty())
            m_parser.fail(TemplateFault::BadArgument, m_words.first());
    }

private:
    struct Argument
    {
        QByteArrayView word;
        QByteArrayView value;
    };

    Argument take(QByteArrayView key)
    {
        const auto isIt = [key](QByteArrayView word) {
            return word.size() > key.size() && word.startsWith(key) && word[key.size()] == '=';
        };
        const auto found = std::find_if(m_words.begin(), m_words.end(), isIt);
        if (found == m_words.end())
            return {};
        const Argument argument{*found, found->sliced(key.size() + 1)};
        m_words.erase(found);
        return argument;
    }

    TemplateParser &m_parser;
    QList<QByteArrayView> m_words;
};

bool TemplateParser::run()
{
    while (m_at < m_text.size() && m_fault == TemplateFault::None) {
        const qsizetype braces = m_text.indexOf("{{", m_at);
        const qsizetype end = braces < 0 ? m_text.size() : braces;
        addText(m_text.sliced(m_at, end - m_at));
        m_at = end;
        if (braces >= 0)
            takeBraces();
    }
    return m_fault == TemplateFault::None;
}

void TemplateParser::takeBraces()
{
    const QByteArrayView rest = m_text.sliced(m_at);
    if (rest.startsWith("{{{")) {
        const bool isEscape = rest.startsWith("{{{{");
        addText(rest.first(isEscape ? 2 : 1));
        m_at += isEscape ? 4 : 1;
        return;
    }
    const qsizetype end = rest.indexOf("}}");
    if (end < 0) {
        fail(TemplateFault::Unclosed, rest.first(2));
        return;
    }
    takePlaceholder(rest.sliced(2, end - 2).trimmed());
    m_at += end + 2;
}

void TemplateParser::takePlaceholder(QByteArrayView inside)
{
    if (takePlain(inside))
        return;
    const auto wordEnd = std::find_if(inside.begin(), inside.end(), isWordEnd);
    const QByteArrayView word = inside.first(wordEnd - inside.begin());
    const QByteArrayView behind = inside.sliced(word.size());
    const bool hasArguments = !behind.startsWith(':');
    if (word == "counter" && hasArguments)
        takeCounter(behind);
    else if (word == "walk" && hasArguments)
        takeWalk(behind);
    else if (word == "random" && hasArguments)
        takeRandom(behind);
    else if (word == "now")
        takeNow(behind);
    else if (word == "json" && !hasArguments)
        takeJson(behind.sliced(1).trimmed());
    else if (inside == "row")
        takeRow({});
    else if (inside.startsWith("row."))
        takeRow(inside.sliced(4));
    else
        takeCapture(inside);
}

/// What has no arguments.
bool TemplateParser::takePlain(QByteArrayView inside)
{
    if (inside == "uuid")
        add(UuidPiece(), true, inside);
    else if (inside == "peer")
        add(PeerPiece(), m_scope.hasPeer, inside);
    else if (inside == "message")
        add(MessagePiece(), m_scope.hasMessage, inside);
    else
        return false;
    return true;
}

void TemplateParser::takeCounter(QByteArrayView text)
{
    Arguments arguments(*this, text);
    const qint64 start = arguments.integer("start", 1);
    const qint64 step = arguments.integer("step", 1);
    arguments.finish();
    m_pieces.pieces.emplace_back(CounterPiece{addSlot(start), step});
}

void TemplateParser::takeWalk(QByteArrayView text)
{
    Arguments arguments(*this, text);
    WalkPiece walk;
    walk.decimals = static_cast<int>(arguments.integer("decimals", 2, 0, maxDecimals));
    if (m_fault != TemplateFault::None)
        return;
    const qint64 scale = powerOfTen(walk.decimals);
    const qint64 start = arguments.scaled("start", 100, scale);
    walk.step = arguments.scaled("step", 1, scale);
    walk.min = arguments.scaled("min", -walkLimit, scale);
    walk.max = arguments.scaled("max", walkLimit, scale);
    arguments.finish();
    if (walk.step < 0 || walk.min > walk.max || start < walk.min || start > walk.max)
        fail(TemplateFault::BadArgument, text.trimmed());
    walk.slot = addSlot(start);
    m_pieces.pieces.emplace_back(walk);
}

void TemplateParser::takeRandom(QByteArrayView text)
{
    Arguments arguments(*this, text);
    const qint64 min = arguments.integer("min", 0);
    const qint64 max = arguments.integer("max", 100);
    arguments.finish();
    if (min > max)
        fail(TemplateFault::BadArgument, text.trimmed());
    m_pieces.pieces.emplace_back(RandomPiece{min, max});
}

void TemplateParser::takeNow(QByteArrayView form)
{
    if (form.isEmpty())
        m_pieces.pieces.emplace_back(NowPiece::Iso);
    else if (form == ":ms")
        m_pieces.pieces.emplace_back(NowPiece::Milliseconds);
    else if (form == ":us")
        m_pieces.pieces.emplace_back(NowPiece::Microseconds);
    else if (form == ":ns")
        m_pieces.pieces.emplace_back(NowPiece::Nanoseconds);
    else if (form == ":mono")
        m_pieces.pieces.emplace_back(NowPiece::Monotonic);
    else
        fail(TemplateFault::BadArgument, form);
}

void TemplateParser::takeJson(QByteArrayView text)
{
    const QString path = QString::fromUtf8(text);
    auto parsed = lens::JsonPathParser(path).parse();
    if (!m_scope.hasMessage) {
        fail(TemplateFault::NotAvailable, text);
    } else if (parsed.path) {
        m_pieces.pieces.emplace_back(JsonPiece{*std::move(parsed.path)});
    } else {
        const qsizetype begin = QStringView(path).first(parsed.begin).toUtf8().size();
        const qsizetype end = QStringView(path).first(parsed.end).toUtf8().size();
        // Of bytes that are not UTF-8, the text has more than there are.
        const bool isExact = end <= text.size();
        fail(TemplateFault::BadPath, isExact ? text.sliced(begin, end - begin) : text);
    }
}

/// The whole row where the column has no name.
void TemplateParser::takeRow(QByteArrayView column)
{
    if (!m_scope.rows)
        fail(TemplateFault::NotAvailable, column.data() ? column : m_text.sliced(m_at, 2));
    else if (column.isEmpty())
        m_pieces.pieces.emplace_back(RowPiece());
    else
        takeColumn(column);
}

void TemplateParser::takeColumn(QByteArrayView column)
{
    const QByteArray name = column.toByteArray();
    if (m_scope.rows == RowFormat::JsonLines) {
        const lens::JsonPath::Step step{lens::JsonPath::Step::Kind::Name, name};
        m_pieces.pieces.emplace_back(JsonPiece{lens::JsonPath({step}, {}), true});
        return;
    }
    const qsizetype index = m_scope.columns.indexOf(name);
    if (index < 0)
        fail(TemplateFault::UnknownName, column);
    m_pieces.pieces.emplace_back(ColumnPiece{index});
}

void TemplateParser::takeCapture(QByteArrayView name)
{
    const QByteArray wanted = name.toByteArray();
    bool isNumber = false;
    const uint number = wanted.toUInt(&isNumber);
    const qsizetype count = m_scope.captures.size();
    const qsizetype index = isNumber ? qsizetype{number} : m_scope.captures.indexOf(wanted);
    if (name.isEmpty() || (!isNumber && index < 0))
        fail(TemplateFault::UnknownName, name.isEmpty() ? m_text.sliced(m_at, 2) : name);
    else if (index >= count)
        fail(count == 0 ? TemplateFault::NotAvailable : TemplateFault::UnknownName, name);
    else
        m_pieces.pieces.emplace_back(CapturePiece{static_cast<std::size_t>(index)});
}

void TemplateParser::addText(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    auto *last = m_pieces.pieces.empty() ? nullptr : std::get_if<LiteralPiece>(&m_pieces.pieces.back());
    if (last)
        last->text.append(text);
    else
        m_pieces.pieces.emplace_back(LiteralPiece{text.toByteArray()});
}

void TemplateParser::add(TemplatePiece piece, bool isAvailable, QByteArrayView where)
{
    if (!isAvailable)
        fail(TemplateFault::NotAvailable, where);
    m_pieces.pieces.push_back(std::move(piece));
}

std::size_t TemplateParser::addSlot(qint64 start)
{
    m_pieces.starts.push_back(start);
    return m_pieces.starts.size() - 1;
}

/// The first fault counts.
void TemplateParser::fail(TemplateFault fault, QByteArrayView where)
{
    if (m_fault != TemplateFault::None)
        return;
    m_fault = fault;
    m_faulty = where;
}

} // namespace wireloupe::server
