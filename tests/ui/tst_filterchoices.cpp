#include "ui/filterchoicesmodel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>

#include "filterbarfixture.h"
#include "samplecapture.h"

namespace wireloupe {

/// What the filter bar offers to complete what is typed.
class FilterChoicesTest : public test::FilterBarFixture
{
    Q_OBJECT

private slots:
    void completesKeysAndValues();
    void completesWithoutTouchingTheRest();
    void offersConnectionsThatWereSeen();
    void offersEverythingWhenAsked();
    void closesThePopupWithEsc();
    void hasASoundModelOfChoices();

private:
    QWidget *popup() const;
    QStringList choices() const;
};

/// What the completer shows; null while it shows nothing.
QWidget *FilterChoicesTest::popup() const
{
    auto *view = m_edit->findChild<QCompleter *>()->popup();
    return view->isVisible() ? view : nullptr;
}

QStringList FilterChoicesTest::choices() const
{
    const auto *model = m_edit->findChild<ui::FilterChoicesModel *>();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row).data().toString();
    return texts;
}

void FilterChoicesTest::completesKeysAndValues()
{
    type("o");
    QVERIFY(popup());
    QCOMPARE(choices(), QStringList{QStringLiteral("op:")});
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), QStringLiteral("op:"));
    QVERIFY(popup()); // its values, at once
    QVERIFY(choices().contains(QStringLiteral("ping")));
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), QStringLiteral("op:binary"));
    QVERIFY(!popup());
}

void FilterChoicesTest::completesWithoutTouchingTheRest()
{
    m_edit->setText(QStringLiteral("(hello -op:text| or x) y"));
    m_edit->setCursorPosition(16);
    QTest::keyClicks(m_edit, QStringLiteral("pi"));
    QVERIFY(popup());
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), QStringLiteral("(hello -op:text|ping or x) y"));
    type("opcode:");
    QCOMPARE(choices(), QStringList{QStringLiteral("op:")});
    QTest::mouseClick(static_cast<QAbstractItemView *>(popup())->viewport(), Qt::LeftButton, {},
                      QPoint(5, 5));
    QCOMPARE(m_edit->text(), QStringLiteral("op:"));
}

void FilterChoicesTest::offersConnectionsThatWereSeen()
{
    test::SampleCapture sample;
    for (const quint32 connection : {12U, 1U, 2U})
        sample.text(capture::Direction::Incoming, "x", std::chrono::milliseconds(1), connection);
    m_bar->setStore(sample.store());
    type("conn:");
    QCOMPARE(choices(), (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("12")}));
}

void FilterChoicesTest::offersEverythingWhenAsked()
{
    QVERIFY(!popup());
    QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup());
    QVERIFY(choices().contains(QStringLiteral("json:")));
    QCOMPARE(choices().size(), 8);
}

void FilterChoicesTest::closesThePopupWithEsc()
{
    type("op:");
    QVERIFY(popup());
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!popup());
    QCOMPARE(m_edit->text(), QStringLiteral("op:"));
}

void FilterChoicesTest::hasASoundModelOfChoices()
{
    ui::FilterChoicesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChoices(capture::completeFilter({}, 0, {}, true).choices);
    QCOMPARE(model.rowCount(), 8);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString meaning = model.index(row).data(ui::FilterChoicesModel::meaningRole).toString();
        QVERIFY(!meaning.isEmpty());
        QVERIFY(model.index(row).data(Qt::AccessibleTextRole).toString().contains(meaning));
    }
    model.setChoices(capture::completeFilter(QStringLiteral("close:"), 6, {}).choices);
    QCOMPARE(model.index(0).data(ui::FilterChoicesModel::meaningRole).toString(),
             QStringLiteral("Normal Closure"));
    model.setChoices({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FilterChoicesTest)
#include "tst_filterchoices.moc"
