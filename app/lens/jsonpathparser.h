#pragma once

#include <QStringView>

#include "lens/jsonpath.h"

namespace wireloupe::lens {

/// What is wrong with the text of a path.
enum class JsonPathError : quint8 {
    None,
    NoRoot,       ///< does not begin with "$"
    BadStep,      ///< something else where a step must be
    OpenQuote,    ///< a quoted name or value without an end
    MissingValue, ///< nothing behind "=" and the like
    TooLong,      ///< more steps than JsonPath::maxSteps
};

/// Reads a path, such as `$.a["b"][3]`, and the comparison that may stand behind it, such as `>=10`.
class JsonPathParser
{
public:
    explicit JsonPathParser(QStringView text) : m_text(text) {}

    struct Parsed
    {
        std::optional<JsonPath> path; ///< nothing on an error
        JsonPathError error = JsonPathError::None;
        qsizetype begin = 0; ///< of what is wrong, in the text
        qsizetype end = 0;
    };

    Parsed parse();

private:
    bool isAt(QStringView start) const { return m_text.sliced(m_at).startsWith(start); }
    bool take(QStringView start);
    bool isFailed() const { return m_parsed.error != JsonPathError::None; }
    void fail(JsonPathError error, qsizetype begin, qsizetype end);
    void takeStep(std::vector<JsonPath::Step> &steps);
    void takeBracket(JsonPath::Step &step);
    void takeName(JsonPath::Step &step);
    JsonComparison takeComparison();
    QString takeQuoted();

    QStringView m_text;
    qsizetype m_at = 0;
    Parsed m_parsed;
};

} // namespace wireloupe::lens
