#pragma once

#include <QLabel>

namespace wireloupe::ui {

/// The small heading of a section: quiet capitals.
class SectionLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);
};

} // namespace wireloupe::ui
