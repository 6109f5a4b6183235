#include "ui/ratefield.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "ui/theme.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using server::Rate;
using ui::RateField;

class RateFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init()
    {
        m_field = std::make_unique<RateField>(u"rate"_s);
        m_field->show();
    }

    void showsARateInItsUnit_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("period");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("unit");
        QTest::newRow("milliseconds") << 1 << 250 << 250 << 0;
        QTest::newRow("a second apart") << 1 << 1000 << 1000 << 0;
        QTest::newRow("a second") << 30 << 1000 << 30 << 1;
        QTest::newRow("a minute") << 7 << 60'000 << 7 << 2;
        QTest::newRow("a day apart") << 1 << 86'400'000 << 86'400'000 << 0;
    }

    void showsARateInItsUnit()
    {
        QFETCH(int, count);
        QFETCH(int, period);
        QSignalSpy edited(m_field.get(), &RateField::edited);
        const Rate rate{.count = count, .period = std::chrono::milliseconds(period)};
        m_field->setRate(rate);
        QCOMPARE(m_field->rate(), rate);
        QTEST(number()->value(), "number");
        QTEST(unit()->currentIndex(), "unit");
        QCOMPARE(edited.count(), 0);
    }

    void takesWhatIsTyped()
    {
        QSignalSpy edited(m_field.get(), &RateField::edited);
        m_field->setRate({.count = 5, .period = 1s});
        number()->selectAll();
        QTest::keyClicks(number(), u"40"_s);
        QCOMPARE(m_field->rate(), (Rate{.count = 40, .period = 1s}));
        QVERIFY(edited.count() > 0);
    }

    // Another unit says the same, as nearly as it can.
    void translatesToAnotherUnit()
    {
        m_field->setRate({.count = 1, .period = 40ms});
        choose(1);
        QCOMPARE(m_field->rate(), (Rate{.count = 25, .period = 1s}));
        choose(2);
        QCOMPARE(m_field->rate(), (Rate{.count = 1500, .period = 60s}));
        choose(0);
        QCOMPARE(m_field->rate(), (Rate{.count = 1, .period = 40ms}));
    }

    void hasNamesForWhoCannotSee()
    {
        QVERIFY(!number()->accessibleName().isEmpty());
        QVERIFY(!unit()->accessibleName().isEmpty());
    }

private:
    QSpinBox *number() const { return m_field->findChild<QSpinBox *>(u"rate"_s); }
    QComboBox *unit() const { return m_field->findChild<QComboBox *>(u"rateUnit"_s); }
    /// As from its list.
    void choose(int index)
    {
        unit()->setCurrentIndex(index);
        emit unit()->activated(index);
    }

    std::unique_ptr<RateField> m_field;
};

} // namespace wireloupe

QTEST_MAIN(wireloupe::RateFieldTest)
#include "tst_ratefield.moc"
