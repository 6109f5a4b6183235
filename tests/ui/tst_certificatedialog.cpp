#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include "connectionwindow.h"
#include "formats/times.h"
#include "net/certificates.h"
#include "net/peerprocess.h"
#include "ui/certificatedialog.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using net::ClientState;
using test::messageOf;
using test::noteText;
using test::open;
using test::TestWindow;
using ui::ActionId;
using ui::ConnectionTab;

/// A certificate that the system does not trust: shown, trusted by the user or not, and distrusted again.
class CertificateDialogTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void trustsOneCertificate();
    void keepsADistrustedOneOut();
    void certificateIsPlainText();
};

namespace {

/// In the settings, where the certificate of the place is the only one.
void takeTrustBack(TestWindow &window, const QString &place)
{
    window.trigger(ActionId::Settings);
    auto *pages = window.find<QListWidget>("settingsPages");
    pages->setCurrentRow(3);
    auto *table = window.find<QTableView>("trustedCertificates");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString() + u':' +
                 table->model()->index(0, 1).data().toString(),
             place);
    QVERIFY(table->columnWidth(1) >= table->fontMetrics().horizontalAdvance(u"65535"_s) + 16);
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    test::keepPicture(*pages->window(), u"trusted-certificates"_s);
    auto *revoke = window.find<QPushButton>("revokeCertificate");
    QVERIFY(!revoke->isEnabled());
    table->selectRow(0);
    revoke->window()->activateWindow();
    revoke->setFocus();
    QTRY_VERIFY(revoke->hasFocus());
    QTest::keyClick(revoke, Qt::Key_Space);
    QVERIFY(table->hasFocus());
    QCOMPARE(table->model()->rowCount(), 0);
}

} // namespace

void CertificateDialogTest::trustsOneCertificate()
{
    net::test::Certificates certificates;
    QVERIFY(certificates.make());
    net::test::PeerProcess servers(u"tlsservers.py"_s, {certificates.folder()});
    const int port = servers.next(u"selfsigned"_s).value(u"selfsigned"_s).toInt();
    QVERIFY(port > 0);
    const QString place = u"127.0.0.1:%1"_s.arg(port);

    TestWindow window;
    workspace::Profile profile;
    profile.url = u"wss://%1/"_s.arg(place);
    ConnectionTab *tab = open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Failed);
    auto *action = tab->findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(action->isVisible());
    QCOMPARE(action->text(), u"Show certificate…"_s);
    test::keepPicture(*window, u"certificate-banner"_s);
    QTest::mouseClick(action, Qt::LeftButton);

    auto *dialog = tab->findChild<ui::CertificateDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto fingerprint =
        certificates.certificate(u"selfsigned"_s).digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    auto *shown = dialog->findChild<QLabel *>(u"certificateFingerprint"_s);
    QCOMPARE(shown->text().remove(u'\n').remove(u':').toLatin1(), QByteArray(fingerprint).replace(':', ""));
    QVERIFY(shown->textInteractionFlags() & Qt::TextSelectableByMouse);
    QVERIFY(!dialog->findChild<QLabel *>(u"certificateErrors"_s)->text().isEmpty());
    auto *trust = dialog->findChild<QPushButton *>(u"trustCertificate"_s);
    QVERIFY(!trust->isDefault() && trust->text().contains(place));
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    test::keepPicture(*dialog, u"certificate-dialog"_s);
    QTest::mouseClick(trust, Qt::LeftButton);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    QTRY_VERIFY(noteText(window, "tlsNote").startsWith(u"TLS"_s));
    QVERIFY(window.find("tlsNote")->toolTip().contains(u"in spite of"_s));
    const auto *lock = tab->findChild<QAction *>(u"addressMark"_s);
    QVERIFY(lock && lock->isVisible() && lock->toolTip().contains(u"TLS 1."_s));
    test::keepPicture(*window, u"certificate-trusted"_s);
    QVERIFY(messageOf(tab).isEmpty());

    window.trigger(ActionId::Disconnect);
    QTRY_COMPARE(tab->clientState(), ClientState::Closed);
    QVERIFY(!lock->isVisible());
    takeTrustBack(window, place);
    tab->connectNow();
    QTRY_COMPARE(tab->clientState(), ClientState::Failed);
}

void CertificateDialogTest::keepsADistrustedOneOut()
{
    net::test::Certificates certificates;
    QVERIFY(certificates.make());
    net::test::PeerProcess servers(u"tlsservers.py"_s, {certificates.folder()});
    TestWindow window;
    workspace::Profile profile;
    profile.url = u"wss://127.0.0.1:%1/"_s.arg(servers.next(u"expired"_s).value(u"expired"_s).toInt());
    profile.tls.caFile = certificates.path(u"ca.pem"_s);
    ConnectionTab *tab = open(window, profile);
    QTRY_COMPARE(tab->clientState(), ClientState::Failed);
    QVERIFY2(messageOf(tab).contains(u"expired"_s), qPrintable(messageOf(tab)));
    const QString end = formats::dayText(QDateTime({2021, 1, 1}, {0, 0}, Qt::UTC));
    QVERIFY2(messageOf(tab).contains(u" to %1"_s.arg(end)), qPrintable(messageOf(tab)));
    QTest::mouseClick(tab->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    auto *dialog = tab->findChild<ui::CertificateDialog *>();
    QVERIFY(dialog);
    const QString errors = dialog->findChild<QLabel *>(u"certificateErrors"_s)->text();
    QVERIFY2(errors.contains(u" to %1"_s.arg(end)), qPrintable(errors));
    for (const QLabel *label : window->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"2021-01-01T"_s), qPrintable(label->text()));
    QTest::keyClick(dialog, Qt::Key_Return); // the default button is not the dangerous one
    QVERIFY(!dialog->isVisible());
    QCOMPARE(tab->clientState(), ClientState::Failed);
    QVERIFY(window->parts().trusted->all().isEmpty());
    QVERIFY(!messageOf(tab).isEmpty()); // the offer stays
}

void CertificateDialogTest::certificateIsPlainText()
{
    const QByteArray hostile = "<b>x</b>\u202e\x1b[31m" + QByteArray(100'000, 'y');
    capture::TlsDetails tls;
    capture::TlsCertificate certificate;
    certificate.der = "no certificate";
    certificate.subject = hostile;
    certificate.issuer = hostile;
    tls.chain.append(certificate);
    tls.errors = {hostile, hostile};
    tls.host = "<i>h</i>&";
    tls.port = 443;
    ui::CertificateDialog dialog(tls, QString::fromUtf8(hostile));
    dialog.show();
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->objectName() != u"qt_msgbox_label"_s && label->text().size() > 20)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(dialog.findChild<QLabel *>(u"certificateErrors"_s)->text().size() < 1000);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::CertificateDialogTest)

#include "tst_certificatedialog.moc"
