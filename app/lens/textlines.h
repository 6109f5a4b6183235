#pragma once

#include <memory>

#include <QByteArray>

#include "lens/encoding.h"
#include "lens/lines.h"

namespace wireloupe::lens {

/// Bytes of one encoding, line by line. Holds four bytes a row beside the bytes themselves.
class TextLines : public Lines
{
public:
    /// Null where it was cancelled. Of at most 4 GiB: what comes behind is left out.
    static std::shared_ptr<const TextLines> make(const QByteArray &bytes, Encoding encoding = Encoding::Utf8,
                                                 const std::atomic_bool *cancelFlag = nullptr);

    qsizetype rowCount() const override { return static_cast<qsizetype>(m_starts.size()); }
    QString text(qsizetype row) const override;
    bool isContinuation(qsizetype row) const override;
    bool isCut() const override { return m_isCut; }
    Encoding encoding() const { return m_encoding; }

private:
    TextLines(const QByteArray &bytes, Encoding encoding);

    bool layOut(const std::atomic_bool *cancelFlag);
    bool isLineFeedAt(qsizetype at) const;
    qsizetype lineEnd(qsizetype from) const;
    bool addRows(qsizetype from, qsizetype end, const std::atomic_bool *cancelFlag);
    qsizetype characterStart(qsizetype at) const;
    qsizetype endOf(qsizetype row) const;

    QByteArray m_bytes;
    Encoding m_encoding;
    int m_unit;
    bool m_isCut = false;
    std::vector<quint32> m_starts; ///< offset of each row
};

} // namespace wireloupe::lens
