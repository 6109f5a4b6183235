#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "samplecapture.h"
#include "stallmonitor.h"
#include "ui/comparewindow.h"
#include "ui/diffview.h"
#include "ui/theme.h"
#include "ui/viewswitch.h"

namespace wireloupe {

using enum capture::Direction;
using ui::CompareWindow;
using View = ui::CompareWindow::View;

class CompareWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init() { m_sample = std::make_unique<test::SampleCapture>(); }
    void cleanup()
    {
        m_window.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void comparesJson();
    void ignoresTheOrderOfKeys();
    void comparesText();
    void comparesBytes();
    void goesThroughChanges();
    void keepsTheKeyboardAtTheLastChange();
    void saysWhatIsTheSame();
    void namesStandAboveTheirContent_data();
    void namesStandAboveTheirContent();
    void staysQuick();

private:
    void compare(capture::Row one, capture::Row other)
    {
        m_window = std::make_unique<CompareWindow>(m_sample->store(), one, other, nullptr);
        m_window->resize(1000, 600);
        m_window->show();
        QTRY_VERIFY(!m_window->isComparing());
    }
    void choose(View view)
    {
        m_window->views()->setCurrent(static_cast<int>(view));
        emit m_window->views()->chosen(static_cast<int>(view));
        QTRY_VERIFY(!m_window->isComparing());
    }
    const lens::Comparison &result() const { return m_window->diff()->comparison(); }

    std::unique_ptr<test::SampleCapture> m_sample;
    std::unique_ptr<CompareWindow> m_window;
};

void CompareWindowTest::comparesJson()
{
    const auto one = m_sample->text(Outgoing, R"({"a":1,"b":[1,2,3]})");
    const auto other = m_sample->text(Incoming, R"({ "a": 2, "b": [1,3], "c": "<b>new</b>" })");
    compare(other, one); // the earlier one stands at the left
    QCOMPARE(result().mode, lens::CompareMode::Json);
    QCOMPARE(m_window->changes()->topLevelItemCount(), 3);
    QStringList paths;
    for (int line = 0; line < 3; ++line)
        paths << m_window->changes()->topLevelItem(line)->text(1);
    paths.sort();
    QCOMPARE(paths, QStringList({QStringLiteral("$.a"), QStringLiteral("$.b[1]"), QStringLiteral("$.c")}));
    QVERIFY(m_window->summary().contains(QLatin1String("3 difference")));
    QVERIFY(m_window->grab().toImage() != QImage());
}

void CompareWindowTest::ignoresTheOrderOfKeys()
{
    const auto one = m_sample->text(Outgoing, R"({"a":1,"b":2})");
    compare(one, m_sample->text(Incoming, R"({"b":2,"a":1})"));
    QVERIFY(result().rows.changeCount() > 0);
    m_window->orderBox()->setChecked(true);
    QTRY_VERIFY(!m_window->isComparing());
    QCOMPARE(result().rows.changeCount(), 0);
    QVERIFY(!m_window->changes()->isVisible());
}

void CompareWindowTest::comparesText()
{
    const auto one = m_sample->text(Outgoing, "same\nold\nsame");
    compare(one, m_sample->text(Incoming, "same\nnew\nsame\nmore"));
    QCOMPARE(result().mode, lens::CompareMode::Text);
    QCOMPARE(result().rows.changeCount(), 2);
    QVERIFY(!m_window->orderBox()->isVisible());
    choose(View::Bytes);
    QCOMPARE(result().mode, lens::CompareMode::Bytes);
    choose(View::Text);
    QCOMPARE(result().mode, lens::CompareMode::Text);
}

void CompareWindowTest::comparesBytes()
{
    const auto one = m_sample->frame(Outgoing, wire::Opcode::Binary, QByteArray(100, '\x01'));
    compare(one, m_sample->frame(Outgoing, wire::Opcode::Binary, QByteArray(90, '\x01')));
    QCOMPARE(result().mode, lens::CompareMode::Bytes);
    QCOMPARE(result().rows.changeCount(), 1);
    QCOMPARE(result().left->text(1).left(8), QStringLiteral("0010  01")); // as the hex view counts
}

void CompareWindowTest::goesThroughChanges()
{
    QByteArray left;
    QByteArray right;
    for (int line = 0; line < 1000; ++line) {
        left += "line " + QByteArray::number(line) + '\n';
        right += (line % 300 == 299 ? "other " : "line ") + QByteArray::number(line) + '\n';
    }
    const auto one = m_sample->text(Outgoing, left);
    compare(one, m_sample->text(Incoming, right));
    ui::DiffView *diff = m_window->diff();
    QCOMPARE(diff->currentRow(), 299);
    QTest::keyClick(diff, Qt::Key_N);
    QCOMPARE(diff->currentRow(), 599);
    diff->goToNextChange();
    diff->goToNextChange(); // there is none
    QCOMPARE(diff->currentRow(), 899);
    QTest::keyClick(diff, Qt::Key_P);
    QCOMPARE(diff->currentRow(), 599);
    QTest::keyClick(diff, Qt::Key_Up);
    QCOMPARE(diff->currentRow(), 598);
    QCOMPARE(diff->currentChange(), 0);
    QTest::keyClick(diff, Qt::Key_End);
    QCOMPARE(diff->currentRow(), 1000);
    QVERIFY(diff->accessibleDescription().startsWith(QLatin1String("Same")));
}

void CompareWindowTest::keepsTheKeyboardAtTheLastChange()
{
    const auto one = m_sample->text(Outgoing, "a\nsame\nb\nsame\nc");
    compare(one, m_sample->text(Incoming, "1\nsame\n2\nsame\n3"));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const char *name : {"Next change", "Previous change"}) {
        const auto buttons = m_window->findChildren<QToolButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [name](const QToolButton *button) {
            return button->accessibleName() == QLatin1String(name);
        });
        QVERIFY(found != buttons.end());
        (*found)->setFocus();
        for (int change = 0; change < 2; ++change) {
            QVERIFY((*found)->hasFocus());
            QTest::keyClick(*found, Qt::Key_Space);
        }
        QVERIFY(!(*found)->isEnabled());
        QVERIFY(m_window->diff()->hasFocus());
    }
}

void CompareWindowTest::saysWhatIsTheSame()
{
    const auto one = m_sample->text(Outgoing, "same");
    compare(one, m_sample->text(Incoming, "same"));
    QCOMPARE(m_window->summary(), QStringLiteral("No difference"));
    compare(m_sample->text(Outgoing, ""), m_sample->text(Incoming, ""));
    QCOMPARE(m_window->summary(), QStringLiteral("No difference"));
    m_window->grab();
}

void CompareWindowTest::namesStandAboveTheirContent_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void CompareWindowTest::namesStandAboveTheirContent()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const auto one = m_sample->text(Outgoing, R"({"a":1})");
    compare(one, m_sample->text(Incoming, R"({"a":2})"));
    const QImage image = m_window->diff()->viewport()->grab().toImage();
    const auto isTinted = [&](const QString &name, ui::Role tint) {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (!label->text().startsWith(name))
                continue;
            const QPoint middle = label->mapToGlobal(label->rect().center());
            const int x = m_window->diff()->viewport()->mapFromGlobal(middle).x();
            for (int y = 0; y < image.height(); ++y)
                if (image.pixelColor(x, y) == ui::Theme::instance().color(tint))
                    return true;
        }
        return false;
    };
    QVERIFY(isTinted(QStringLiteral("Row 1"), ui::Role::ErrorTint));
    QVERIFY(isTinted(QStringLiteral("Row 2"), ui::Role::SuccessTint));
    QCOMPARE(m_window->changes()->headerItem()->text(2), QStringLiteral("Row 1"));
    QCOMPARE(m_window->changes()->headerItem()->text(3), QStringLiteral("Row 2"));
    QVERIFY(m_window->diff()->accessibleDescription().startsWith(QLatin1String("Row 1: ")));
}

void CompareWindowTest::staysQuick()
{
    QByteArray left = "[";
    for (int i = 0; i < 100'000; ++i)
        left += "{\"id\":" + QByteArray::number(i) + "},";
    left += "0]";
    QByteArray right = left;
    right.replace("{\"id\":500}", "{\"id\":5000000}");
    const auto one = m_sample->text(Outgoing, left);
    const auto other = m_sample->text(Incoming, right);
    compare(one, one); // fonts are loaded
    test::StallMonitor monitor;
    monitor.begin("compare");
    compare(one, other);
    m_window->diff()->viewport()->repaint();
    QTest::qWait(20);
    VERIFY_NO_STALL(monitor);
    QCOMPARE(result().json.changes.size(), 1U);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::CompareWindowTest)
#include "tst_comparewindow.moc"
