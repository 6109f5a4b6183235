#include "ui/closeform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "formats/words.h"
#include "ui/textrole.h"
#include "ui/theme.h"
#include "wire/closecode.h"

namespace wireloupe::ui {

namespace {

// A control frame holds 125 bytes, two of them the code (RFC 6455 sections 5.5 and 5.5.1).
constexpr qsizetype maxReason = 123;

constexpr quint16 usualCodes[] = {
    wire::NormalClosure,  wire::GoingAway,       wire::ProtocolError, wire::UnsupportedData,
    wire::InvalidPayload, wire::PolicyViolation, wire::MessageTooBig, wire::MandatoryExtension,
    wire::InternalError,  wire::ServiceRestart,  wire::TryAgainLater, wire::BadGateway,
};

} // namespace

CloseForm::CloseForm(QWidget *parent)
    : QWidget(parent), m_code(new QComboBox(this)), m_reason(new QLineEdit(this)), m_meaning(new QLabel(this))
{
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    m_code->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_code->setAccessibleName(tr("Close code"));
    for (const quint16 code : usualCodes)
        m_code->addItem(QStringLiteral("%1 %2").arg(code).arg(wire::closeCodeName(code)));
    m_reason->setAccessibleName(tr("Close reason"));
    m_reason->setPlaceholderText(tr("none"));
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_meaning->setAlignment(Qt::AlignTop);

    auto *layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addRow(tr("Code"), m_code);
    layout->addRow(tr("Reason"), m_reason);
    layout->addRow(m_meaning);
    connect(m_code, &QComboBox::editTextChanged, this, &CloseForm::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &CloseForm::refresh);
    refresh();
}

quint16 CloseForm::code() const
{
    const QString number = m_code->currentText().section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
    return number.toUShort();
}

QByteArray CloseForm::reason() const
{
    return m_reason->text().toUtf8();
}

bool CloseForm::isValid() const
{
    return problem().isEmpty();
}

QString CloseForm::problem() const
{
    if (!wire::mayBeSent(code()))
        return tr("This code may not be sent. Those that may: 1000 to 1003, 1007 to 1014, 3000 to 4999.");
    if (const qsizetype over = reason().size() - maxReason; over > 0)
        return tr("The reason is %n byte(s) too long: at most 123 fit.", nullptr, static_cast<int>(over));
    return {};
}

void CloseForm::refresh()
{
    const QString wrong = problem();
    m_meaning->setText(wrong.isEmpty() ? formats::closeCodeMeaning(code()) : wrong);
    setTextRole(*m_meaning, wrong.isEmpty() ? Role::Muted : Role::Error);
    emit changed();
}

} // namespace wireloupe::ui
