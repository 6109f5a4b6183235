#pragma once

#include <QDialog>

#include "capture/tlsdetails.h"
#include "ui/taborder.h"

class QGridLayout;
class QLabel;

namespace wireloupe::ui {

/// The certificate that a server has shown and what is wrong with it, with the choice to trust it for one
/// host and port. Accepted: it is to be trusted.
class CertificateDialog : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    /// It is for the host and port of `tls`, whose chain must not be empty. `fault`: the sentence that the
    /// connection failed with.
    CertificateDialog(const capture::TlsDetails &tls, const QString &fault, QWidget *parent = nullptr);

private:
    QWidget *buildFacts(const QByteArray &der);
    void addFact(const QString &label, const QString &text, const QString &name);
    QLabel *addWords(const QString &text);
    void addButtons(const QString &place);

    QGridLayout *m_facts = nullptr;
};

} // namespace wireloupe::ui
