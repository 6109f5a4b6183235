#pragma once

#include <memory>

#include <QTimer>
#include <QWidget>

#include "session/rulepreview.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace wireloupe::ui {

class CodeField;
class DurationField;
class RulePreviewView;

/// How replies are found in a capture and where messages say when they were sent, as fields; below them what
/// that makes of the newest messages, brought up to date while it is edited and while messages come.
class LatencyRulesForm : public QWidget
{
    Q_OBJECT

public:
    LatencyRulesForm(std::shared_ptr<const capture::Store> store, QThreadPool &pool,
                     QWidget *parent = nullptr);

    /// As they stand in the fields. What is not asked for is as it was set.
    capture::LatencyRules rules() const;
    /// Emits nothing.
    void setRules(const capture::LatencyRules &rules);
    /// What is wrong with them, as a sentence; empty: nothing.
    QString problem() const;

signals:
    /// By the user.
    void edited();

private:
    void setUpFields();
    QWidget *buildKinds();
    QWidget *buildPaths();
    QWidget *buildStamp();
    void addKind(QVBoxLayout &layout, capture::MatchRule::Kind kind, const char *name, const QString &text);
    void connectFields();
    capture::MatchRule::Kind kind() const;
    void takeKind();
    void take();
    void showFields();
    void judge();
    void requestPreview();
    void lookForMore();

    std::shared_ptr<const capture::Store> m_store;
    session::RulePreviewJob m_job;
    capture::LatencyRules m_given;     ///< as they were set
    capture::LatencyRules m_previewed; ///< those that the job has been asked for
    capture::Row m_previewedEnd{};     ///< of the rows that there were then
    QTimer m_debounce;
    QTimer m_more;
    QButtonGroup *m_kinds;
    QWidget *m_paths;
    CodeField *m_requestPath;
    CodeField *m_replyPath;
    CodeField *m_pattern;
    DurationField *m_timeout;
    QCheckBox *m_hasStamp;
    QWidget *m_stampFields;
    CodeField *m_stampPath;
    QComboBox *m_stampUnit;
    RulePreviewView *m_preview;
};

} // namespace wireloupe::ui
