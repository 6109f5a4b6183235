#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include "ui/actions.h"

class QKeyEvent;

namespace wireloupe::ui {

/// The shortcuts of an action as they are now, for a widget that speaks of them or acts on them itself. GUI
/// thread.
class ActionKeys : public QObject
{
    Q_OBJECT

public:
    explicit ActionKeys(ActionId id, QObject *parent = nullptr);

    /// The first of them, as on the keyboard; empty where there is none.
    QString text() const;
    /// "Send (Ctrl+Return)"; the words alone where there is none.
    QString hint(const QString &words) const;
    /// Enter of the keypad counts as Return.
    bool isPressedBy(const QKeyEvent &event) const;

signals:
    void changed();

private:
    ActionId m_id;
    QList<QKeySequence> m_keys;
};

} // namespace wireloupe::ui
