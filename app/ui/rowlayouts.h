#pragma once

#include <memory>
#include <unordered_map>

#include <QCoreApplication>
#include <QTextLayout>

#include "lens/foldmap.h"

namespace wireloupe::ui {

/// The rows of a text that a view has near, laid out: each is made when it is first asked for. GUI thread.
class RowLayouts
{
    Q_DECLARE_TR_FUNCTIONS(RowLayouts)

public:
    struct Row
    {
        std::unique_ptr<QTextLayout> layout;
        int lines = 1;   ///< more than one where it is wrapped
        qreal width = 0; ///< of the widest
    };

    /// Rows begin to be made anew; `wrapWidth` in pixels, 0: they are not wrapped.
    void reset(std::shared_ptr<const lens::Lines> lines, const QFont &font, int wrapWidth);
    /// Forgets what has become of rows: folds, colours.
    void clear() { m_rows.clear(); }
    /// Forgets all where many are held. Rows that have been handed out are gone.
    void trim();

    int lineHeight() const { return m_lineHeight; }
    qreal columnWidth() const { return m_columnWidth; }

    /// Good until clear() or trim(). `isClosed`: the row stands for all of its fold.
    const Row &at(qsizetype row, bool isClosed);

private:
    Row make(qsizetype row, bool isClosed) const;
    QList<QTextLayout::FormatRange> formats(qsizetype row) const;
    QString closedText(qsizetype row) const;

    std::shared_ptr<const lens::Lines> m_lines;
    QFont m_font;
    int m_wrapWidth = 0;
    int m_lineHeight = 1;
    qreal m_columnWidth = 1;
    std::unordered_map<qsizetype, Row> m_rows;
};

} // namespace wireloupe::ui
