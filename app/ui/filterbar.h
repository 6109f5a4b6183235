#pragma once

#include <memory>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "capture/filter.h"
#include "capture/store.h"
#include "ui/messagehistory.h"

class QLabel;
class QToolButton;

namespace wireloupe::ui {

class FilterEdit;
class FilterMenu;

/// The filter box above the log: parses while the user types, says in words what is wrong and where, and how
/// many rows pass; brings back filters that were saved or used before.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    /// Whose connections are offered while `conn:` is typed.
    void setStore(std::shared_ptr<const capture::Store> store);

    QString text() const;
    void setText(const QString &text);
    void setCounts(qint64 shown, qint64 total, bool isFiltered, bool isBusy);
    /// Says something in passing, in place of the counts.
    void showNotice(const QString &notice);

public slots:
    void focusEdit();
    /// Narrows the filter down: what is there and `term` must both hold.
    void addTerm(const QString &term);

signals:
    /// Nothing: show every row. Not sent while the text cannot be understood.
    void filterChanged(const std::optional<wireloupe::capture::Filter> &filter);
    /// Return or Down, or Esc where nothing has been typed: the user wants to go on to the list.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &tip);
    void connectParts();
    void parse();
    void updateStatus();
    void showReason();
    bool takeKey(int key);
    void leave();
    void walkHistory(bool isBack);
    void use(const QString &filter);
    void remember();

    std::shared_ptr<const capture::Store> m_store;
    FilterEdit *m_edit;
    QLabel *m_status;
    FilterMenu *m_menu;
    QToolButton *m_menuButton;
    QToolButton *m_helpButton;
    QLabel *m_reason; ///< all of an error that is longer than its place
    QTimer m_noticeTimer;
    QTimer m_typing; ///< until the user pauses: what is below does not jump with every key
    MessageHistory m_history;
    /// The user walks through the history: what comes of it is no draft.
    bool m_isWalking = false;
    bool m_isUsable = true; ///< the text is a filter
    QString m_counts;
    QString m_error;
    QString m_notice;
};

} // namespace wireloupe::ui
