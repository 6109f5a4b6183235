#include "ui/settingspane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/formfields.h"
#include "ui/numberfields.h"
#include "ui/sectionlabel.h"
#include "ui/settingsquery.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// "log/megabytes" is edited by "logMegabytes".
QString widgetName(const OptionSpec &option)
{
    const QStringList parts = option.key.split(u'/');
    return parts.first() + parts.last().first(1).toUpper() + parts.last().sliced(1);
}

// In units of spacing: a field stays near its name.
constexpr int mostForRows = 190;

int fieldWidth()
{
    return Theme::instance().spacing(40);
}

} // namespace

SettingsPane::SettingsPane(const PaneText &text, QWidget *parent)
    : QWidget(parent), m_text(text), m_page(new QVBoxLayout(this)), m_column(new QVBoxLayout)
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::instance().spacing());
    // Not by an alignment of the layout: that takes the height of wrapped words for a greater width.
    m_page->setContentsMargins({});
    m_page->addLayout(m_column);
    m_page->addStretch();
}

void SettingsPane::addFilling(QWidget *widget)
{
    m_column->addWidget(widget, 1);
    m_page->setStretchFactor(m_column, 1);
}

void SettingsPane::addSection(const QString &title, const QString &hint)
{
    m_section = title;
    const int indent = Theme::instance().spacing(2);
    if (m_column->count() > 0)
        m_column->addSpacing(Theme::instance().spacing(3));
    auto *label = new SectionLabel(title, this);
    label->setContentsMargins(indent, 0, indent, 0);
    m_column->addWidget(label);
    if (hint.isEmpty())
        return;
    QLabel *words = mutedLabel(hint, this);
    words->setContentsMargins(indent, 0, indent, 0);
    m_column->addWidget(words);
}

void SettingsPane::addRow(SettingRow *row)
{
    m_rows.append({m_section, row});
    setMaximumWidth(Theme::instance().spacing(mostForRows));
    m_column->addWidget(row);
}

SettingRow *SettingsPane::addNumber(const Option<int> &option, const SettingText &text,
                                    const NumberWords &words)
{
    const workspace::Range &range = option.range;
    const int least = range.isZeroOff ? 0 : range.min;
    UnitField *counted =
        words.counted ? unitField(widgetName(option), *words.counted, least, range.max, this) : nullptr;
    QSpinBox *box = counted ? counted : numberField(widgetName(option), least, range.max, this);
    box->setSuffix(words.unit.isEmpty() ? QString() : QChar(QChar::Nbsp) + words.unit);
    box->setSpecialValueText(words.zero);
    box->setSingleStep(words.step);
    // Half a number, as it is typed, would take effect.
    box->setKeyboardTracking(false);
    box->setFixedWidth(fieldWidth());
    keepFromWheel(box);
    auto *row = new SettingRow(text, box, SettingRow::Place::Beside, this);
    connect(
        box, &QSpinBox::valueChanged, this,
        [option, box](int value) {
            const int allowed = option.range.clamp(value);
            showNumber(box, allowed); // between none and the least there is nothing
            Options::instance().set(option, allowed);
        });
    row->bind(
        option,
        [box, counted](const QVariant &value) {
            const bool isZero = value.toInt() == 0 && !box->specialValueText().isEmpty();
            if (isZero)
                return box->specialValueText();
            return counted ? counted->textFromValue(value.toInt())
                           : box->locale().toString(value.toInt()) + box->suffix();
        },
        [box](const QVariant &value) { showNumber(box, value.toInt()); });
    addRow(row);
    return row;
}

SettingRow *SettingsPane::addSwitch(const Option<bool> &option, const SettingText &text)
{
    auto *box = new QCheckBox(text.label, this);
    box->setObjectName(widgetName(option));
    auto *row = new SettingRow(text, box, SettingRow::Place::InPlaceOfName, this);
    connect(
        box, &QCheckBox::toggled, this, [option](bool isOn) { Options::instance().set(option, isOn); });
    row->bind(
        option, [](const QVariant &value) { return value.toBool() ? tr("on") : tr("off"); },
        [box](const QVariant &value) { box->setChecked(value.toBool()); });
    addRow(row);
    return row;
}

SettingRow *SettingsPane::addChoice(const OptionSpec &option, const SettingText &text,
                                    const QList<QPair<QString, QString>> &shown)
{
    auto *box = new QComboBox(this);
    box->setObjectName(widgetName(option));
    box->setMinimumWidth(fieldWidth());
    keepFromWheel(box);
    for (const auto &[value, name] : shown)
        box->addItem(name, value);
    auto *row = new SettingRow(text, box, SettingRow::Place::Beside, this);
    connect(
        box, &QComboBox::currentIndexChanged, this,
        [option, box] { Options::instance().setValue(option, box->currentData()); });
    row->bind(
        option, [box](const QVariant &value) { return box->itemText(box->findData(value)); },
        [box](const QVariant &value) { box->setCurrentIndex(box->findData(value)); });
    addRow(row);
    return row;
}

SettingRow *SettingsPane::addText(const Option<QString> &option, const SettingText &text,
                                  const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(widgetName(option));
    edit->setPlaceholderText(placeholder);
    auto *row = new SettingRow(text, edit, SettingRow::Place::Below, this);
    connect(
        edit, &QLineEdit::textChanged, this,
        [option](const QString &written) { Options::instance().set(option, written); });
    row->bind(
        option,
        [placeholder](const QVariant &value) {
            return value.toString().isEmpty() ? placeholder : value.toString();
        },
        [edit](const QVariant &value) {
            if (edit->text() != value.toString())
                edit->setText(value.toString());
        });
    addRow(row);
    return row;
}

QList<OptionSpec> SettingsPane::options() const
{
    QList<OptionSpec> all;
    for (const Found &each : m_rows)
        if (each.row->option())
            all.append(*each.row->option());
    return all;
}

bool SettingsPane::isMeant(const SettingsQuery &query) const
{
    return query.matches({m_text.name, m_text.keywords});
}

int SettingsPane::find(const SettingsQuery &query)
{
    int count = 0;
    for (const Found &each : m_rows) {
        each.row->setFound(!each.row->isHidden() && each.row->matches(query, each.section));
        count += each.row->isFound() ? 1 : 0;
    }
    return count == 0 && isMeant(query) ? 1 : count;
}

QWidget *SettingsPane::found() const
{
    for (const Found &each : m_rows)
        if (each.row->isFound())
            return each.row->editor();
    for (QWidget *next = nextInFocusChain(); isAncestorOf(next); next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled())
            return next;
    return nullptr;
}

/// The wheel scrolls the page, unless the field has the keyboard.
bool SettingsPane::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<const QWidget *>(watched);
    if (!field || event->type() != QEvent::Wheel || field->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void SettingsPane::keepFromWheel(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
}

} // namespace wireloupe::ui
