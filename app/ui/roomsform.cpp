#include "ui/roomsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include "ui/behaviorwords.h"
#include "ui/codefield.h"
#include "ui/formfields.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using Place = server::RoomsOptions::Place;

namespace {

void showRow(QWidget *field, bool isShown)
{
    auto *form = static_cast<QFormLayout *>(field->parentWidget()->layout());
    field->setVisible(isShown);
    form->labelForField(field)->setVisible(isShown);
}

} // namespace

RoomsForm::RoomsForm(QWidget *parent)
    : BehaviorForm(parent)
    , m_place(new QComboBox(this))
    , m_parameter(new QLineEdit(this))
    , m_field(new CodeField(u"formRoomField"_s, 1, this))
    , m_excludeSender(new QCheckBox(tr("Not to the sender"), this))
{
    m_place->setObjectName(u"formRoomPlace"_s);
    m_place->addItems(placeTexts());
    m_parameter->setObjectName(u"formRoomParameter"_s);
    m_parameter->setToolTip(tr("ws://host/chat?room=1 is room 1 where this is “room”"));
    m_field->setToolTip(tr("A text message with a value there moves its sender to the room of that name, and "
                           "goes to nobody"));
    m_excludeSender->setObjectName(u"formRoomExcludeSender"_s);
    QFormLayout *form = addForm(this);
    addField(*form, tr("The room is"), m_place);
    addField(*form, tr("Parameter"), m_parameter);
    addField(*form, tr("JSON path"), m_field);
    form->addRow(m_excludeSender);
    connect(m_place, &QComboBox::activated, this, [this] {
        refresh();
        emit edited();
    });
    connect(m_parameter, &QLineEdit::textEdited, this, &BehaviorForm::edited);
    connect(m_field, &CodeField::edited, this, [this] {
        refresh();
        emit edited();
    });
    connect(m_excludeSender, &QCheckBox::clicked, this, &BehaviorForm::edited);
    readFrom({});
}

QStringList RoomsForm::placeTexts()
{
    return {tr("the path of the request"), tr("a parameter of its query"), tr("a field of a message")};
}

void RoomsForm::readFrom(const server::BehaviorOptions &options)
{
    m_place->setCurrentIndex(static_cast<int>(options.rooms.place));
    if (m_parameter->text().toUtf8() != options.rooms.parameter)
        m_parameter->setText(QString::fromUtf8(options.rooms.parameter));
    m_field->setText(options.rooms.field);
    m_excludeSender->setChecked(options.rooms.excludeSender);
    refresh();
}

void RoomsForm::writeTo(server::BehaviorOptions &options) const
{
    options.rooms.place = static_cast<Place>(m_place->currentIndex());
    options.rooms.parameter = m_parameter->text().toUtf8();
    options.rooms.field = m_field->text();
    options.rooms.excludeSender = m_excludeSender->isChecked();
}

void RoomsForm::refresh()
{
    const auto place = static_cast<Place>(m_place->currentIndex());
    showRow(m_parameter, place == Place::Query);
    showRow(m_field, place == Place::Message);
    const QString field = QString::fromUtf8(m_field->text());
    const lens::JsonPathParser::Parsed parsed = lens::JsonPathParser(field).parse();
    m_field->setProblem(faultText(parsed.error), parsed.begin, parsed.end - parsed.begin);
}

} // namespace wireloupe::ui
