#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

#include "settingsalone.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::Settings;
using ui::HandshakeSettings;
using ui::HeadersModel;
using workspace::Profile;

/// The header fields of a handshake as somebody puts them in order, and what is said about them.
class HeadersPageTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void headersMoveByKeysAndButtons();
    void headersMoveByTheirGrip();
    void headersAreExplained_data();
    void headersAreExplained();
};

namespace {

QString namesOf(const Profile &profile)
{
    QStringList names;
    for (const workspace::Header &header : profile.headers)
        names.append(header.name);
    return names.join(u' ');
}

} // namespace

void HeadersPageTest::headersMoveByKeysAndButtons()
{
    Settings settings;
    settings.headers()->setHeaders({{u"A"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"A"_s, u"3"_s}});
    const QSignalSpy edits(&settings, &HandshakeSettings::edited);
    auto *table = settings.find<QTableView>("headers");
    table->setCurrentIndex(table->model()->index(0, 1));
    QVERIFY(!settings.find<QToolButton>("headersUp")->isEnabled());
    QTest::mouseClick(settings.find<QToolButton>("headersDown"), Qt::LeftButton);
    QCOMPARE(namesOf(settings.profile()), u"b A A"_s);
    QCOMPARE(settings.profile().headers[1].value, u"1"_s);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::mouseClick(settings.find<QToolButton>("headersDown"), Qt::LeftButton);
    QVERIFY(!settings.find<QToolButton>("headersDown")->isEnabled());
    QTest::mouseClick(settings.find<QToolButton>("headersUp"), Qt::LeftButton);
    QTest::mouseClick(settings.find<QToolButton>("headersDelete"), Qt::LeftButton);
    QCOMPARE(namesOf(settings.profile()), u"b A"_s);
    QCOMPARE(edits.size(), 4);
}

void HeadersPageTest::headersMoveByTheirGrip()
{
    Settings settings;
    settings.headers()->setHeaders({{u"A"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"C"_s, u"3"_s}});
    const QHeaderView *grips = settings.find<QTableView>("headers")->verticalHeader();
    const auto middleOf = [grips](int row) {
        return QPoint(grips->width() / 2, grips->sectionViewportPosition(row) + grips->sectionSize(row) / 2);
    };
    const auto drag = [&](int from, int to) {
        QTest::mousePress(grips->viewport(), Qt::LeftButton, {}, middleOf(from));
        QTest::mouseMove(grips->viewport(), (middleOf(from) + middleOf(to)) / 2);
        QTest::mouseMove(grips->viewport(), middleOf(to));
        QTest::mouseMove(grips->viewport(), middleOf(to) + QPoint(0, to > from ? 4 : -4));
        QTest::mouseRelease(grips->viewport(), Qt::LeftButton, {},
                            middleOf(to) + QPoint(0, to > from ? 4 : -4));
    };
    drag(0, 2);
    QCOMPARE(namesOf(settings.profile()), u"b C A"_s);
    drag(2, 1);
    QCOMPARE(namesOf(settings.profile()), u"b A C"_s);
    drag(3, 0); // the row for a new one stays last
    QCOMPARE(namesOf(settings.profile()), u"b A C"_s);
    for (int row = 0; row < grips->count(); ++row)
        QCOMPARE(grips->visualIndex(row), row);
}

void HeadersPageTest::headersAreExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::addRow("ordinary") << u"X-A"_s << u"1"_s << QString();
    QTest::addRow("Host") << u"hOST"_s << u"other"_s << u"in place of the address's own"_s;
    QTest::addRow("Origin") << u"Origin"_s << u"null"_s << u"browser"_s;
    QTest::addRow("no name") << u"A B"_s << u"1"_s << u"“A B” is not the name"_s;
    QTest::addRow("control") << u"A"_s << u"1\n2"_s << u"control character"_s;
}

void HeadersPageTest::headersAreExplained()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, words);
    Settings settings;
    auto *hint = settings.find<QLabel>("headersHint");
    settings.headers()->setData(settings.headers()->index(0, HeadersModel::Name), name, Qt::EditRole);
    settings.headers()->setData(settings.headers()->index(0, HeadersModel::Value), value, Qt::EditRole);
    QCOMPARE(hint->isVisible(), !words.isEmpty());
    QVERIFY2(hint->text().contains(words), qPrintable(hint->text()));
    settings.headers()->setData(settings.headers()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(!hint->isVisible());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::HeadersPageTest)

#include "tst_headerspage.moc"
