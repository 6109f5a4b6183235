#include "ui/formfields.h"

#include <algorithm>

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>

namespace wireloupe::ui {

QFormLayout *addForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    return form;
}

void setStacked(QBoxLayout &columns, bool isStacked)
{
    columns.setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void addField(QFormLayout &form, const QString &label, QWidget *field)
{
    form.addRow(label, field);
    // Beside a field that is much higher than its words the form would put the label at the top.
    if (field->sizePolicy().verticalPolicy() == QSizePolicy::Fixed)
        form.labelForField(field)->setMinimumHeight(field->sizeHint().height());
    (field->focusProxy() ? field->focusProxy() : field)->setAccessibleName(label);
}

QLabel *rowLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    // Beside the field also at the top of a row that what is said below the field makes higher.
    label->setMinimumHeight(field->sizeHint().height());
    return label;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // As wide as there is room, in a form too, rather than in as many lines as look well to a label.
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    label->setSizePolicy(policy);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void alignWidths(const QList<QWidget *> &fields)
{
    int widest = 0;
    for (const QWidget *field : fields)
        widest = std::max({widest, field->sizeHint().width(), field->minimumWidth()});
    for (QWidget *field : fields)
        field->setMinimumWidth(widest);
}

QScrollArea *scrollable(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace wireloupe::ui
