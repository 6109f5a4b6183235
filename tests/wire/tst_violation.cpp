#include <QTest>

#include "wire/violation.h"

using namespace wireloupe::wire;

class TestViolation : public QObject
{
    Q_OBJECT

private slots:
    void closeCodes();
    void sections();
    void references();
    void whatIsFatal();
    void unknownRulesCountAsNone();
};

void TestViolation::closeCodes()
{
    QCOMPARE(closeCodeFor(Rule::None), quint16{0});
    QCOMPARE(closeCodeFor(Rule::ReservedBits), quint16{1002});
    QCOMPARE(closeCodeFor(Rule::InvalidCloseCode), quint16{1002});
    QCOMPARE(closeCodeFor(Rule::LengthHighBit), quint16{1002});
    QCOMPARE(closeCodeFor(Rule::InvalidUtf8), quint16{1007});
    QCOMPARE(closeCodeFor(Rule::InvalidUtf8InReason), quint16{1007});
    QCOMPARE(closeCodeFor(Rule::FrameTooLarge), quint16{1009});
    QCOMPARE(closeCodeFor(Rule::MessageTooLarge), quint16{1009});
    QCOMPARE(closeCodeFor(Rule::TooManyFragments), quint16{1009});
    QCOMPARE(closeCodeFor(Rule::DataAfterClose), quint16{0});
    QCOMPARE(closeCodeFor(Rule::BadCompressedData), quint16{1007});
    QCOMPARE(closeCodeFor(Rule::TooManyMessages), quint16{1008});
}

void TestViolation::sections()
{
    QCOMPARE(sectionOf(Rule::None), "");
    QCOMPARE(sectionOf(Rule::ReservedOpcode), "5.2");
    QCOMPARE(sectionOf(Rule::UnmaskedClientFrame), "5.1");
    QCOMPARE(sectionOf(Rule::InterruptedMessage), "5.4");
    QCOMPARE(sectionOf(Rule::InvalidCloseCode), "7.4");
    QCOMPARE(sectionOf(Rule::FrameTooLarge), "10.4");
    QCOMPARE(sectionOf(Rule::DataAfterClose), "5.5.1");
    QCOMPARE(sectionOf(Rule::BadCompressedData), "7.2.2");
    QCOMPARE(sectionOf(Rule::TooManyMessages), "7.4.1");
}

void TestViolation::references()
{
    QCOMPARE(referenceOf(Rule::None), QByteArray());
    QCOMPARE(referenceOf(Rule::ReservedOpcode), "RFC 6455 section 5.2");
    QCOMPARE(referenceOf(Rule::BadCompressedData), "RFC 7692 section 7.2.2");
    QCOMPARE(rfcOf(Rule::None), 0);
    QCOMPARE(rfcOf(Rule::TooManyMessages), 6455);
}

void TestViolation::whatIsFatal()
{
    for (quint16 value = 0; value <= static_cast<quint16>(Rule::TooManyMessages); ++value) {
        const auto rule = static_cast<Rule>(value);
        const bool isHarmless =
            rule == Rule::None || rule == Rule::NonMinimalLength || rule == Rule::DataAfterClose;
        QCOMPARE(isFatal(rule), !isHarmless);
    }
}

void TestViolation::unknownRulesCountAsNone()
{
    const auto unknown = static_cast<Rule>(999);
    QCOMPARE(closeCodeFor(unknown), quint16{0});
    QCOMPARE(sectionOf(unknown), "");
    QCOMPARE(referenceOf(unknown), QByteArray());
    QVERIFY(!isFatal(unknown));
}

QTEST_APPLESS_MAIN(TestViolation)

#include "tst_violation.moc"
