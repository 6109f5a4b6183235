#pragma once

#include <vector>

#include <QDateTime>
#include <QWidget>

#include "capture/tlsdetails.h"
#include "session/certificatefacts.h"

class QLabel;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace wireloupe::ui {

class Banner;

/// What a TLS handshake came to: protocol, cipher, ALPN and SNI, the certificates of the peer as a tree from
/// the authority down, and every field of the one that is selected. All of it is text to read and copy,
/// nothing is rendered.
class CertificateView : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateView(QWidget *parent = nullptr);

    /// `at`: when the handshake was, which certificates are judged by.
    void setDetails(const capture::TlsDetails &details, const QDateTime &at);

    QLabel *summary() const { return m_summary; }
    Banner *verdict() const { return m_verdict; }
    QTreeWidget *chain() const { return m_chain; }
    QTreeWidget *fields() const { return m_fields; }

public slots:
    /// The value that is selected; without one, all fields of the certificate.
    void copy();
    void copyPem();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A certificate, or, of bytes that are none, only their place in the chain.
    struct Entry
    {
        QByteArray der;
        std::optional<session::CertificateFacts> facts;
    };

    void arrange();
    void setUpTables();
    QString summaryText() const;
    void sayVerdict();
    void fillChain();
    void fillFields();
    QString nameOf(const Entry &entry) const;
    QString validity(const session::CertificateFacts &facts) const;
    QTreeWidgetItem *addField(const QString &name, const QString &value, bool isFixed = false);
    const Entry *selected() const;

    capture::TlsDetails m_details;
    std::vector<Entry> m_entries; ///< the peer's own first
    QDateTime m_at;
    QLabel *m_summary;
    Banner *m_verdict;
    QSplitter *m_parts;
    QTreeWidget *m_chain;
    QTreeWidget *m_fields;
};

} // namespace wireloupe::ui
