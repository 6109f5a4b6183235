#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include "testcertificates.h"
#include "ui/banner.h"
#include "ui/certificateview.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::CertificateView;

class CertificateViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();

    void saysWhatWasAgreedOn();
    void showsTheChainFromTheAuthorityDown();
    void showsEveryField();
    void saysInWordsWhatHasExpired();
    void saysInWordsWhatIsNotYetValid();
    void saysWhyItWasNotAccepted();
    void saysThatTheUserTrustsIt();
    void copiesFieldsAndPem();
    void takesBytesThatAreNoCertificate();

private:
    QString value(const QString &field) const;
    qint64 daysLeft(const QDateTime &at) const
    {
        return at.daysTo(session::certificateFacts(m_certificates.details().chain.first().der)->notAfter);
    }

    const test::TestCertificates m_certificates;
    QDateTime m_now = QDateTime::currentDateTimeUtc().addSecs(60);
    std::unique_ptr<CertificateView> m_view;
};

void CertificateViewTest::init()
{
    m_view = std::make_unique<CertificateView>();
    m_view->resize(900, 400);
    m_view->show();
    m_view->setDetails(m_certificates.details(), m_now);
}

QString CertificateViewTest::value(const QString &field) const
{
    const auto items = m_view->fields()->findItems(field, Qt::MatchExactly, 0);
    QStringList values;
    for (const QTreeWidgetItem *item : items)
        values << item->text(1);
    return values.join(u'|');
}

void CertificateViewTest::saysWhatWasAgreedOn()
{
    QCOMPARE(m_view->summary()->text(),
             u"TLS 1.3 · TLS_AES_256_GCM_SHA384 · ALPN: none · server name (SNI): localhost"_s);
    QVERIFY(!m_view->verdict()->isVisible());
}

void CertificateViewTest::showsTheChainFromTheAuthorityDown()
{
    const QTreeWidget *chain = m_view->chain();
    QCOMPARE(chain->topLevelItemCount(), 1);
    QCOMPARE(chain->topLevelItem(0)->text(0), u"Test authority"_s);
    QCOMPARE(chain->topLevelItem(0)->childCount(), 1);
    QCOMPARE(chain->topLevelItem(0)->child(0)->text(0), u"localhost"_s);
    QCOMPARE(chain->currentItem(), chain->topLevelItem(0)->child(0));
    m_view->chain()->setCurrentItem(chain->topLevelItem(0));
    QVERIFY(value(u"Issuer"_s).startsWith(u"itself"_s));
}

void CertificateViewTest::showsEveryField()
{
    QVERIFY(value(u"Subject"_s).contains(u"CN=localhost"_s));
    QVERIFY(value(u"Issuer"_s).contains(u"CN=Test authority"_s));
    QCOMPARE(value(u"Alternative name"_s).split(u'|').size(), 3);
    QVERIFY(value(u"Alternative name"_s).contains(u"*.example.org"_s));
    QVERIFY(value(u"Valid until"_s).endsWith(u"UTC"_s));
    QVERIFY2(value(u"Validity"_s).startsWith(u"valid, %1 day"_s.arg(daysLeft(m_now))),
             qPrintable(value(u"Validity"_s)));
    QCOMPARE(value(u"Public key"_s), u"RSA, 2048 bits"_s);
    QVERIFY(!value(u"Serial number"_s).isEmpty());
    QCOMPARE(value(u"SHA-256 fingerprint"_s).count(u':'), 31);
}

void CertificateViewTest::saysInWordsWhatHasExpired()
{
    const QDateTime later = m_now.addDays(40);
    m_view->setDetails(m_certificates.details(), later);
    QVERIFY2(value(u"Validity"_s).startsWith(u"expired %1 day"_s.arg(-daysLeft(later))),
             qPrintable(value(u"Validity"_s)));
    QVERIFY(m_view->chain()->currentItem()->text(0).contains(u"expired"_s));
    QCOMPARE(m_view->chain()->topLevelItem(0)->text(0), u"Test authority"_s);
}

void CertificateViewTest::saysInWordsWhatIsNotYetValid()
{
    m_view->setDetails(m_certificates.details(), m_now.addDays(-40));
    QVERIFY2(value(u"Validity"_s).contains(u"not yet valid"_s), qPrintable(value(u"Validity"_s)));
}

void CertificateViewTest::saysWhyItWasNotAccepted()
{
    capture::TlsDetails details = m_certificates.details();
    details.errors = {"The certificate has <b>expired</b>"};
    m_view->setDetails(details, m_now);
    QVERIFY(m_view->verdict()->isVisible());
    QCOMPARE(m_view->verdict()->text(), u"Not accepted: The certificate has <b>expired</b>"_s);
}

void CertificateViewTest::saysThatTheUserTrustsIt()
{
    capture::TlsDetails details = m_certificates.details();
    details.errors = {"self-signed"};
    details.isTrustedByUser = true;
    m_view->setDetails(details, m_now);
    QVERIFY(m_view->verdict()->text().contains(u"you trust"_s));
    details.isTrustedByUser = false;
    details.isUnverified = true;
    m_view->setDetails(details, m_now);
    QVERIFY(m_view->verdict()->text().contains(u"Verification was off"_s));
}

void CertificateViewTest::copiesFieldsAndPem()
{
    m_view->copy();
    const QString all = QGuiApplication::clipboard()->text();
    QVERIFY(all.contains(u"Subject: "_s) && all.contains(u"SHA-256 fingerprint: "_s));
    m_view->copyPem();
    const QByteArray pem = QGuiApplication::clipboard()->text().toLatin1();
    QByteArray base64 = pem;
    base64.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
    QCOMPARE(QByteArray::fromBase64(base64.simplified().replace(' ', "")),
             m_certificates.details().chain.first().der);
}

void CertificateViewTest::takesBytesThatAreNoCertificate()
{
    capture::TlsDetails details = m_certificates.details();
    details.chain = {{.der = "no certificate", .subject = {}, .issuer = {}, .notBefore = {}, .notAfter = {}}};
    m_view->setDetails(details, m_now);
    QVERIFY(m_view->chain()->topLevelItem(0)->text(0).contains(u"cannot be read"_s));
    QVERIFY(value(u"Certificate"_s).contains(u"14 byte"_s));
    details.chain.clear();
    m_view->setDetails(details, m_now);
    QCOMPARE(m_view->chain()->topLevelItemCount(), 0);
    QCOMPARE(value(u"Certificates"_s), u"The peer sent none."_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::CertificateViewTest)
#include "tst_certificateview.moc"
