#pragma once

#include <array>

#include <QByteArrayView>
#include <QString>

namespace wireloupe::capture {

/// Looks for a text in UTF-8 without regard to case. Immutable; any thread.
class TextMatcher
{
public:
    explicit TextMatcher(const QString &text);

    bool isIn(QByteArrayView utf8) const;

private:
    bool isFoundByBytes(QByteArrayView utf8) const;

    QString m_text;
    QByteArray m_folded; ///< lower case; empty where the text needs more than ASCII
    std::array<quint32, 256> m_skips{};
};

} // namespace wireloupe::capture
