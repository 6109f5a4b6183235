#pragma once

#include <QWidget>

#include "ui/framedraft.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace wireloupe::ui {

class HexView;

/// What a frame made by hand comes to, before it is sent: its bytes with header, masking key and payload told
/// apart by tint and in words, the rules that it breaks, and the line that describes it to the command line.
class FramePreview : public QWidget
{
    Q_OBJECT

public:
    explicit FramePreview(QWidget *parent = nullptr);

    void setFrame(const BuiltFrame &frame, const QString &spec);

    HexView *bytes() const { return m_bytes; }
    QString parts() const;
    QString warnings() const;
    QString spec() const;

private:
    void buildParts();
    void arrange();
    QString describe(const BuiltFrame &frame) const;

    QLabel *m_parts;
    HexView *m_bytes;
    QLabel *m_warningsTitle;
    QPlainTextEdit *m_warnings;
    QLineEdit *m_spec;
};

} // namespace wireloupe::ui
