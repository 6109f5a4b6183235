#include "server/rows.h"

#include <algorithm>
#include <utility>

#include "lens/jsonscanner.h"

namespace wireloupe::server {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

QByteArrayView withoutLineBreak(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Goes through CSV field by field (RFC 4180 section 2).
class CsvReader
{
public:
    enum class End : quint8 { Field, Record, Text };

    explicit CsvReader(QByteArrayView text) : m_text(text) {}

    /// Reads a field into field(), up to what ends it.
    End next()
    {
        m_field.clear();
        m_fieldStart = m_at;
        if (isAt('"'))
            takeQuoted();
        takePlain();
        if (m_at >= m_text.size())
            return End::Text;
        const bool isComma = m_text[m_at] == ',';
        m_at += isAt('\r') ? 2 : 1;
        return isComma ? End::Field : End::Record;
    }

    QByteArray &field() { return m_field; }
    qsizetype position() const { return m_at; }
    RowsFault fault() const { return m_fault; }
    qsizetype faultOffset() const { return m_faultOffset; }

private:
    bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool isAtLineBreak() const
    {
        return isAt('\n') || (isAt('\r') && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n');
    }

    void takeQuoted()
    {
        for (++m_at; m_at < m_text.size();) {
            const qsizetype quote = m_text.indexOf('"', m_at);
            const qsizetype end = quote < 0 ? m_text.size() : quote;
            m_field.append(m_text.sliced(m_at, end - m_at));
            m_at = std::min(end + 1, m_text.size());
            if (quote >= 0 && !isAt('"'))
                return;
            if (quote >= 0) {
                m_field.append('"');
                ++m_at;
            }
        }
        fail(RowsFault::UnclosedQuote, m_fieldStart);
    }

    void takePlain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != ',' && !isAtLineBreak()) {
            if (m_text[m_at] == '"' || start != m_fieldStart)
                fail(RowsFault::StrayQuote, m_at);
            ++m_at;
        }
        m_field.append(m_text.sliced(start, m_at - start));
    }

    /// The first one counts.
    void fail(RowsFault fault, qsizetype offset)
    {
        if (m_fault != RowsFault::None)
            return;
        m_fault = fault;
        m_faultOffset = offset;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_fieldStart = 0;
    QByteArray m_field;
    RowsFault m_fault = RowsFault::None;
    qsizetype m_faultOffset = 0;
};

ParsedRows faultAt(RowsFault fault, QByteArrayView text, qsizetype offset)
{
    const qsizetype line = 1 + std::count(text.begin(), text.begin() + offset, '\n');
    return {{}, fault, offset, line};
}

ParsedRows parseCsv(QByteArrayView text, qsizetype start)
{
    CsvReader reader(text.sliced(start));
    auto rows = std::make_shared<std::vector<QByteArray>>();
    QList<QByteArray> columns;
    for (auto end = CsvReader::End::Field; end != CsvReader::End::Text;) {
        const qsizetype from = start + reader.position();
        QList<QByteArray> fields;
        do {
            end = reader.next();
            if (columns.isEmpty())
                fields.append(std::move(reader.field()));
        } while (end == CsvReader::End::Field);
        if (reader.fault() != RowsFault::None)
            return faultAt(reader.fault(), text, start + reader.faultOffset());
        const QByteArrayView record = withoutLineBreak(text.sliced(from, start + reader.position() - from));
        if (record.isEmpty())
            continue;
        if (columns.isEmpty())
            columns = fields;
        else
            rows->push_back(record.toByteArray());
    }
    if (columns.isEmpty())
        return faultAt(RowsFault::NoHeader, text, start);
    return {Rows{RowFormat::Csv, columns, std::move(rows)}};
}

/// Where a text is not JSON; nothing where it is.
std::optional<qsizetype> jsonErrorIn(QByteArrayView text)
{
    lens::JsonScanner scanner(text);
    auto token = scanner.next();
    while (token != lens::JsonScanner::Token::End && token != lens::JsonScanner::Token::Error)
        token = scanner.next();
    return token == lens::JsonScanner::Token::End ? std::nullopt : std::optional(scanner.errorOffset());
}

ParsedRows parseLines(QByteArrayView text, qsizetype start, RowFormat format)
{
    auto rows = std::make_shared<std::vector<QByteArray>>();
    for (qsizetype at = start; at < text.size();) {
        const qsizetype lineFeed = text.indexOf('\n', at);
        const qsizetype end = lineFeed < 0 ? text.size() : lineFeed + 1;
        const QByteArrayView line = withoutLineBreak(text.sliced(at, end - at));
        const bool isJson = format == RowFormat::JsonLines;
        const bool isEmpty = isJson ? line.trimmed().isEmpty() : line.isEmpty();
        if (const auto error = isJson && !isEmpty ? jsonErrorIn(line) : std::nullopt)
            return faultAt(RowsFault::NotJson, text, at + *error);
        if (!isEmpty)
            rows->push_back(line.toByteArray());
        at = end;
    }
    return {Rows{format, {}, std::move(rows)}};
}

} // namespace

ParsedRows parseRows(QByteArrayView text, RowFormat format)
{
    const qsizetype start = text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    return format == RowFormat::Csv ? parseCsv(text, start) : parseLines(text, start, format);
}

QList<QByteArray> csvFields(QByteArrayView record)
{
    CsvReader reader(record);
    QList<QByteArray> fields;
    auto end = CsvReader::End::Field;
    while (end == CsvReader::End::Field) {
        end = reader.next();
        fields.append(std::move(reader.field()));
    }
    return fields;
}

} // namespace wireloupe::server
