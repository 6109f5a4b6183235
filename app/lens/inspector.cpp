#include "lens/inspector.h"

#include <limits>
#include <type_traits>

#include <QtEndian>

namespace wireloupe::lens {

namespace {

template <typename Number>
QString written(Number number)
{
    if constexpr (std::is_floating_point_v<Number>)
        return QString::number(static_cast<double>(number), 'g', std::numeric_limits<Number>::max_digits10);
    else
        return QString::number(number);
}

template <typename Number>
void add(std::vector<Reading> &readings, const char *type, QByteArrayView bytes)
{
    if (bytes.size() < static_cast<qsizetype>(sizeof(Number)))
        return;
    const QString little = written(qFromLittleEndian<Number>(bytes.data()));
    const QString big = sizeof(Number) == 1 ? QString() : written(qFromBigEndian<Number>(bytes.data()));
    readings.push_back({QString::fromLatin1(type), little, big});
}

} // namespace

std::vector<Reading> inspect(QByteArrayView bytes)
{
    std::vector<Reading> readings;
    add<quint8>(readings, "u8", bytes);
    add<qint8>(readings, "i8", bytes);
    add<quint16>(readings, "u16", bytes);
    add<qint16>(readings, "i16", bytes);
    add<quint32>(readings, "u32", bytes);
    add<qint32>(readings, "i32", bytes);
    add<float>(readings, "f32", bytes);
    add<quint64>(readings, "u64", bytes);
    add<qint64>(readings, "i64", bytes);
    add<double>(readings, "f64", bytes);
    return readings;
}

} // namespace wireloupe::lens
