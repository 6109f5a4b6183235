#pragma once

#include <QByteArrayView>
#include <QString>

namespace wireloupe::lens {

/// What a JSON string stands for (RFC 8259 section 7): `lexeme` is one that a JsonScanner has passed, quotes
/// included. Escaped surrogates without their pair are U+FFFD.
QString unescapeJson(QByteArrayView lexeme);

} // namespace wireloupe::lens
