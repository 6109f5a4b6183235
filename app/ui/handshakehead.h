#pragma once

#include <QByteArrayView>
#include <QString>

#include "wire/httphead.h"

namespace wireloupe::ui {

/// A recorded handshake, cut at the empty line that ends its head.
struct HandshakeHead
{
    QString startLine;
    wire::HeaderFields fields;
    QByteArrayView head; ///< with its empty line
    QByteArrayView body; ///< of a refusal, or what followed in error

    /// Never fails: of a head that is no HTTP only the first line is told.
    static HandshakeHead of(QByteArrayView payload);
};

/// True for a response whose status is not 101.
bool isRefusal(QByteArrayView response);

} // namespace wireloupe::ui
