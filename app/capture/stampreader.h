#pragma once

#include <chrono>
#include <optional>

#include <QByteArrayView>

#include "capture/matchrule.h"
#include "lens/jsonpath.h"

namespace wireloupe::capture {

/// A StampRule made ready: finds when a message says that it was sent. Immutable; any thread.
class StampReader
{
public:
    /// One with a problem finds nothing.
    explicit StampReader(const StampRule &rule);

    /// Since 1970 in UTC. Numbers may be in quotes, and have as many digits as they like: they are read
    /// exactly, what is finer than a nanosecond is cut off. Nothing outside of 1678 to 2262.
    std::optional<std::chrono::nanoseconds> find(QByteArrayView payload) const;

private:
    std::optional<lens::JsonPath> m_path;
    StampRule::Unit m_unit;
};

/// A decimal number of units of 10^-digits seconds; nothing where it is none, or does not fit.
std::optional<std::chrono::nanoseconds> parseStamp(QByteArrayView number, int digits);
/// A date with its time (ISO 8601), as in "2026-01-31T12:00:00.123456789+02:00": seconds and their fraction
/// may be left out, and the zone, which is UTC then.
std::optional<std::chrono::nanoseconds> parseIsoStamp(QByteArrayView text);

} // namespace wireloupe::capture
