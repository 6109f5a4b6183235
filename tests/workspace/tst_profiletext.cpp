#include <QTest>

#include "fullprofile.h"
#include "workspace/profiletext.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using workspace::Profile;

/// A profile as text and back, without what must not stand there.
class ProfileTextTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackWithoutSecrets();
    void refusesWhatIsNone();
    void takesSecretsOfTheSame();
};

void ProfileTextTest::comesBackWithoutSecrets()
{
    const Profile full = samples::fullProfile();
    const QByteArray text = workspace::profileText(full);
    QVERIFY2(!text.contains("hush"), text.constData());
    const auto again = workspace::parseProfileText(full.name, text);
    QVERIFY(again);
    QVERIFY(*again != full);
    QCOMPARE(workspace::withSecretsOf(*again, full), full);
}

void ProfileTextTest::refusesWhatIsNone()
{
    for (const char *text : {"", "{", "[]", "7", "{\"url\":7}", "{\"headers\":{}}"})
        QVERIFY2(!workspace::parseProfileText({}, text), text);
}

void ProfileTextTest::takesSecretsOfTheSame()
{
    Profile full = samples::fullProfile();
    full.auth = {workspace::Auth::Kind::Basic, u"ann"_s, {}, u"hush"_s};
    Profile other = *workspace::parseProfileText({}, workspace::profileText(full));
    other.auth.user = u"somebody else"_s;
    other.tls.keyPassword = u"of its own"_s;
    const Profile joined = workspace::withSecretsOf(other, full);
    QVERIFY(joined.auth.secret.isEmpty());
    QCOMPARE(joined.tls.keyPassword, u"of its own"_s);
    QCOMPARE(joined.proxy.password, full.proxy.password);
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::ProfileTextTest)

#include "tst_profiletext.moc"
