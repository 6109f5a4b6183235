#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "capture/unsavedfolder.h"

namespace wireloupe::ui {

/// A line among the captures of the sidebar.
struct CaptureEntry
{
    enum class Kind : quint8 {
        Recovered, ///< left by a crash
        Closed,    ///< its tab was closed without saving it
        Recent,    ///< a file that was saved or opened
    };

    Kind kind = Kind::Recent;
    QString path;
    QString title;          ///< the connection or the file's name
    QString note;           ///< what it is, in a word; empty for a file that is there
    QString text;           ///< all of it in one sentence, with the size
    QStringList details;    ///< for a tool tip, a line each
    bool isMissing = false; ///< there is no such file any more

    /// Wireloupe's own file in the cache folder, which is deleted and not only forgotten.
    bool isOwn() const { return kind != Kind::Recent; }
    bool operator==(const CaptureEntry &) const = default;
};

/// The captures to offer: what crashes have left, closed logs, then files in the order given. `missing` are
/// those of `recent` that are not there. Texts are in the user's language.
QList<CaptureEntry> captureEntries(const QList<capture::LeftCapture> &left, const QStringList &recent,
                                   const QSet<QString> &missing);

} // namespace wireloupe::ui
