#pragma once

#include <QWidget>

#include "workspace/profile.h"

class QCheckBox;
class QSpinBox;
class QToolButton;

namespace wireloupe::ui {

/// What is offered of permessage-deflate (RFC 7692), folded to one line until somebody wants to see it.
class CompressionGroup : public QWidget
{
    Q_OBJECT

public:
    explicit CompressionGroup(QWidget *parent = nullptr);

    void readFrom(const workspace::Profile &profile);
    void writeTo(workspace::Profile &profile) const;

signals:
    void edited();

private:
    void build();
    void arrange();
    QSpinBox *number(const QString &name, const QString &tip, int minimum, int maximum);
    void fold();
    void refresh();

    QToolButton *m_fold;
    QWidget *m_body;
    QWidget *m_parameters;
    QCheckBox *m_offered;
    QCheckBox *m_serverReset;
    QCheckBox *m_clientReset;
    QSpinBox *m_serverBits;
    QSpinBox *m_clientBits;
    QSpinBox *m_level;
    QSpinBox *m_threshold;
    bool m_isOpen = false;
};

} // namespace wireloupe::ui
