#include <QHeaderView>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>

#include "samplecapture.h"
#include "ui/framefieldsview.h"
#include "ui/hexview.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using ui::FrameField;
using ui::FrameFieldsView;

class FrameFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void describesAMaskedText();
    void describesEveryLengthForm_data();
    void describesEveryLengthForm();
    void describesReservedBits();
    void describesACompressedFrame();
    void tellsWhatWasMadeByHand();
    void describesAClose();
    void describesHalfACloseCode();
    void describesATornFrame();
    void coversTheFrameWithoutGaps();
    void marksTheBytesOfTheField();
    void leavesRoomForTheMeaning();
    void keepsTheWidthsOfTheUser();
    void selectsTheFieldOfAByte();
    void keepsTheFieldFromFrameToFrame();
    void showsEveryMeaningInFull_data();
    void showsEveryMeaningInFull();

private:
    static capture::Record record(const wire::Frame &frame)
    {
        return capture::makeFrameRecord(frame, capture::ConnectionId{1}, Outgoing, {});
    }
    static wire::Frame frame(wire::Opcode opcode, const QByteArray &payload, bool isMasked = false)
    {
        wire::Frame result;
        result.header.opcode = opcode;
        result.header.payloadLength = static_cast<quint64>(payload.size());
        result.header.lengthForm = wire::minimalForm(result.header.payloadLength);
        if (isMasked)
            result.header.maskingKey = wire::MaskingKey{0x37, 0xfa, 0x21, 0x3d};
        result.payload = payload;
        return result;
    }
    static std::vector<FrameField> describe(const wire::Frame &frame)
    {
        const capture::Record made = record(frame);
        return ui::describeFrame(made.head, made.payload);
    }
    static FrameField field(const std::vector<FrameField> &fields, const char *name)
    {
        for (const FrameField &candidate : fields)
            if (candidate.name == QLatin1String(name))
                return candidate;
        return {};
    }
};

// The masked "Hello" of RFC 6455 section 5.7.
void FrameFieldsTest::describesAMaskedText()
{
    const auto fields = describe(frame(wire::Opcode::Text, "Hello", true));
    QStringList names;
    for (const FrameField &each : fields)
        names << each.name;
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("FIN RSV1 RSV2 RSV3 Opcode MASK Payload length Masking key Payload"));
    QCOMPARE(field(fields, "FIN").bits, QStringLiteral("1... ...."));
    QCOMPARE(field(fields, "RSV2").bits, QStringLiteral("..0. ...."));
    QCOMPARE(field(fields, "Opcode").bits, QStringLiteral(".... 0001"));
    QCOMPARE(field(fields, "MASK").value, QStringLiteral("1"));
    QCOMPARE(field(fields, "Payload length").bits, QStringLiteral(".000 0101"));
    QCOMPARE(field(fields, "Masking key").value, QStringLiteral("37 fa 21 3d"));
    QCOMPARE(field(fields, "Masking key").offset, 2);
    QCOMPARE(field(fields, "Payload").offset, 6);
    QCOMPARE(field(fields, "Payload").length, 5);
}

void FrameFieldsTest::describesEveryLengthForm_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("isMinimal");
    QTest::newRow("7 bits") << 125 << 0 << 1 << true;
    QTest::newRow("16 bits") << 126 << 1 << 3 << true;
    QTest::newRow("64 bits") << 65'536 << 2 << 9 << true;
    QTest::newRow("5 in 16 bits") << 5 << 1 << 3 << false;
    QTest::newRow("5 in 64 bits") << 5 << 2 << 9 << false;
}

void FrameFieldsTest::describesEveryLengthForm()
{
    QFETCH(int, size);
    QFETCH(int, form);
    QFETCH(int, bytes);
    QFETCH(bool, isMinimal);
    wire::Frame made = frame(wire::Opcode::Binary, QByteArray(size, 'x'));
    made.header.lengthForm = static_cast<wire::LengthForm>(form);
    const auto fields = describe(made);
    const FrameField length = field(fields, "Payload length");
    QCOMPARE(length.offset, 1);
    QCOMPARE(length.length, bytes);
    QCOMPARE(!length.meaning.contains(QLatin1String("longer than needed")), isMinimal);
    QCOMPARE(field(fields, "Payload").offset, 1 + bytes);
}

void FrameFieldsTest::describesReservedBits()
{
    wire::Frame made = frame(wire::Opcode{0xB}, "?");
    made.header.fin = false;
    made.header.rsv = wire::Rsv1 | wire::Rsv3;
    const auto fields = describe(made);
    QCOMPARE(field(fields, "FIN").value, QStringLiteral("0"));
    QCOMPARE(field(fields, "RSV1").value, QStringLiteral("1"));
    QCOMPARE(field(fields, "RSV2").value, QStringLiteral("0"));
    QCOMPARE(field(fields, "RSV3").bits, QStringLiteral("...1 ...."));
    QCOMPARE(field(fields, "Opcode").value, QStringLiteral("0xb"));
    QVERIFY(field(fields, "Opcode").meaning.contains(QLatin1String("Reserved")));
}

// RFC 7692 section 7.2.3.1: "Hello" compressed.
void FrameFieldsTest::describesACompressedFrame()
{
    wire::Frame made = frame(wire::Opcode::Text, QByteArray::fromHex("f248cdc9c90700"), true);
    made.header.rsv = wire::Rsv1;
    const capture::Record record = capture::makeFrameRecord(made, capture::ConnectionId{1}, Outgoing, {},
                                                            {.inflated = QByteArray("Hello")});
    const auto fields = ui::describeFrame(record.head, record.payload);
    QCOMPARE(field(fields, "RSV1").meaning, QStringLiteral("permessage-deflate: compressed"));
    QCOMPARE(field(fields, "Payload length").value, QStringLiteral("7"));
    QCOMPARE(field(fields, "Payload").offset, 6);
    QCOMPARE(field(fields, "Payload").length, 7);
    QVERIFY(field(fields, "Inflated length").value.startsWith(QLatin1Char('5')));
    QCOMPARE(field(fields, "Ratio").value, QStringLiteral("0.7:1"));
    FrameFieldsView view;
    view.setRecord(record);
    QCOMPARE(view.findChild<ui::HexView *>()->bytes(), wire::serialize(made));
}

void FrameFieldsTest::tellsWhatWasMadeByHand()
{
    const wire::Frame made = frame(wire::Opcode::Text, "x");
    const capture::Record record =
        capture::makeFrameRecord(made, capture::ConnectionId{1}, Outgoing, {},
                                 {.violation = wire::Rule::UnmaskedClientFrame, .isInjected = true});
    const auto fields = ui::describeFrame(record.head, record.payload);
    QCOMPARE(field(fields, "Origin").value, QStringLiteral("injected"));
    QCOMPARE(field(fields, "Origin").length, 0);
    QVERIFY(field(fields, "Breaks a rule").meaning.contains(QLatin1String("5.1")));
    QVERIFY(field(describe(made), "Origin").name.isEmpty());
}

void FrameFieldsTest::describesAClose()
{
    const auto fields = describe(frame(wire::Opcode::Close, wire::closePayload(1001, "bye"), true));
    QCOMPARE(field(fields, "Close code").value, QStringLiteral("1001"));
    QVERIFY(field(fields, "Close code").meaning.contains(QLatin1String("Going Away")));
    QCOMPARE(field(fields, "Close code").offset, 6);
    QCOMPARE(field(fields, "Close code").length, 2);
    QCOMPARE(field(fields, "Close reason").value, QStringLiteral("bye"));
    QCOMPARE(field(fields, "Close reason").offset, 8);
}

void FrameFieldsTest::describesHalfACloseCode()
{
    const auto fields = describe(frame(wire::Opcode::Close, QByteArray(1, '\x03')));
    QCOMPARE(field(fields, "Close code").length, 1);
    QVERIFY(field(fields, "Close reason").name.isEmpty());
}

void FrameFieldsTest::describesATornFrame()
{
    wire::Frame made = frame(wire::Opcode::Text, "half of");
    made.header.payloadLength = 100;
    const auto fields = describe(made);
    QCOMPARE(field(fields, "Payload length").value, QStringLiteral("100"));
    QCOMPARE(field(fields, "Payload").length, 7);
    QVERIFY(!field(fields, "Payload").meaning.isEmpty());
}

void FrameFieldsTest::coversTheFrameWithoutGaps()
{
    for (const bool isMasked : {false, true}) {
        for (const int size : {0, 1, 125, 126, 65'535, 65'536}) {
            const wire::Frame made = frame(wire::Opcode::Binary, QByteArray(size, 'x'), isMasked);
            qsizetype covered = 0;
            for (const FrameField &each : describe(made)) {
                QVERIFY(each.offset <= covered);
                covered = std::max(covered, each.offset + each.length);
            }
            QCOMPARE(static_cast<quint64>(covered), made.wireLength());
        }
    }
}

void FrameFieldsTest::leavesRoomForTheMeaning()
{
    FrameFieldsView view;
    view.setRecord(record(frame(wire::Opcode::Text, QByteArray(70'000, 'x'), true)));
    const QHeaderView *header = view.findChild<QTreeWidget *>()->header();
    view.resize(600, 400);
    view.show();
    const int names = header->sectionSize(0);
    view.resize(230, 400);
    QVERIFY(header->sectionSize(0) < names); // in lines, then
    QVERIFY(header->sectionSize(3) >= header->sectionSizeHint(3));
    view.resize(600, 400);
    QCOMPARE(header->sectionSize(0), names);
}

void FrameFieldsTest::keepsTheWidthsOfTheUser()
{
    FrameFieldsView view;
    view.setRecord(record(frame(wire::Opcode::Text, "Hello")));
    view.resize(500, 400);
    view.show();
    QHeaderView *header = view.findChild<QTreeWidget *>()->header();
    const QPoint edge(header->sectionPosition(1) - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge + QPoint(40, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
    const int chosen = header->sectionSize(0);
    QVERIFY(chosen >= edge.x() + 30);
    view.setRecord(record(frame(wire::Opcode::Text, "bye", true)));
    view.resize(300, 400);
    QCOMPARE(header->sectionSize(0), chosen);
}

void FrameFieldsTest::marksTheBytesOfTheField()
{
    FrameFieldsView view;
    const wire::Frame made = frame(wire::Opcode::Text, "Hello", true);
    view.setRecord(record(made));
    auto *hex = view.findChild<ui::HexView *>();
    auto *table = view.findChild<QTreeWidget *>();
    QCOMPARE(hex->bytes(), QByteArray::fromHex("818537fa213d7f9f4d5158"));
    for (std::size_t line = 0; line < view.fields().size(); ++line) {
        table->setCurrentItem(table->topLevelItem(static_cast<int>(line)));
        QCOMPARE(hex->highlightFrom(), view.fields()[line].offset);
        QCOMPARE(hex->highlightLength(), view.fields()[line].length);
    }
}

void FrameFieldsTest::selectsTheFieldOfAByte()
{
    FrameFieldsView view;
    view.resize(700, 300);
    view.setRecord(record(frame(wire::Opcode::Text, "Hello", true)));
    auto *hex = view.findChild<ui::HexView *>();
    auto *table = view.findChild<QTreeWidget *>();
    const std::pair<qsizetype, QString> expected[] = {{0, QStringLiteral("FIN")},
                                                      {1, QStringLiteral("MASK")},
                                                      {3, QStringLiteral("Masking key")},
                                                      {8, QStringLiteral("Payload")}};
    for (const auto &[byte, name] : expected) {
        emit hex->cursorMoved(byte);
        QCOMPARE(table->currentItem()->text(0), name);
    }
}

void FrameFieldsTest::keepsTheFieldFromFrameToFrame()
{
    FrameFieldsView view;
    view.setRecord(record(frame(wire::Opcode::Text, "Hello", true)));
    auto *table = view.findChild<QTreeWidget *>();
    table->setCurrentItem(table->topLevelItem(4));
    view.setRecord(record(frame(wire::Opcode::Binary, "x")));
    QCOMPARE(table->currentItem()->text(0), QStringLiteral("Opcode"));
    QCOMPARE(table->currentItem()->text(2), QStringLiteral("0x2"));
}

void FrameFieldsTest::showsEveryMeaningInFull_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addRow("half of a small window") << 360 << Qt::Vertical;
    QTest::addRow("half of a large window") << 680 << Qt::Vertical;
    QTest::addRow("a whole window") << 1400 << Qt::Horizontal;
}

void FrameFieldsTest::showsEveryMeaningInFull()
{
    QFETCH(int, width);
    FrameFieldsView view;
    view.resize(width, 400);
    view.show();
    view.setRecord(record(frame(wire::Opcode::Text, "Hello", true)));
    QTEST(view.orientation(), "orientation");
    auto *table = view.findChild<QTreeWidget *>();
    QTRY_VERIFY(table->horizontalScrollBar()->maximum() == 0);
    const int room = table->columnWidth(3) - 4 * ui::Theme::instance().spacing();
    for (int line = 0; line < table->topLevelItemCount(); ++line) {
        const QTreeWidgetItem *item = table->topLevelItem(line);
        const QRect needed =
            table->fontMetrics().boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, item->text(3));
        QTRY_VERIFY2(table->visualItemRect(item).height() >= needed.height(), qPrintable(item->text(3)));
        const int unit = ui::Theme::instance().spacing();
        if (needed.height() < 2 * table->fontMetrics().height()) // as rows elsewhere
            QTRY_VERIFY(table->visualItemRect(item).height() <= needed.height() + 5 * unit / 2);
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FrameFieldsTest)
#include "tst_framefields.moc"
