#pragma once

#include <memory>

#include <QByteArray>

#include "lens/jsonscanner.h"
#include "lens/lines.h"

namespace wireloupe::lens {

/// JSON (RFC 8259) laid out for reading: a member or element a row, indented, each container a fold. Order,
/// duplicate keys, escapes and every digit stay as they are. Text that is no JSON, or ends too early, is laid
/// out as far as it goes; the rest of its line follows as it stands.
///
/// Does not recurse, and takes 12 bytes a row and 24 a container beside the text; rows are made from the text
/// when they are looked at. Indentation stops growing at a depth of 64.
class JsonLayout : public Lines
{
public:
    /// Null where it was cancelled. Of at most 4 GiB: what comes behind is left out.
    static std::shared_ptr<const JsonLayout>
    make(const QByteArray &json, const std::atomic_bool *cancelFlag = nullptr, int indent = 2);

    qsizetype rowCount() const override { return static_cast<qsizetype>(m_rows.size()); }
    QString text(qsizetype row) const override;
    std::vector<JsonSpan> spans(qsizetype row) const override;
    bool isContinuation(qsizetype row) const override;
    std::span<const Fold> folds() const override { return m_folds; }
    bool isCut() const override { return m_isCut; }

    const QByteArray &json() const { return m_json; }
    /// Of the first byte that is wrong, the text's size where its end comes too early; -1: it is JSON.
    qsizetype errorOffset() const { return m_errorOffset; }
    /// Tokens that are right.
    qsizetype tokenCount() const { return m_tokenCount; }

    /// Members or elements of a fold's container.
    qsizetype memberCount(qsizetype fold) const override;
    bool isObject(qsizetype fold) const;
    /// False where the text ends or goes wrong inside it.
    bool isComplete(qsizetype fold) const;

    /// A step of the way to a value: to a member, or to an element.
    struct Step
    {
        QByteArrayView name; ///< the JSON string in the text, quotes included; empty: an element
        qsizetype index = 0;
    };
    /// The way from the root to the value of a row; none for the row of an error.
    std::vector<Step> steps(qsizetype row) const;
    /// The same as text: "$.a.b[3]". Names that are no identifiers stand in
    /// brackets and quotes, with the escapes that they have in the text.
    QString path(qsizetype row) const;
    /// The value of a row as it stands in the text: of the first and the last row of a container all of it.
    /// Empty for the row of an error.
    QByteArrayView value(qsizetype row) const;
    /// The value of a row is a container.
    bool isContainer(qsizetype row) const;

private:
    friend class JsonLayoutBuilder;

    static constexpr quint32 none = ~0U;

    struct Row
    {
        quint32 start = 0;        ///< offset of its first token, or of the piece of one
        quint32 container = none; ///< the one it begins or ends, else the one around it
        quint32 index = 0;        ///< in that; of a piece continuation + JsonToken
    };
    /// What a fold does not tell.
    struct Container
    {
        quint32 parent = none;
        quint32 index = 0; ///< in the parent
        quint32 count = 0;
    };
    /// Indexes above this say which token a row goes on with.
    static constexpr quint32 continuation = ~0U - 16;

    /// Where a value stands: the row that it begins with, and in what.
    struct Place
    {
        qsizetype row = 0;
        quint32 parent = none;
        quint32 index = 0;
    };

    JsonLayout(const QByteArray &json, int indent);

    const Row &rowOf(qsizetype row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const Fold &foldOf(quint32 container) const { return m_folds[container]; }
    QByteArrayView source(qsizetype row) const;
    /// What follows the place where the text goes wrong.
    bool isErrorRow(qsizetype row) const { return m_errorRow >= 0 && row >= m_errorRow; }
    /// The last row of the line of `row`.
    qsizetype lineLast(qsizetype row) const;
    bool begins(qsizetype row) const;
    bool ends(qsizetype row) const;
    int indentation(qsizetype row) const;
    Place placeOf(qsizetype row) const;
    Step stepTo(const Place &place) const;

    /// Makes the text of a row and, where `spans` is there, its tokens.
    QString format(qsizetype row, std::vector<JsonSpan> *spans) const;

    QByteArray m_json;
    int m_indent;
    qsizetype m_errorOffset = -1;
    qsizetype m_errorRow = -1;
    qsizetype m_tokenCount = 0;
    qsizetype m_end; ///< of the last row
    bool m_isCut = false;
    std::vector<Row> m_rows;
    std::vector<Fold> m_folds;
    std::vector<Container> m_containers; ///< one a fold
};

} // namespace wireloupe::lens
