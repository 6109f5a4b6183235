#pragma once

#include <QScrollArea>
#include <QUuid>

class QVBoxLayout;

namespace wireloupe::ui {

class SavedConnections;

/// What is shown while no tab is open: three ways to begin, and the saved connections.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(SavedConnections &saved, QWidget *parent = nullptr);

signals:
    void echoRequested();
    void newConnectionRequested();
    void openCaptureRequested();
    void savedRequested(const QUuid &id);

private:
    QWidget *buildHeading();
    QWidget *buildCards();
    void listSaved();

    SavedConnections &m_saved;
    QWidget *m_savedList;
    QVBoxLayout *m_savedLayout;
};

} // namespace wireloupe::ui
