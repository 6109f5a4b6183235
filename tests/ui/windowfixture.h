#pragma once

#include <QObject>

#include "windowtest.h"

namespace wireloupe::test {

/// What each test of the whole window begins with: folders of its own, the program's looks, and nothing left
/// by the test before.
class WindowFixture : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useTemporaryFolders(); }

private slots:
    void initTestCase() { dressUp(); }
    void init() { startAfresh(); }
};

} // namespace wireloupe::test
