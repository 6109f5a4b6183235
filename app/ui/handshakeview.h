#pragma once

#include <optional>
#include <vector>

#include <QByteArrayView>
#include <QDateTime>
#include <QWidget>

#include "ui/connectionfacts.h"

class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace wireloupe::ui {

class CertificateView;
class ColumnFit;
class Hint;
class TextView;
class ViewSwitch;

/// How a connection came about: request and response as a table and as they were sent, where the time went,
/// and what TLS came to. Stays with the view that was chosen.
class HandshakeView : public QWidget
{
    Q_OBJECT

public:
    enum class View : int { Heads, Time, Certificate };

    explicit HandshakeView(QWidget *parent = nullptr);

    /// Either may be empty: not seen, or not yet there.
    void setHeads(const QByteArray &request, const QByteArray &response);
    /// Empty: not known.
    void setTimes(std::vector<TimeSpan> spans);
    /// `at`: when the handshake was.
    void setTls(const capture::TlsDetails &details, const QDateTime &at);
    void setNoTls(NoTls why);

    View currentView() const;
    void setCurrentView(View view);

    QTreeWidget *table() const { return m_table; }
    TextView *raw() const { return m_raw; }
    TimeView *times() const { return m_times; }
    CertificateView *certificates() const { return m_certificates; }
    ViewSwitch *views() const { return m_views; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHeads();
    void addHeads(const QString &title, const QByteArray &payload);
    QTreeWidgetItem *addHead(const QString &title, QByteArrayView bytes);
    void addField(QTreeWidgetItem *head, const QString &name, QByteArrayView value);
    void fitNames();
    void sayNoTls();
    void showView();

    ViewSwitch *m_views;
    QStackedWidget *m_pages;
    QSplitter *m_heads;
    QTreeWidget *m_table;
    TextView *m_raw;
    TimeView *m_times;
    CertificateView *m_certificates;
    Hint *m_hint;
    ColumnFit *m_fit = nullptr;                    ///< of the names
    std::optional<NoTls> m_noTls = NoTls::Unknown; ///< nothing where there is TLS
};

} // namespace wireloupe::ui
