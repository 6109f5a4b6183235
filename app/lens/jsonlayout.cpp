#include "lens/jsonlayout.h"

#include <algorithm>
#include <limits>

#include "lens/encoding.h"
#include "lens/jsonlayoutbuilder.h"
#include "lens/jsonpathtext.h"

namespace wireloupe::lens {

namespace {

constexpr qsizetype largest = std::numeric_limits<quint32>::max() - 16;
constexpr quint32 maxIndentedDepth = 64;

bool isPunctuation(char c)
{
    return QByteArrayView("{}[],:").contains(c);
}

bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The end of a string of which `at` is inside.
qsizetype endOfString(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

qsizetype endOfWord(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && !isWhiteSpace(text[at]) && !isPunctuation(text[at]))
        ++at;
    return at;
}

/// Puts the tokens of one row, which are known to be JSON, beside each other.
class RowWriter
{
public:
    RowWriter(QByteArrayView source, std::vector<JsonSpan> *spans) : m_source(source), m_spans(spans) {}

    void indent(int columns) { m_text.fill(QLatin1Char(' '), columns); }

    /// The rest of a token that began in an earlier row.
    void resume(JsonToken token)
    {
        const bool isString = token == JsonToken::String || token == JsonToken::Name;
        add(isString ? endOfString(m_source, 0) : endOfWord(m_source, 0), token);
    }

    void writeAll()
    {
        while (m_at < m_source.size()) {
            const char c = m_source[m_at];
            if (isWhiteSpace(c))
                ++m_at;
            else if (isPunctuation(c))
                addPunctuation(c);
            else if (c == '"')
                add(endOfString(m_source, m_at + 1), JsonToken::String);
            else
                add(endOfWord(m_source, m_at), isLiteral(c) ? JsonToken::Literal : JsonToken::Number);
        }
    }

    QString take() { return std::move(m_text); }

private:
    static bool isLiteral(char c) { return c == 't' || c == 'f' || c == 'n'; }

    void addPunctuation(char c)
    {
        // Now it is known that the string before was a name.
        if (c == ':' && m_spans && !m_spans->empty())
            m_spans->back().token = JsonToken::Name;
        add(m_at + 1, JsonToken::Punctuation);
        if (c == ':')
            m_text.append(QLatin1Char(' '));
    }

    void add(qsizetype end, JsonToken token)
    {
        const qsizetype start = m_text.size();
        m_text.append(toText(m_source.sliced(m_at, end - m_at), Encoding::Utf8));
        if (m_spans)
            m_spans->push_back({start, m_text.size() - start, token});
        m_at = end;
    }

    QByteArrayView m_source;
    std::vector<JsonSpan> *m_spans;
    qsizetype m_at = 0;
    QString m_text;
};

} // namespace

std::shared_ptr<const JsonLayout> JsonLayout::make(const QByteArray &json, const std::atomic_bool *cancelFlag,
                                                   int indent)
{
    const std::shared_ptr<JsonLayout> layout(new JsonLayout(json, indent));
    return JsonLayoutBuilder(*layout).run(cancelFlag) ? layout : nullptr;
}

JsonLayout::JsonLayout(const QByteArray &json, int indent)
    : m_json(json.size() > largest ? json.first(largest) : json), m_indent(indent), m_end(m_json.size())
{
}

bool JsonLayout::isContinuation(qsizetype row) const
{
    return rowOf(row).index >= continuation;
}

qsizetype JsonLayout::memberCount(qsizetype fold) const
{
    return m_containers[static_cast<std::size_t>(fold)].count;
}

bool JsonLayout::isObject(qsizetype fold) const
{
    const QByteArrayView first = source(m_folds[static_cast<std::size_t>(fold)].first);
    // The bracket is the last byte of the row that is no white space.
    for (qsizetype at = first.size() - 1; at >= 0; --at)
        if (!isWhiteSpace(first[at]))
            return first[at] == '{';
    return false;
}

bool JsonLayout::isComplete(qsizetype fold) const
{
    return ends(m_folds[static_cast<std::size_t>(fold)].last) &&
           rowOf(m_folds[static_cast<std::size_t>(fold)].last).container == static_cast<quint32>(fold);
}

QByteArrayView JsonLayout::source(qsizetype row) const
{
    const qsizetype end = row + 1 < rowCount() ? rowOf(row + 1).start : m_end;
    return QByteArrayView(m_json).sliced(rowOf(row).start, end - rowOf(row).start);
}

bool JsonLayout::begins(qsizetype row) const
{
    const quint32 container = rowOf(row).container;
    return container != none && foldOf(container).first == static_cast<quint32>(row);
}

bool JsonLayout::ends(qsizetype row) const
{
    const quint32 container = rowOf(row).container;
    if (container == none || foldOf(container).last != static_cast<quint32>(row) || begins(row) ||
        isErrorRow(row))
        return false;
    const char first = m_json[rowOf(row).start];
    return first == '}' || first == ']';
}

int JsonLayout::indentation(qsizetype row) const
{
    const quint32 container = rowOf(row).container;
    if (isContinuation(row) || container == none)
        return 0;
    const quint32 depth = foldOf(container).depth + (begins(row) || ends(row) ? 0 : 1);
    return static_cast<int>(std::min(depth, maxIndentedDepth)) * m_indent;
}

QString JsonLayout::format(qsizetype row, std::vector<JsonSpan> *spans) const
{
    RowWriter writer(source(row), spans);
    writer.indent(indentation(row));
    if (isErrorRow(row)) {
        QString text = writer.take() + toText(source(row), Encoding::Utf8);
        const bool isEnd = m_errorOffset == m_json.size();
        if (spans)
            spans->push_back({0, text.size(), isEnd ? JsonToken::Punctuation : JsonToken::Error});
        return text;
    }
    if (isContinuation(row))
        writer.resume(static_cast<JsonToken>(rowOf(row).index - continuation));
    writer.writeAll();
    // The first piece of a long name does not show that it is one.
    if (spans && !spans->empty() && row + 1 < rowCount() && isContinuation(row + 1))
        spans->back().token = static_cast<JsonToken>(rowOf(row + 1).index - continuation);
    return writer.take();
}

QString JsonLayout::text(qsizetype row) const
{
    return format(row, nullptr);
}

std::vector<JsonSpan> JsonLayout::spans(qsizetype row) const
{
    std::vector<JsonSpan> spans;
    format(row, &spans);
    return spans;
}

qsizetype JsonLayout::lineLast(qsizetype row) const
{
    while (row + 1 < rowCount() && isContinuation(row + 1))
        ++row;
    return row;
}

JsonLayout::Place JsonLayout::placeOf(qsizetype row) const
{
    row = lineLast(row);
    const quint32 container = rowOf(row).container;
    if (!begins(row) && !ends(row)) {
        row = lineStart(row);
        return {row, container, rowOf(row).index};
    }
    const Container &own = m_containers[container];
    return {lineStart(foldOf(container).first), own.parent, own.index};
}

JsonLayout::Step JsonLayout::stepTo(const Place &place) const
{
    if (!isObject(place.parent))
        return {{}, place.index};
    const QByteArrayView from = QByteArrayView(m_json).sliced(rowOf(place.row).start);
    return {from.first(endOfString(from, 1)), place.index};
}

std::vector<JsonLayout::Step> JsonLayout::steps(qsizetype row) const
{
    std::vector<Step> steps;
    Place place = placeOf(row);
    while (place.parent != none && !isErrorRow(place.row)) {
        steps.push_back(stepTo(place));
        const Container &parent = m_containers[place.parent];
        place = {lineStart(foldOf(place.parent).first), parent.parent, parent.index};
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

QString JsonLayout::path(qsizetype row) const
{
    QString path = QStringLiteral("$");
    for (const Step &step : steps(row))
        path += step.name.isEmpty() ? elementStep(step.index) : memberStep(step.name);
    return path;
}

bool JsonLayout::isContainer(qsizetype row) const
{
    row = lineLast(row);
    return begins(row) || ends(row);
}

QByteArrayView JsonLayout::value(qsizetype row) const
{
    if (isErrorRow(row))
        return {};
    row = lineLast(row);
    const Place place = placeOf(row);
    qsizetype start = rowOf(place.row).start;
    const QByteArrayView all(m_json);
    if (place.parent != none && isObject(place.parent)) {
        start += endOfString(all.sliced(start), 1);
        while (start < m_end && (isWhiteSpace(all[start]) || all[start] == ':'))
            ++start;
    }
    if (isContainer(row)) {
        const qsizetype last = foldOf(rowOf(row).container).last;
        const qsizetype end = isComplete(rowOf(row).container) ? rowOf(last).start + 1 : m_end;
        return all.sliced(start, end - start);
    }
    JsonScanner scanner(all.sliced(start));
    scanner.next();
    const QByteArrayView first = scanner.lexeme();
    const bool isEmptyContainer = first == "{" || first == "[";
    scanner.next();
    return isEmptyContainer ? all.sliced(start, scanner.lexeme().end() - first.begin()) : first;
}

} // namespace wireloupe::lens
