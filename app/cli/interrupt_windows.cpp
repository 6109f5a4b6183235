#include "cli/interrupt.h"

#include <atomic>

#include <windows.h>

namespace wireloupe::cli {

namespace {

std::atomic<Interrupt *> current = nullptr;

/// Windows calls it on a thread of its own.
BOOL WINAPI onConsoleEvent(DWORD)
{
    Interrupt *interrupt = current;
    if (!interrupt)
        return FALSE;
    QMetaObject::invokeMethod(interrupt, &Interrupt::raised, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct Interrupt::Platform
{
};

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    current = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    current = nullptr;
}

} // namespace wireloupe::cli
