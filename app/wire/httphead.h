#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include "wire/limits.h"

namespace wireloupe::wire {

/// One header field, name and value as they came, without the white space around the value.
struct HeaderField
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HeaderField &) const = default;
};

/// Order, case and repetition are kept.
using HeaderFields = QList<HeaderField>;

/// Field names compare without case (RFC 9110 section 5.1).
bool isSameName(QByteArrayView a, QByteArrayView b);
/// The first value, or nothing.
std::optional<QByteArray> fieldValue(const HeaderFields &fields, QByteArrayView name);
/// All values joined by ", " (RFC 9110 section 5.3); empty where there is none.
QByteArray combinedValue(const HeaderFields &fields, QByteArrayView name);
qsizetype fieldCount(const HeaderFields &fields, QByteArrayView name);
/// True if `token` is one of the comma-separated tokens of the field, without case.
bool hasToken(const HeaderFields &fields, QByteArrayView name, QByteArrayView token);
/// True for a non-empty token of RFC 9110 section 5.6.2.
bool isToken(QByteArrayView text);

struct RequestHead
{
    QByteArray method;
    QByteArray target;
    QByteArray version; ///< "HTTP/1.1"
    HeaderFields fields;

    QByteArray serialize() const;
};

struct ResponseHead
{
    QByteArray version;
    int status = 0;
    QByteArray reason;
    HeaderFields fields;

    QByteArray serialize() const;
};

/// What is wrong with a head.
enum class HeadError : quint8 {
    None,
    TooLarge,
    TooManyFields,
    BadStartLine,
    BadField,
    BadLineEnd,
};

/// Collects an HTTP/1.x head (RFC 9112) from bytes cut anywhere. What follows the head is left to the caller.
///
/// Stops at the first byte that cannot be part of a head, so that a peer that speaks another protocol is
/// noticed at once. Lines end with CR LF; a CR or LF alone is BadLineEnd, in requests and in responses,
/// because readers that differ about line ends can be played against each other. One empty line before the
/// start line is skipped (RFC 9112 section 2.2).
class HeadReader
{
public:
    explicit HeadReader(const Limits &limits = {});

    /// Takes bytes up to the end of the head and returns how many it took.
    qsizetype feed(QByteArrayView bytes);

    bool isComplete() const { return m_isComplete; }
    HeadError error() const { return m_error; }
    /// Every byte taken, exactly as it came.
    const QByteArray &raw() const { return m_raw; }

private:
    void take(char byte);
    void endLine();

    qsizetype m_maxSize;
    quint32 m_maxFields;
    QByteArray m_raw;
    qsizetype m_lineStart = 0;
    quint32 m_lines = 0; ///< whole ones, without an empty one before the start line
    bool m_isComplete = false;
    HeadError m_error = HeadError::None;
};

/// Parse a whole head, as in HeadReader::raw(). On an error `error` says what, where it is given. As strict
/// as HeadReader; field values folded over lines and white space before a colon are refused (RFC 9112 section
/// 5).
std::optional<RequestHead> parseRequestHead(QByteArrayView raw, HeadError *error = nullptr);
std::optional<ResponseHead> parseResponseHead(QByteArrayView raw, HeadError *error = nullptr);

} // namespace wireloupe::wire
