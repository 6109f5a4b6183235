#pragma once

#include <QString>

namespace wireloupe::capture {

/// Where a capture's file is not sound, and what that costs. A value.
struct FileDamage
{
    enum class Kind : quint8 {
        None,
        FileHead,   ///< of the file: the records had to be searched for
        Record,     ///< something else lies where the head of a record should
        Torn,       ///< the file ends inside a record
        Unreadable, ///< `detail` says why
    };

    Kind kind = Kind::None;  ///< of the first damage
    quint64 offset = 0;      ///< where the file stops being sound for the first time
    QString detail;          ///< the system's words
    qint64 gaps = 0;         ///< places with sound records behind them
    qint64 skippedBytes = 0; ///< bytes in those gaps
    qint64 droppedBytes = 0; ///< bytes at the end, behind the last sound record

    bool isSound() const { return kind == Kind::None; }
    bool operator==(const FileDamage &) const = default;
};

} // namespace wireloupe::capture
