#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace wireloupe::lens {

/// True if the payload is one JSON value (RFC 8259) in UTF-8.
bool isJson(QByteArrayView payload);

struct JsonCheck
{
    bool isValid = false;
    qsizetype offset =
        -1;         ///< of the first byte that is wrong; the payload's size where its end comes too early
    int line = 0;   ///< from 1
    int column = 0; ///< from 1, in characters
};
JsonCheck checkJson(QByteArrayView payload);

/// The same JSON, indented: order, duplicate keys, escapes and every digit stay as they are; only white space
/// between tokens changes. Nothing if it is not JSON. Indentation stops growing at a depth of 64, so that the
/// result stays in proportion to the payload however deep that nests.
std::optional<QByteArray> reindentJson(QByteArrayView payload, int indent = 2);

/// reindentJson() for a view: what toText() does not show as it is, is not shown here either. Empty if it is
/// not JSON.
QString prettyJson(QByteArrayView payload, int indent = 2);

} // namespace wireloupe::lens
