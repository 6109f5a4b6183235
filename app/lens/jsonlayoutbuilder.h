#pragma once

#include "lens/jsonlayout.h"

namespace wireloupe::lens {

/// Fills the rows of a JsonLayout, one token after the other.
class JsonLayoutBuilder
{
public:
    explicit JsonLayoutBuilder(JsonLayout &layout) : m_layout(layout), m_scanner(layout.m_json) {}

    /// False where it was cancelled.
    bool run(const std::atomic_bool *cancelFlag);

private:
    using Token = JsonScanner::Token;

    void add(Token token);
    void begin();
    void end();
    void addScalar(Token token);
    void startValue();
    void addRow(quint32 start, quint32 index);
    void addPieces(JsonToken kind);
    void addError();
    void closeAll();
    qsizetype lexemeStart() const;

    JsonLayout &m_layout;
    JsonScanner m_scanner;
    quint32 m_container = JsonLayout::none; ///< the innermost one that is open
    bool m_isRowDue = true;                 ///< the next token but a separator begins a row
    bool m_hasName = false;                 ///< a value that comes belongs to a name of the row under way
};

} // namespace wireloupe::lens
