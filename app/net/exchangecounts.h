#pragma once

#include <memory>

#include "net/httpexchange.h"
#include "net/labprobe.h"

namespace wireloupe::net {

/// Tells `listener` what `exchange` costs, for as long as that lives.
inline void countExchange(HttpExchange &exchange, std::shared_ptr<ProbeListener> listener)
{
    QObject::connect(&exchange, &HttpExchange::connected, &exchange, [listener] { listener->connected(); });
    QObject::connect(
        &exchange, &HttpExchange::sent, &exchange,
        [listener](qint64 bytes) {
            listener->requested();
            listener->transferred(0, static_cast<quint64>(bytes));
        });
    QObject::connect(&exchange, &HttpExchange::received, &exchange,
                     [listener](qint64 bytes) { listener->transferred(static_cast<quint64>(bytes), 0); });
}

} // namespace wireloupe::net
