#include "ui/optiongroup.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include "ui/formfields.h"
#include "ui/sectionlabel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

OptionGroup::OptionGroup(const GroupSpec &spec, QWidget *parent)
    : QWidget(parent), m_spec(spec), m_numbers(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(buildTitle());
    layout->addWidget(m_numbers);
    layout->addStretch();
    QFormLayout *form = addForm(m_numbers);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (const NumberSpec &number : m_spec.numbers) {
        m_boxes.append(buildNumber(number));
        addField(*form, tr(number.label), m_boxes.last());
        form->labelForField(m_boxes.last())->setToolTip(tr(number.tip));
    }
    alignWidths({m_boxes.begin(), m_boxes.end()});
    showNumbers();
}

QWidget *OptionGroup::buildTitle()
{
    if (!m_spec.isEnabled)
        return new SectionLabel(tr(m_spec.title), this);
    m_switch = new QCheckBox(tr(m_spec.title), this);
    m_switch->setObjectName(QLatin1String(m_spec.switchName));
    m_switch->setToolTip(tr(m_spec.switchTip));
    connect(m_switch, &QCheckBox::toggled, this, &OptionGroup::showNumbers);
    connect(m_switch, &QCheckBox::clicked, this, &OptionGroup::edited);
    return m_switch;
}

QSpinBox *OptionGroup::buildNumber(const NumberSpec &number)
{
    QSpinBox *box = number.counted ? new UnitField(*number.counted, m_numbers) : new QSpinBox(m_numbers);
    box->setObjectName(QLatin1String(number.name));
    box->setRange(number.range.isZeroOff ? 0 : number.range.min, number.range.max);
    box->setSingleStep(number.step);
    box->setGroupSeparatorShown(true);
    box->setSuffix(number.suffix ? QChar(QChar::Nbsp) + tr(number.suffix) : QString());
    box->setToolTip(tr(number.tip));
    box->setMinimumWidth(Theme::instance().spacing(26));
    if (number.zero)
        box->setSpecialValueText(tr(number.zero));
    connect(box, &QSpinBox::editingFinished, box,
            [box, range = number.range] { box->setValue(range.clamp(box->value())); });
    connect(box, &QSpinBox::valueChanged, this, &OptionGroup::edited);
    return box;
}

void OptionGroup::readFrom(const workspace::Profile &profile)
{
    const QSignalBlocker quiet(this);
    workspace::Profile copy = profile;
    for (qsizetype index = 0; index < m_boxes.size(); ++index)
        m_boxes[index]->setValue(m_spec.numbers[static_cast<std::size_t>(index)].of(copy));
    if (m_switch)
        m_switch->setChecked(m_spec.isEnabled(copy));
}

void OptionGroup::writeTo(workspace::Profile &profile) const
{
    for (qsizetype index = 0; index < m_boxes.size(); ++index) {
        const NumberSpec &number = m_spec.numbers[static_cast<std::size_t>(index)];
        number.of(profile) = number.range.clamp(m_boxes[index]->value());
    }
    if (m_switch)
        m_spec.isEnabled(profile) = m_switch->isChecked();
}

void OptionGroup::showNumbers()
{
    m_numbers->setVisible(!m_switch || m_switch->isChecked());
}

} // namespace wireloupe::ui
