#include "ui/logsettingspage.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include "session/runninglogs.h"
#include "ui/captureshelf.h"
#include "ui/formfields.h"
#include "ui/sectionlabel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

LogSettingsPage::LogSettingsPage(session::RunningLogs &logs, CaptureShelf &shelf, QWidget *parent)
    : QWidget(parent), m_logs(logs), m_shelf(shelf), m_settings(LogSettings::load())
{
    using S = LogSettings;
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(new SectionLabel(tr("Logs that are being recorded"), this));
    form->addRow(
        mutedLabel(tr("Each tab keeps as much as this; its oldest rows go first, and the status line "
                      "says how many. What has been saved is not touched."),
                   this));
    QSpinBox *size =
        addNumber(*form, u"logMegabytes"_s, tr("&Size"), {0, S::maxMegabytes, 256}, &S::megabytes);
    size->setSuffix(tr(" MiB"));
    QSpinBox *rows = addNumber(*form, u"logRows"_s, tr("&Rows"), {0, S::maxRows, 100'000}, &S::rows);
    QSpinBox *age = addNumber(*form, u"logMinutes"_s, tr("&Age"), {0, S::maxMinutes, 10}, &S::minutes);
    age->setSuffix(tr(" min"));
    for (QSpinBox *spin : {size, rows, age})
        spin->setSpecialValueText(tr("no limit"));

    form->addItem(new QSpacerItem(0, Theme::instance().spacing(3)));
    form->addRow(new SectionLabel(tr("Logs closed without being saved"), this));
    form->addRow(mutedLabel(tr("They are kept for a while and can be opened again from the sidebar. What a "
                               "crash has left stays until you delete it."),
                            this));
    QSpinBox *together = addNumber(*form, u"closedMegabytes"_s, tr("All &together"),
                                   {0, S::maxMegabytes, 256}, &S::closedMegabytes);
    together->setSuffix(tr(" MiB"));
    together->setSpecialValueText(tr("keep none"));
    addNumber(*form, u"closedDays"_s, tr("&Days"), {1, S::maxDays, 1}, &S::closedDays);
}

QSpinBox *LogSettingsPage::addNumber(QFormLayout &form, const QString &name, const QString &label,
                                     const Range &range, int LogSettings::*field)
{
    auto *spin = new QSpinBox(this);
    spin->setObjectName(name);
    spin->setRange(range.least, range.most);
    spin->setSingleStep(range.step);
    spin->setGroupSeparatorShown(true);
    spin->setValue(m_settings.*field);
    // Half a number, as it is typed, would drop rows.
    spin->setKeyboardTracking(false);
    spin->setMinimumWidth(Theme::instance().spacing(40));
    form.addRow(label, spin);
    // Else the form would put the words at the top of the field.
    form.labelForField(spin)->setMinimumHeight(spin->sizeHint().height());
    connect(spin, &QSpinBox::valueChanged, this, [this, field](int value) {
        m_settings.*field = value;
        apply();
    });
    return spin;
}

void LogSettingsPage::apply()
{
    m_settings.save();
    m_logs.setLimit(m_settings.ring());
    m_shelf.setLimit(m_settings.closed());
}

} // namespace wireloupe::ui
