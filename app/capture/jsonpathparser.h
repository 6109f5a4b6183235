#pragma once

#include <QStringView>

#include "capture/filter.h"
#include "capture/jsonpath.h"

namespace wireloupe::capture {

/// Reads the value of a json: term: a path and what is behind it.
class JsonPathParser
{
public:
    explicit JsonPathParser(QStringView text) : m_text(text) {}

    struct Parsed
    {
        std::optional<JsonPath> path; ///< nothing on an error
        FilterError error = FilterError::None;
        qsizetype begin = 0; ///< of what is wrong
        qsizetype end = 0;
    };

    Parsed parse();

private:
    bool isAt(QStringView start) const { return m_text.sliced(m_at).startsWith(start); }
    bool take(QStringView start);
    bool isFailed() const { return m_parsed.error != FilterError::None; }
    void fail(FilterError error, qsizetype begin, qsizetype end);
    void takeStep(std::vector<JsonPath::Step> &steps);
    void takeBracket(JsonPath::Step &step);
    void takeName(JsonPath::Step &step);
    JsonComparison takeComparison();
    QString takeQuoted();

    QStringView m_text;
    qsizetype m_at = 0;
    Parsed m_parsed;
};

} // namespace wireloupe::capture
