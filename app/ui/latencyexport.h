#pragma once

#include <functional>

#include <QObject>
#include <QPointer>

#include "ui/latencytrace.h"
#include "ui/messagebar.h"
#include "ui/plotpicture.h"

class QAction;
class QMenu;

namespace wireloupe::ui {

/// Takes latencies out of the program: as a picture of a graph, as figures, as words. Asks where to, writes
/// on another thread to a temporary file that takes the place of the old one at the end, and says how it
/// went. User's thread.
class LatencyExport : public QObject
{
    Q_OBJECT

public:
    /// What is taken.
    struct Source
    {
        LatencyTraces traces;
        QCustomPlot *plot = nullptr; ///< null: there is no graph to take a picture of
        QString title;               ///< of the picture; and of the file, as far as file systems take it
    };

    /// `source`: asked when something is to be taken. Dialogs stand over `window`.
    LatencyExport(std::function<Source()> source, QWidget *window);

    /// Adds an action for each way out; what cannot be taken is disabled as the menu opens.
    void fill(QMenu &menu);

    void savePng(const QString &path);
    void saveSvg(const QString &path);
    void saveSamples(const QString &path);
    void saveIntervals(const QString &path);
    void copySummary();
    /// Whether something is still being written.
    bool isWriting() const { return m_writing > 0; }

signals:
    /// How it went, in a sentence.
    void said(wireloupe::ui::MessageBar::Kind kind, const QString &text);

private:
    struct Made
    {
        QByteArray bytes;
        QString remark; ///< what is to be known of it; empty: nothing
    };
    struct Written
    {
        QString error;
        QString remark;
    };
    using Save = void (LatencyExport::*)(const QString &);

    QAction *add(QMenu &menu, const QString &text, const char *name);
    void ask(const QString &title, const QString &filter, const QString &suffix, Save save);
    void write(const QString &path, std::function<Made()> make);
    void tell(const QString &path, const Written &written);
    static PictureHeading headingOf(const Source &source);
    static Made samplesOf(const LatencyTraces &traces);

    std::function<Source()> m_source;
    QWidget *m_window;
    int m_writing = 0;
};

} // namespace wireloupe::ui
