#pragma once

#include <QAbstractButton>

#include "ui/theme.h"

namespace wireloupe::ui {

/// A big button with an icon, a title and a line that says what will happen.
class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Primary, Plain };

    CardButton(Kind kind, const QString &icon, const QString &title, const QString &explanation,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    int textWidth(int width) const;
    int titleHeight(int width) const;
    int explanationHeight(int width) const;

    Kind m_kind;
    QString m_iconName;
    QString m_explanation;
};

} // namespace wireloupe::ui
