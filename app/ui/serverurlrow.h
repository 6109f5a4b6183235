#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace wireloupe::session {
class ServerSession;
}

namespace wireloupe::ui {

class FlowLayout;
class SnippetPopup;

/// Where the server listens, with what clients need to come there: to be copied, or to be done at once.
/// Hidden while it does not listen.
class ServerUrlRow : public QWidget
{
    Q_OBJECT

public:
    explicit ServerUrlRow(session::ServerSession &session, QWidget *parent = nullptr);

    /// Shows how the session is now.
    void refresh();

signals:
    void connectRequested();

private:
    QToolButton *addTool(const QString &name, const QString &icon, const QString &tip,
                         const QString &text = {});
    void buildUrl();
    void addPart(QWidget *part);
    void connectTools();

    session::ServerSession &m_session;
    FlowLayout *m_layout; ///< in several lines where there is little room
    QLabel *m_url;
    QToolButton *m_copy;
    QToolButton *m_copyAuthority;
    QToolButton *m_code;
    SnippetPopup *m_snippets;
};

} // namespace wireloupe::ui
