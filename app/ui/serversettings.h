#pragma once

#include <QWidget>

#include "net/server.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace wireloupe::ui {

class PlanDraft;
class QuickBehavior;

/// Where the local server listens and what it does with a message, with the button that starts and stops it.
class ServerSettings : public QWidget
{
    Q_OBJECT

public:
    /// The draft must outlive it.
    explicit ServerSettings(PlanDraft &draft, QWidget *parent = nullptr);

    /// Address and port. Null address where what is written is none.
    net::ServerOptions options() const;
    void setOptions(const net::ServerOptions &options);
    void setState(net::ServerState state);
    /// Whether other computers could connect.
    bool isExposed() const;
    QWidget *firstField() const;

    void setDetailsShown(bool isShown);

    /// As narrow as it gets, in two rows.
    QSize minimumSizeHint() const override;

signals:
    void startRequested();
    void stopRequested();
    void addressEdited();
    /// Whether the rest of the settings is to be seen.
    void detailsToggled(bool isShown);
    /// The behaviour is to be edited with all its options.
    void behaviorRequested();

protected:
    bool event(QEvent *event) override;

private:
    enum class Reach : int { Loopback, Everything, Custom };

    void buildFields();
    void arrange();
    void place(bool isNarrow);
    void showWhere();
    int roomForOneRow() const;
    void connectFields();
    Reach reach() const;
    void press();

    QuickBehavior *m_behavior;
    QComboBox *m_reach;
    QLineEdit *m_address;
    QSpinBox *m_port;
    QToolButton *m_details;
    QPushButton *m_button;
    QGridLayout *m_grid;
    QWidget *m_where; ///< what says where it listens
    QWidget *m_tools; ///< what stands at the end
    bool m_isNarrow = false;
    bool m_isRunning = false; ///< or about to
};

} // namespace wireloupe::ui
