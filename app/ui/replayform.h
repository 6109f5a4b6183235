#pragma once

#include <functional>
#include <memory>

#include "capture/store.h"
#include "server/replayoptions.h"
#include "ui/behaviorform.h"
#include "ui/captureentry.h"
#include "ui/latestjob.h"

class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace wireloupe::ui {

class FileField;

/// A log that is open in a tab.
struct OpenCapture
{
    QString title;
    std::shared_ptr<capture::Store> store;
};
using OpenCaptures = std::function<QList<OpenCapture>()>;
/// Captures in files that were used lately, those first that are to be offered first.
using RecentCaptures = std::function<QList<CaptureEntry>()>;

/// Mode::Replay: which connection of which capture, and how it is played. The capture is read on another
/// thread.
class ReplayForm : public BehaviorForm
{
    Q_OBJECT

public:
    explicit ReplayForm(QWidget *parent = nullptr);

    /// Asked whenever the form is shown.
    void setOpenCaptures(const OpenCaptures &captures);
    /// Asked whenever their list is opened.
    void setRecentCaptures(const RecentCaptures &captures);
    void readFrom(const server::BehaviorOptions &options) override;
    void writeTo(server::BehaviorOptions &options) const override;
    void setNarrow(bool isNarrow) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What has been read, or why nothing has.
    struct Loaded
    {
        std::shared_ptr<const server::ReplayedMessages> messages = {};
        bool isCut = false;
        QString problem = {};
    };

    void build();
    void buildRecent();
    void connectFields();
    void offerCaptures();
    void offerRecent();
    void chooseFile(const QString &path);
    std::shared_ptr<capture::Store> chosenStore() const;
    void take();
    void load();
    static Loaded read(const std::shared_ptr<capture::Store> &open, const QString &path, quint32 connection,
                       const std::atomic_bool &isCancelled);
    void takeLoaded(const Loaded &loaded);
    void showStatus();

    server::ReplayOptions m_options;
    QString m_problem;
    bool m_isCut = false;
    OpenCaptures m_openCaptures;
    QList<OpenCapture> m_offered;
    RecentCaptures m_recentCaptures;
    QComboBox *m_source;
    FileField *m_file;
    QToolButton *m_recent;
    QSpinBox *m_connection;
    QComboBox *m_pace;
    QDoubleSpinBox *m_speed;
    QComboBox *m_atEnd;
    QLabel *m_status;
    QBoxLayout *m_columns;
    LatestJob<Loaded> m_job;
};

} // namespace wireloupe::ui
