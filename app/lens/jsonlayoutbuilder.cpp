#include "lens/jsonlayoutbuilder.h"

#include <algorithm>

#include "lens/utf8.h"

namespace wireloupe::lens {

namespace {

// Tokens between two looks at the flag.
constexpr qsizetype cancelStride = 4096;
// What is shown of a text behind the place where it goes wrong.
constexpr qsizetype maxErrorRow = 200;

JsonToken kindOf(JsonScanner::Token token)
{
    switch (token) {
    case JsonScanner::Token::Name:
        return JsonToken::Name;
    case JsonScanner::Token::String:
        return JsonToken::String;
    default:
        return JsonToken::Number;
    }
}

/// Bytes of the character, or of the escape, at `at`.
qsizetype stepAt(QByteArrayView token, qsizetype at)
{
    const auto byte = static_cast<uchar>(token[at]);
    if (byte == '\\')
        return 2;
    return byte < 0x80 ? 1 : decodeUtf8(token.sliced(at)).length;
}

} // namespace

bool JsonLayoutBuilder::run(const std::atomic_bool *cancelFlag)
{
    while (true) {
        const Token token = m_scanner.next();
        if (token == Token::End)
            break;
        if (token == Token::Error) {
            addError();
            break;
        }
        if (m_layout.rowCount() >= Lines::maxRows) {
            m_layout.m_isCut = true;
            m_layout.m_end = lexemeStart();
            break;
        }
        if (++m_layout.m_tokenCount % cancelStride == 0 && isCancelled(cancelFlag))
            return false;
        add(token);
    }
    closeAll();
    return true;
}

void JsonLayoutBuilder::add(Token token)
{
    switch (token) {
    case Token::BeginObject:
    case Token::BeginArray:
        begin();
        return;
    case Token::EndObject:
    case Token::EndArray:
        end();
        return;
    case Token::ValueSeparator:
        m_isRowDue = true;
        return;
    case Token::NameSeparator:
        return;
    default:
        addScalar(token);
    }
}

void JsonLayoutBuilder::begin()
{
    startValue();
    // Where its name takes several rows, the container begins with the last of them.
    JsonLayout::Row &row = m_layout.m_rows.back();
    const auto first = static_cast<quint32>(m_layout.rowCount() - 1);
    const quint32 depth = m_container == JsonLayout::none ? 0 : m_layout.m_folds[m_container].depth + 1;
    const quint32 index = m_container == JsonLayout::none ? 0 : m_layout.m_containers[m_container].count - 1;
    m_layout.m_folds.push_back({first, first, depth});
    m_layout.m_containers.push_back({m_container, index, 0});
    m_container = static_cast<quint32>(m_layout.m_folds.size() - 1);
    row.container = m_container;
    m_isRowDue = true;
}

void JsonLayoutBuilder::end()
{
    const JsonLayout::Container container = m_layout.m_containers[m_container];
    Fold &fold = m_layout.m_folds[m_container];
    if (container.count == 0) {
        // "{}" stands on one row and is no fold; nothing can have been added behind it.
        m_layout.m_rows[fold.first].container = container.parent;
        m_layout.m_folds.pop_back();
        m_layout.m_containers.pop_back();
    } else {
        addRow(static_cast<quint32>(lexemeStart()), 0);
        fold.last = static_cast<quint32>(m_layout.rowCount() - 1);
    }
    m_container = container.parent;
    m_isRowDue = false;
}

void JsonLayoutBuilder::addScalar(Token token)
{
    if (token == Token::Name) {
        startValue();
        m_hasName = true;
    } else if (m_hasName) {
        m_hasName = false;
    } else {
        startValue();
    }
    if (m_scanner.lexeme().size() > Lines::maxRowBytes)
        addPieces(kindOf(token));
}

/// Counts a value, and begins its row where it has no name that has done so.
void JsonLayoutBuilder::startValue()
{
    if (m_hasName) {
        m_hasName = false;
        return;
    }
    quint32 index = 0;
    if (m_container != JsonLayout::none)
        index = m_layout.m_containers[m_container].count++;
    if (m_isRowDue)
        addRow(static_cast<quint32>(lexemeStart()), index);
    m_isRowDue = false;
}

void JsonLayoutBuilder::addRow(quint32 start, quint32 index)
{
    m_layout.m_rows.push_back({start, m_container, index});
}

/// Further rows for a token that is longer than one may be.
void JsonLayoutBuilder::addPieces(JsonToken kind)
{
    const QByteArrayView lexeme = m_scanner.lexeme();
    const qsizetype start = lexemeStart();
    qsizetype piece = 0;
    for (qsizetype at = 0; at < lexeme.size(); at += stepAt(lexeme, at)) {
        if (at - piece < Lines::maxRowBytes)
            continue;
        addRow(static_cast<quint32>(start + at), JsonLayout::continuation + static_cast<quint32>(kind));
        piece = at;
    }
}

// Where the end comes too early, the text may only have been cut: all of its last token is shown.
void JsonLayoutBuilder::addError()
{
    const qsizetype start = lexemeStart();
    m_layout.m_errorOffset = m_scanner.errorOffset();
    m_layout.m_errorRow = m_layout.rowCount();
    addRow(static_cast<quint32>(start), 0);
    if (m_layout.m_errorOffset == m_layout.m_json.size()) {
        addPieces(JsonToken::String);
        return;
    }
    const QByteArrayView rest = QByteArrayView(m_layout.m_json).sliced(start);
    const qsizetype feed = rest.indexOf('\n');
    m_layout.m_end = start + std::min(feed < 0 ? rest.size() : feed, maxErrorRow);
}

/// What the text does not end, ends with its last row.
void JsonLayoutBuilder::closeAll()
{
    while (m_container != JsonLayout::none) {
        m_layout.m_folds[m_container].last = static_cast<quint32>(m_layout.rowCount() - 1);
        m_container = m_layout.m_containers[m_container].parent;
    }
}

qsizetype JsonLayoutBuilder::lexemeStart() const
{
    return m_scanner.lexeme().data() - m_layout.m_json.constData();
}

} // namespace wireloupe::lens
