#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace wireloupe::lens {

/// Looks for a text in UTF-8 without regard to case: by Unicode's simple case folding, but that letters of
/// ASCII are the same as letters of ASCII only. Nothing is decoded: bytes that are no UTF-8 are passed over.
/// Immutable; any thread.
class TextMatcher
{
public:
    explicit TextMatcher(const QString &text);

    /// In bytes.
    struct Match
    {
        qsizetype position = 0;
        qsizetype size = 0;

        bool operator==(const Match &) const = default;
    };

    bool isIn(QByteArrayView utf8) const { return find(utf8).has_value(); }
    /// The first place at `from` or later. An empty text is everywhere.
    std::optional<Match> find(QByteArrayView utf8, qsizetype from = 0) const;

    const QString &text() const { return m_text; }

private:
    /// A character in each of its cases, in UTF-8.
    using Character = std::vector<QByteArray>;

    /// Bytes that stand at a fixed distance from the start wherever the text is: one of two.
    struct Probe
    {
        qsizetype offset = 0;
        char first = 0;
        char second = 0;
        int rank = 0; ///< the higher the rarer

        bool hits(const char *start) const { return start[offset] == first || start[offset] == second; }
    };

    static Character casesOf(char32_t character);
    void choose(const Probe &probe);
    void chooseProbes();
    qsizetype nextCandidate(const char *bytes, qsizetype from, qsizetype last) const;
    qsizetype sizeAt(QByteArrayView rest) const;

    QString m_text;
    QByteArray m_folded; ///< lower case; empty where the text needs more than ASCII
    std::vector<Character> m_characters;
    qsizetype m_minSize = 0;
    /// The two rarest, which may be the same; none where hasProbes is false.
    Probe m_rarest;
    Probe m_second;
    bool m_hasProbes = false;
};

} // namespace wireloupe::lens
