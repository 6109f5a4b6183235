#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "capture/store.h"
#include "formats/importsink.h"

namespace wireloupe::formats {

/// Puts records into a new, unsaved capture.
class StoreSink : public ImportSink
{
public:
    bool begin(const QDateTime &startedAt) override;
    void add(const capture::Record &record, const std::optional<QString> &mark) override;

    /// Null where begin() was not called, or failed.
    const std::shared_ptr<capture::Store> &store() const { return m_store; }
    qint64 records() const { return m_records; }
    /// Why no capture could be made; in the system's words.
    QString error() const { return m_error; }

private:
    std::shared_ptr<capture::Store> m_store;
    qint64 m_records = 0;
    QString m_error;
};

/// Takes records with times since 1970 in any order, and gives them in the order of their times: they wait in
/// a capture of their own, with 16 bytes of memory for each. Of the same time, events and handshakes come
/// before frames, and otherwise what came first.
class SortingSink : public ImportSink
{
public:
    bool begin(const QDateTime &startedAt) override;
    void add(const capture::Record &record, const std::optional<QString> &mark) override;

    /// Gives all that is there, the start being the first record's time; as long as `goesOn`, asked every few
    /// thousand records, says so.
    void finish(ImportSink &sink, const std::function<bool()> &goesOn);
    QString error() const { return m_waiting.error(); }

private:
    struct Place
    {
        std::chrono::nanoseconds time;
        capture::Row row;
    };

    StoreSink m_waiting;
    std::vector<Place> m_handshakes;
    std::vector<Place> m_frames;
};

} // namespace wireloupe::formats
