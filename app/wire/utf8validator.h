#pragma once

#include <QByteArrayView>

namespace wireloupe::wire {

/// Checks UTF-8 (RFC 3629) that comes in pieces cut anywhere. Fails at the first byte that no continuation
/// could make valid: over-long forms, surrogates, values above U+10FFFF.
class Utf8Validator
{
public:
    /// False once an invalid byte has been seen, and from then on.
    bool feed(QByteArrayView bytes);

    /// True if all fed so far is valid and ends at a code point border.
    bool isComplete() const;

    void reset();

private:
    quint8 m_missing = 0; ///< continuation bytes that the code point under way still needs
    quint8 m_low = 0x80;  ///< what its next byte may be
    quint8 m_high = 0xBF;
    bool m_hasFailed = false;
};

/// The whole of `bytes` at once.
bool isValidUtf8(QByteArrayView bytes);

} // namespace wireloupe::wire
