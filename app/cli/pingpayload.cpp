#include "cli/pingpayload.h"

#include <QRandomGenerator>

namespace wireloupe::cli {

namespace {

/// Of what may stand before the payload.
constexpr qsizetype maxWrapping = 256;
constexpr qsizetype maxDigits = 11;
constexpr char end = ';';

/// That compression makes nothing of, the first time.
QByteArray letters(quint16 seed, qsizetype size)
{
    constexpr QByteArrayView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-");
    QRandomGenerator random(seed);
    QByteArray filling(size, Qt::Uninitialized);
    for (char &letter : filling)
        letter = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    return filling;
}

} // namespace

PingPayload::PingPayload(quint16 run, qsizetype size)
    : m_prefix("wlping-" + QByteArray::number(run, 16).rightJustified(4, '0') + '-')
    , m_filling(letters(run, size))
    , m_size(size)
{
}

QByteArray PingPayload::of(qint64 number) const
{
    const QByteArray head = m_prefix + QByteArray::number(number) + end;
    return head + m_filling.first(m_size - head.size());
}

std::optional<qint64> PingPayload::numberIn(QByteArrayView answer) const
{
    const QByteArrayView beginning = answer.first(qMin(answer.size(), maxWrapping + minSize));
    const qsizetype found = beginning.indexOf(m_prefix);
    if (found < 0)
        return std::nullopt;
    const QByteArrayView rest = beginning.sliced(found + m_prefix.size());
    const QByteArrayView digits = rest.first(qMax<qsizetype>(0, rest.indexOf(end)));
    if (digits.size() > maxDigits)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace wireloupe::cli
