// Linked into every program of a sanitizer build: what the sanitizers cannot know of the libraries that a
// distribution builds without them. Each line names a library's own doing; nothing of ours is named here.

extern "C" {

/// OpenSSL keeps tables for the life of the process. Qt loads it as a plug-in of a plug-in and unloads it at
/// exit, after which nothing points to them any more. libdbus keeps its shared connection likewise, and
/// fontconfig what it has found out of fonts.
const char *__lsan_default_suppressions();
const char *__lsan_default_suppressions()
{
    return "leak:libcrypto\n"
           "leak:libdbus\n"
           "leak:libfontconfig\n";
}

/// Standard error belongs to the program and is compared by tests.
const char *__lsan_default_options();
const char *__lsan_default_options()
{
    return "print_suppressions=0";
}

/// The locks and reference counts by which Qt hands an event, a queued call or a future from one thread to
/// another are in machine code that ThreadSanitizer does not see, so the hand-over looks like a race. Only
/// stacks inside a hand-over are left out: what threads share by our own locks and atomics, as in the capture
/// store, stays checked.
const char *__tsan_default_suppressions();
const char *__tsan_default_suppressions()
{
    return "race:QObject::event\n"
           "race:QMetaObject::invokeMethodImpl\n"
           "race:QMetaObject::activate\n"
           "race:doActivate\n"
           "race:QMetaCallEvent\n"
           "race:QMetaType::construct\n"
           "race:QMetaType::destroy\n"
           "race:QCoreApplication::postEvent\n"
           "race:QCoreApplication::removePostedEvents\n"
           "race:QThread::start\n"
           "race:QThread::~QThread\n"
           "race:QFutureInterface\n"
           "race:QtConcurrent::RunFunctionTaskBase\n"
           "race:QtPrivate::ResultStoreBase\n";
}

/// Nor what such libraries free that another thread of theirs has used. QProcess forks while other threads
/// run.
const char *__tsan_default_options();
const char *__tsan_default_options()
{
    return "ignore_interceptors_accesses=1:ignore_noninstrumented_modules=1:die_after_fork=0";
}
}
