#pragma once

#include <QTest>

#include "net/serveroptions.h"

namespace wireloupe::net::test {

/// A row of test data for each engine: the column "engine" is for withEngineOfRow().
inline void eachEngine()
{
    QTest::addColumn<bool>("isWire");
    QTest::newRow("qt") << false;
    QTest::newRow("wire") << true;
}

inline ServerOptions withEngineOfRow()
{
    ServerOptions options;
    options.engine =
        *static_cast<bool *>(QTest::qData("isWire", qMetaTypeId<bool>())) ? Engine::Wire : Engine::Qt;
    return options;
}

} // namespace wireloupe::net::test
