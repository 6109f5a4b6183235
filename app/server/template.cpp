#include "server/template.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include <QUuid>

#include "server/templateparser.h"

namespace wireloupe::server {

namespace {

using namespace std::chrono;

QByteArray isoTime(nanoseconds sinceEpoch)
{
    const auto time = floor<milliseconds>(sys_time<nanoseconds>(sinceEpoch));
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::array<char, 40> text{};
    const int size = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return {text.data(), size};
}

/// `value` counts units of the last decimal.
QByteArray fixedPoint(qint64 value, int decimals)
{
    QByteArray digits = QByteArray::number(value < 0 ? -value : value);
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, '0');
        digits.insert(digits.size() - decimals, '.');
    }
    return value < 0 ? '-' + digits : digits;
}

/// Two's complement without what the language leaves undefined.
qint64 wrappingSum(qint64 a, qint64 b)
{
    return static_cast<qint64>(static_cast<quint64>(a) + static_cast<quint64>(b));
}

} // namespace

/// Adds what each piece stands for.
class TemplateRendering
{
public:
    TemplateRendering(TemplateState &state, const TemplateContext &context)
        : m_state(state), m_context(context)
    {
    }

    void operator()(const LiteralPiece &literal) { m_result += literal.text; }

    void operator()(const CounterPiece &counter)
    {
        qint64 &value = m_state.m_numbers[counter.slot];
        m_result += QByteArray::number(value);
        value = wrappingSum(value, counter.step);
    }

    void operator()(const WalkPiece &walk)
    {
        qint64 &value = m_state.m_numbers[walk.slot];
        m_result += fixedPoint(value, walk.decimals);
        const qint64 move = m_state.m_random.between(-walk.step, walk.step);
        value = std::clamp(value + move, walk.min, walk.max);
    }

    void operator()(const RandomPiece &random)
    {
        m_result += QByteArray::number(m_state.m_random.between(random.min, random.max));
    }

    void operator()(UuidPiece)
    {
        QByteArray bytes;
        for (int shift = 0; shift < 128; shift += 8) {
            if (shift % 64 == 0)
                m_bits = m_state.m_random.next();
            bytes.append(static_cast<char>(m_bits >> (shift % 64) & 0xFF));
        }
        // Version 4 and the variant: RFC 9562 section 5.4.
        bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40);
        bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
        m_result += QUuid::fromRfc4122(bytes).toByteArray(QUuid::WithoutBraces);
    }

    void operator()(NowPiece now)
    {
        const nanoseconds time = m_context.wallTime;
        switch (now) {
        case NowPiece::Iso:
            m_result += isoTime(time);
            break;
        case NowPiece::Milliseconds:
            m_result += QByteArray::number(qint64{floor<milliseconds>(time).count()});
            break;
        case NowPiece::Microseconds:
            m_result += QByteArray::number(qint64{floor<microseconds>(time).count()});
            break;
        case NowPiece::Nanoseconds:
            m_result += QByteArray::number(qint64{time.count()});
            break;
        case NowPiece::Monotonic:
            m_result += QByteArray::number(qint64{m_context.monotonicTime.count()});
            break;
        }
    }

    void operator()(PeerPiece) { m_result += QByteArray::number(static_cast<quint32>(m_context.peer)); }
    void operator()(MessagePiece) { m_result += m_context.message; }
    void operator()(RowPiece) { m_result += m_context.row; }

    void operator()(const CapturePiece &capture)
    {
        if (capture.number < m_context.captures.size())
            m_result += m_context.captures[capture.number];
    }

    void operator()(const ColumnPiece &column)
    {
        if (!m_fields)
            m_fields = csvFields(m_context.row);
        m_result += m_fields->value(column.index);
    }

    void operator()(const JsonPiece &json)
    {
        m_result +=
            json.path.find(json.isOfRow ? m_context.row : m_context.message).value_or(QByteArrayView());
    }

    QByteArray take() { return std::move(m_result); }

private:
    TemplateState &m_state;
    const TemplateContext &m_context;
    QByteArray m_result;
    quint64 m_bits = 0;                        ///< of the UUID that is being made
    std::optional<QList<QByteArray>> m_fields; ///< of the row, once they have been asked for
};

Template::Template() : m_pieces(std::make_shared<TemplatePieces>()) {}

Template::Parsed Template::parse(QByteArrayView text, const TemplateScope &scope)
{
    TemplateParser parser(text, scope);
    if (parser.run())
        return {Template(std::make_shared<const TemplatePieces>(std::move(parser.pieces())))};
    const QByteArrayView faulty = parser.faultyText();
    return {{}, parser.fault(), faulty.data() - text.data(), faulty.size()};
}

Template Template::literal(const QByteArray &text)
{
    return Template(std::make_shared<const TemplatePieces>(TemplatePieces{{LiteralPiece{text}}, {}}));
}

QByteArray Template::render(TemplateState &state, const TemplateContext &context) const
{
    if (state.m_numbers.size() != m_pieces->starts.size())
        state.m_numbers = m_pieces->starts;
    TemplateRendering rendering(state, context);
    for (const TemplatePiece &piece : m_pieces->pieces)
        std::visit(rendering, piece);
    return rendering.take();
}

} // namespace wireloupe::server
