#pragma once

#include <QList>
#include <QString>

namespace wireloupe::ui {

/// One parameter of a query, encoded as it stands in the URL.
struct QueryParameter
{
    QString name;
    QString value;
    bool hasValue = false; ///< "a=" has an empty one, "a" has none

    bool operator==(const QueryParameter &) const = default;
};

/// The query of a URL (RFC 3986 section 3.4) as the list of parameters that most servers read it as. What is
/// not edited keeps its encoding to the letter: order, repeated names, parameters without "=" and empty ones.
struct UrlQuery
{
    QString before;   ///< all that comes before "?"
    QString fragment; ///< with its "#", or empty
    QList<QueryParameter> parameters;
    bool isEmptyQuery = false; ///< a "?" with nothing behind it

    /// Of any text, also one that is no URL (yet).
    static UrlQuery parse(const QString &url);
    /// Behind the "?".
    QString raw() const;
    void setRaw(const QString &raw);
    QString url() const;

    bool operator==(const UrlQuery &) const = default;
};

/// The text that `encoded` stands for; `encoded` itself where it stands for no printable text: bytes that are
/// no UTF-8, control characters, a "%" without its digits.
QString queryText(const QString &encoded);

enum class QueryPart { Name, Value };

/// What `encoded` becomes when a person changes its queryText() to `text`: only what must be is
/// percent-encoded. "+" stays: what it means is the server's affair.
QString editedQueryPart(const QString &encoded, const QString &text, QueryPart part);

} // namespace wireloupe::ui
