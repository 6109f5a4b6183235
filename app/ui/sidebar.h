#pragma once

#include <QUuid>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QTreeView;

namespace wireloupe::ui {

class CapturesSection;
class CaptureShelf;
class ConnectionFilter;
class ConnectionMover;
class MessageBar;
class SavedConnections;

/// The saved connections, with search; below them the captures, and how the local server is doing.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(SavedConnections &saved, CaptureShelf &shelf, QWidget *parent = nullptr);

    CapturesSection *captures() const { return m_captures; }

    QWidgetList panes() const;
    /// The folder that is selected, or that what is selected is in; null: the top level.
    QUuid currentFolder() const;
    /// Two short lines; the second may be empty.
    void setServer(const QIcon &icon, const QString &headline, const QString &detail);

public slots:
    /// A new folder where the selection is, its name open for editing.
    void addFolder();
    /// The same for a connection.
    void addConnection();
    void undo();
    void select(const QUuid &id);

signals:
    void openRequested(const QUuid &id);
    void connectRequested(const QUuid &id);
    void serverRequested();

private:
    void buildTree();
    QWidget *buildHeader();
    QWidget *buildServerSection();
    void connectParts();
    void showMenu(const QPoint &position);
    QModelIndex current() const;
    void edit(const QModelIndex &sourceIndex);
    void connectTo(const QModelIndex &proxyIndex);
    void addOpenActions(QMenu &menu, const QUuid &id);
    void duplicateCurrent();
    void removeCurrent();
    void updateHint();

    SavedConnections &m_saved;
    ConnectionFilter *m_filter;
    QTreeView *m_tree;
    ConnectionMover *m_mover = nullptr;
    QLineEdit *m_search;
    QLabel *m_hint;
    QUuid m_currentBeforeReset;
    MessageBar *m_undoBar;
    CapturesSection *m_captures;
    QToolButton *m_server;
    QLabel *m_serverDetail;
};

} // namespace wireloupe::ui
