#pragma once

#include "server/streamoptions.h"
#include "ui/behaviorform.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace wireloupe::ui {

class CodeField;
class FileField;
class RateField;

/// Mode::Stream: what is sent and how often, with the first messages as they will be.
class StreamForm : public BehaviorForm
{
    Q_OBJECT

public:
    explicit StreamForm(QWidget *parent = nullptr);

    void readFrom(const server::BehaviorOptions &options) override;
    void writeTo(server::BehaviorOptions &options) const override;
    void setNarrow(bool isNarrow) override;

private:
    QWidget *buildWhat();
    QWidget *buildHow();
    void connectFields();
    void take();
    void readRows();
    void refresh();
    void preview();

    server::StreamOptions m_options;
    QString m_rowsProblem;
    CodeField *m_text;
    QPlainTextEdit *m_preview;
    FileField *m_file;
    QComboBox *m_format;
    QLabel *m_rows;
    RateField *m_rate;
    QCheckBox *m_isShared;
    QCheckBox *m_repeats;
    QCheckBox *m_isBinary;
    QSpinBox *m_maxMessages;
    QSpinBox *m_maxBacklog;
    QSpinBox *m_seed;
    QBoxLayout *m_columns;
};

} // namespace wireloupe::ui
