#pragma once

#include <optional>

#include <QDateTime>
#include <QString>

#include "capture/record.h"

namespace wireloupe::formats {

/// Takes what a reader finds.
class ImportSink
{
public:
    virtual ~ImportSink() = default;

    /// Once, before the first record: the wall clock at which the times of records begin, where the file
    /// tells. False where nothing can be taken.
    virtual bool begin(const QDateTime &startedAt) = 0;
    /// A record, its time counted from the start; with the note of its mark, where it is marked.
    virtual void add(const capture::Record &record, const std::optional<QString> &mark = std::nullopt) = 0;
};

/// Where and why a reader could not go on. All that it gave before is sound.
struct ImportFault
{
    QString sentence;  ///< for people, in the program's language, with the place
    qint64 line = 0;   ///< from 1; 0 where the format has no lines
    qint64 offset = 0; ///< in bytes; of the line or of the block where it is
};

} // namespace wireloupe::formats
