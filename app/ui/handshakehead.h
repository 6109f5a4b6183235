#pragma once

#include <QByteArrayView>
#include <QString>

#include "wire/httphead.h"

namespace wireloupe::ui {

/// One head of a handshake, as a table shows it.
struct HandshakeHead
{
    QString startLine;
    wire::HeaderFields fields;

    /// Never fails: of a head that is no HTTP only the first line is told.
    static HandshakeHead of(QByteArrayView head);
};

/// True for a final response whose status is not 101.
bool isRefusal(QByteArrayView response);

} // namespace wireloupe::ui
