#include "ui/hexpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include "lens/inspector.h"
#include "ui/hexview.h"
#include "ui/logrow.h"
#include "ui/plaintext.h"
#include "ui/textrole.h"
#include "ui/theme.h"
#include "ui/viewswitch.h"
#include "ui/words.h"

namespace wireloupe::ui {

namespace {

// What the largest number of the inspector takes.
constexpr qsizetype inspected = 8;

} // namespace

HexPage::HexPage(QWidget *parent)
    : QWidget(parent)
    , m_forms(new ViewSwitch(tr("Form of the bytes"), this))
    , m_view(new HexView(this))
    , m_offset(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_place(new QLabel(this))
    , m_readings(new QLabel(this))
{
    m_forms->addView({}, tr("What the compressed payload holds"));
    m_forms->addView({}, tr("The compressed payload, unmasked"));
    m_forms->hide();
    setUpProblem();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_forms);
    layout->addWidget(m_view, 1);
    layout->addWidget(buildBar());
    layout->addWidget(m_problem);
    setFocusProxy(m_view);
    connect(m_forms, &ViewSwitch::chosen, this, &HexPage::showBytes);
    connect(m_view, &HexView::selectionChanged, this, &HexPage::inspectSelection);
    connect(m_view, &HexView::menuRequested, this, &HexPage::addActions);
    connect(m_view, &HexView::goToRequested, m_offset, [this] {
        m_offset->setFocus();
        m_offset->selectAll();
    });
    connect(m_offset, &QLineEdit::returnPressed, this, &HexPage::goToOffset);
    connect(m_offset, &QLineEdit::textEdited, this, [this] { say({}); });
    inspectSelection();
}

QWidget *HexPage::buildBar()
{
    const Theme &theme = Theme::instance();
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), theme.spacing(1));
    layout->setSpacing(theme.spacing(3));
    for (QLabel *label : {m_place, m_readings})
        label->setTextFormat(Qt::PlainText);
    m_readings->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_readings->setAccessibleDescription(tr("The selected bytes as numbers"));
    m_offset->setPlaceholderText(tr("Offset"));
    m_offset->setAccessibleName(tr("Go to an offset"));
    m_offset->setToolTip(tr("Go to an offset: 1024, 0x400 (G)"));
    m_offset->setFixedWidth(theme.spacing(24));
    layout->addWidget(m_place);
    layout->addWidget(m_readings, 1);
    layout->addWidget(m_offset);
    return bar;
}

void HexPage::setUpProblem()
{
    const Theme &theme = Theme::instance();
    m_problem->setObjectName(QStringLiteral("offsetProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignRight); // under the field
    m_problem->setContentsMargins(theme.spacing(2), 0, theme.spacing(2), theme.spacing(1));
    setTextRole(*m_problem, Role::Error);
    m_problem->hide();
}

void HexPage::setRecord(const capture::Record &record)
{
    m_record = record;
    const bool isCompressed = record.head.flags.testFlag(capture::RecordFlag::Compressed);
    m_forms->setVisible(isCompressed);
    if (isCompressed) {
        m_forms->setText(static_cast<int>(Form::Inflated),
                         tr("Inflated · %1").arg(shortSizeText(record.head.payloadLength)));
        m_forms->setText(static_cast<int>(Form::Wire),
                         tr("Wire · %1").arg(shortSizeText(wirePayloadLength(record.head))));
    }
    showBytes();
}

void HexPage::setForm(Form form)
{
    m_forms->setCurrent(static_cast<int>(form));
    showBytes();
}

void HexPage::showBytes()
{
    const bool isWire = m_forms->current() == static_cast<int>(Form::Wire) &&
                        m_record.head.flags.testFlag(capture::RecordFlag::Compressed);
    m_view->setBytes(isWire ? m_record.compressedPayload : m_record.payload);
    say({}); // was of other bytes
}

void HexPage::inspectSelection()
{
    const qsizetype from = m_view->selectionFrom();
    const qsizetype length = m_view->selectionLength();
    if (length == 0) {
        m_place->setText(tr("%Ln byte(s)", nullptr, static_cast<int>(m_view->bytes().size())));
    } else {
        const QString offset = QStringLiteral("%L1 (0x%2)").arg(from).arg(from, 0, 16);
        m_place->setText(length == 1 ? offset
                                     : tr("%1, %Ln byte(s)", nullptr, static_cast<int>(length)).arg(offset));
    }
    QStringList readings;
    if (length > 0) {
        const QByteArray bytes =
            m_view->bytes().mid(from, length == 1 ? inspected : std::min(length, inspected));
        for (const lens::Reading &reading : lens::inspect(bytes))
            readings << reading.type + QLatin1Char(' ') +
                            (reading.bigEndian.isEmpty()
                                 ? reading.littleEndian
                                 : tr("LE %1 BE %2").arg(reading.littleEndian, reading.bigEndian));
    }
    m_readings->setToolTip(plainToolTip(readings));
    m_readingsText = readings.join(QStringLiteral(" · "));
    m_readings->setAccessibleName(m_readingsText);
    elide();
}

QString HexPage::inspectorText() const
{
    return m_place->text() + QStringLiteral(" · ") + m_readingsText;
}

void HexPage::elide()
{
    m_readings->setText(
        m_readings->fontMetrics().elidedText(m_readingsText, Qt::ElideRight, m_readings->width()));
}

void HexPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void HexPage::goToOffset()
{
    bool isNumber = false;
    // With the base that the prefix tells.
    const qsizetype offset = m_offset->text().trimmed().toLongLong(&isNumber, 0);
    const bool isThere = isNumber && offset >= 0 && offset < m_view->bytes().size();
    say(isThere ? QString() : tr("There is no such byte"));
    if (!isThere)
        return;
    m_view->setSelection(offset, 1);
    m_view->setFocus();
}

void HexPage::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_offset->setAccessibleDescription(problem);
}

void HexPage::addActions(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(tr("&Go to offset…") + QStringLiteral("\tG"), m_view, &HexView::goToRequested);
    menu->addAction(tr("&Save selection…"), this, [this] { emit saveRequested(m_view->selectedBytes()); })
        ->setEnabled(m_view->selectionLength() > 0);
}

} // namespace wireloupe::ui
