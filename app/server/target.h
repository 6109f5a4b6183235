#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>

namespace wireloupe::server {

/// The path of a request target in origin-form or absolute-form (RFC 9112 section 3.2), as it came.
QByteArrayView rawPathOf(QByteArrayView target);

/// The first value of that name in the query of a target, decoded as URLSearchParams in a browser does: "+"
/// is a space. Empty where the name stands alone; nothing where it does not occur.
std::optional<QByteArray> queryValue(QByteArrayView target, QByteArrayView name);

/// %xx as the byte it stands for; a "%" that does not begin one stays (URL Standard section 1.3).
QByteArray percentDecoded(QByteArrayView text);

} // namespace wireloupe::server
