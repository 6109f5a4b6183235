#pragma once

#include <QWidget>

class QDoubleSpinBox;

namespace wireloupe::session {
class ClientSession;
}

namespace wireloupe::ui {

/// How often a connection is pinged: a part of its profile, which takes effect at once.
class PingField : public QWidget
{
    Q_OBJECT

public:
    /// In seconds; zero is for no pings.
    static constexpr double shortest = 0.05;
    static constexpr double longest = 3600;

    /// `session` must outlive the field.
    explicit PingField(session::ClientSession &session, QWidget *parent = nullptr);

    bool isOn() const;
    /// "0.50 s", "off".
    QString text() const;

private:
    void read();
    void write(double seconds);

    session::ClientSession &m_session;
    QDoubleSpinBox *m_interval;
};

} // namespace wireloupe::ui
