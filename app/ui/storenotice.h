#pragma once

#include <QList>
#include <QString>

#include "capture/store.h"
#include "ui/banner.h"

namespace wireloupe::ui {

/// What is known of a store from the moment it was made.
struct StoreOrigin
{
    QString memoryReason = {};   ///< why its log is in memory: the system's words
    bool isBeingWritten = false; ///< somebody was recording into the file when it was opened
};

/// All that decides what is to be said about a store above its log. A value.
struct StoreFacts
{
    StoreOrigin origin = {};
    capture::StoreHealth health = {};
    bool isInMemory = false;
    capture::FileDamage damage = {}; ///< of an opened file that is indexed
    bool areMarksKept = true;
    QString folder = {}; ///< where its file is
};

/// Cheap.
StoreFacts factsOf(const capture::Store &store, const StoreOrigin &origin);

/// What a click can do about it.
enum class StoreRemedy : quint8 {
    None,
    Dismiss,
    SaveAs,
    Repair,    ///< into a new file
    ReadAgain, ///< open the file anew
};

struct StoreNotice
{
    Banner::Kind kind = Banner::Kind::Info;
    QString text;
    StoreRemedy remedy = StoreRemedy::None;

    bool operator==(const StoreNotice &) const = default;
};

/// Plain words: what has happened, and what to try. The gravest first; none while all is well.
QList<StoreNotice> noticesOf(const StoreFacts &facts);
QString buttonText(StoreRemedy remedy);

} // namespace wireloupe::ui
