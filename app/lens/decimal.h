#pragma once

#include <compare>

#include <QByteArrayView>

namespace wireloupe::lens {

/// True for a number as JSON writes it (RFC 8259 section 6).
bool isDecimal(QByteArrayView text);

/// Compares two numbers that are decimals, exactly, however many digits they have.
std::strong_ordering compareDecimals(QByteArrayView a, QByteArrayView b);

} // namespace wireloupe::lens
