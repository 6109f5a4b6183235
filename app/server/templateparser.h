#pragma once

#include "server/template.h"
#include "server/templatepieces.h"

namespace wireloupe::server {

/// Reads the text of a Template.
class TemplateParser
{
public:
    TemplateParser(QByteArrayView text, const TemplateScope &scope) : m_text(text), m_scope(scope) {}

    /// False on a fault.
    bool run();

    TemplatePieces &pieces() { return m_pieces; }
    TemplateFault fault() const { return m_fault; }
    QByteArrayView faultyText() const { return m_faulty; }

private:
    class Arguments;

    void takeBraces();
    void takePlaceholder(QByteArrayView inside);
    bool takePlain(QByteArrayView inside);
    void takeCounter(QByteArrayView arguments);
    void takeWalk(QByteArrayView arguments);
    void takeRandom(QByteArrayView arguments);
    void takeNow(QByteArrayView form);
    void takeJson(QByteArrayView path);
    void takeRow(QByteArrayView column);
    void takeColumn(QByteArrayView column);
    void takeCapture(QByteArrayView name);

    void addText(QByteArrayView text);
    void add(TemplatePiece piece, bool isAvailable, QByteArrayView where);
    std::size_t addSlot(qint64 start);
    void fail(TemplateFault fault, QByteArrayView where);

    QByteArrayView m_text;
    const TemplateScope &m_scope;
    qsizetype m_at = 0;
    TemplatePieces m_pieces;
    TemplateFault m_fault = TemplateFault::None;
    QByteArrayView m_faulty; ///< a part of m_text
};

} // namespace wireloupe::server
