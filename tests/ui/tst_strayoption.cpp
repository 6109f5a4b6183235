#include "ui/strayoption.h"

#include <QTemporaryDir>
#include <QTest>

namespace wireloupe {

using namespace Qt::StringLiterals;

/// Words of the command line that mean nothing.
class StrayOptionTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheFirst()
    {
        QCOMPARE(ui::strayOption({}), QString());
        QCOMPARE(ui::strayOption({u"some.wlcap"_s}), QString());
        QCOMPARE(ui::strayOption({u"some.wlcap"_s, u"--fitler"_s, u"-x"_s}), u"--fitler"_s);
    }

    void leavesAFile()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir::setCurrent(folder.path()));
        QFile file(u"--odd.wlcap"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(ui::strayOption({file.fileName()}), QString());
    }

    void passesOverThoseOfQt()
    {
        const QStringList ofQt{u"-style"_s, u"fusion"_s, u"--stylesheet=x.qss"_s, u"-reverse"_s};
        QCOMPARE(ui::strayOptionBesideQts(ofQt), QString());
        QCOMPARE(ui::strayOptionBesideQts(ofQt + QStringList{u"--styles"_s}), u"--styles"_s);
    }
};

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::StrayOptionTest)
#include "tst_strayoption.moc"
