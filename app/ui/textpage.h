#pragma once

#include <QWidget>

#include "ui/latestjob.h"
#include "ui/payloadtext.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace wireloupe::ui {

class TextView;

/// A readable payload under a line that says what to know about it. Large payloads are made readable on
/// another thread.
class TextPage : public QWidget
{
    Q_OBJECT

public:
    using Make = PayloadText (*)(const PayloadRequest &request, const std::atomic_bool &isCancelled);

    explicit TextPage(Make make, QWidget *parent = nullptr);
    ~TextPage() override;

    void setRecord(const capture::Record &record, bool isCut);
    /// Says that a payload is being read.
    void setWaiting();
    /// What is made of a payload is not on its way.
    bool isComplete() const { return !m_isWaiting; }
    QString note() const;
    TextView *view() const { return m_view; }

signals:
    void shown();

protected:
    /// Beside the note, at the right.
    QHBoxLayout *noteRow() const { return m_noteRow; }
    /// Below the text.
    QVBoxLayout *column() const { return m_column; }
    const PayloadText &content() const { return m_content; }
    void setEncoding(std::optional<lens::Encoding> encoding);
    virtual void contentChanged() {}

private:
    void restart();
    void showText(const PayloadText &text);
    void applyTheme();

    Make m_make;
    PayloadRequest m_request;
    PayloadText m_content;
    bool m_isWaiting = false;
    QVBoxLayout *m_column;
    QHBoxLayout *m_noteRow;
    QLabel *m_note;
    TextView *m_view;
    LatestJob<PayloadText> m_job;
};

} // namespace wireloupe::ui
