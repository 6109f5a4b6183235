#include "ui/settingrow.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include "ui/accesskey.h"
#include "ui/formfields.h"
#include "ui/settingsquery.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the grid: name, editor, reset.
constexpr int columns = 3;

} // namespace

SettingRow::SettingRow(const SettingText &text, QWidget *editor, Place place, QWidget *parent)
    : QWidget(parent), m_text(text), m_editor(editor), m_reset(new QToolButton(this))
{
    editor->setParent(this);
    QWidget *field = editor->focusProxy() ? editor->focusProxy() : editor;
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutAccessKey(text.label));
    field->setAccessibleDescription(text.hint);
    m_reset->setObjectName(field->objectName() + u"Reset"_s);
    m_reset->setIcon(Theme::instance().icon(u"undo"_s));
    m_reset->setAutoRaise(true);
    m_reset->hide();
    // The fields stand below each other whether they differ or not.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    connect(m_reset, &QToolButton::clicked, this, &SettingRow::reset);
    arrange(place);
    setTabOrder(m_editor, m_reset);
}

void SettingRow::arrange(Place place)
{
    const Theme &theme = Theme::instance();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(directedMargins(theme.spacing(2), theme.spacing(1), 0, theme.spacing(1)));
    grid->setHorizontalSpacing(theme.spacing(2));
    grid->setVerticalSpacing(theme.spacing() / 2);
    grid->setColumnStretch(0, 1);
    addName(*grid, place);
    grid->addWidget(m_reset, 0, 2);
    if (!m_text.hint.isEmpty())
        grid->addWidget(mutedLabel(m_text.hint, this), 1, 0, 1, columns - 1);
    if (place == Place::Below)
        grid->addWidget(m_editor, 2, 0, 1, columns - 1);
}

void SettingRow::addName(QGridLayout &grid, Place place)
{
    if (place == Place::InPlaceOfName) {
        grid.addWidget(m_editor, 0, 0, 1, columns - 1);
        return;
    }
    auto *name = new QLabel(m_text.label, this);
    name->setBuddy(m_editor);
    name->setWordWrap(true);
    grid.addWidget(name, 0, 0, 1, place == Place::Below ? columns - 1 : 1);
    if (place == Place::Beside)
        grid.addWidget(m_editor, 0, 1);
}

void SettingRow::bind(const OptionSpec &option, const std::function<QString(const QVariant &)> &words,
                      const std::function<void(const QVariant &)> &show)
{
    m_option = option;
    m_show = show;
    const QString action = tr("Reset “%1” to %2").arg(withoutAccessKey(m_text.label), words(option.fallback));
    m_reset->setAccessibleName(action);
    m_reset->setToolTip(action);
    connect(&Options::instance(), &Options::changed, this, [this](const QString &key) {
        if (key == m_option->key)
            follow();
    });
    follow();
}

void SettingRow::follow()
{
    m_show(Options::instance().value(*m_option));
    m_reset->setVisible(!Options::instance().isDefault(*m_option));
}

void SettingRow::reset()
{
    m_editor->setFocus(); // the button goes, the keyboard stays here
    Options::instance().reset(*m_option);
}

bool SettingRow::matches(const SettingsQuery &query, const QString &section) const
{
    return query.matches({section, m_text.label, m_text.hint, m_text.keywords});
}

void SettingRow::setFound(bool isFound)
{
    if (isFound == m_isFound)
        return;
    m_isFound = isFound;
    update();
}

/// The background that texts are designed for, and a bar at its beginning: no colour alone says it.
void SettingRow::paintEvent(QPaintEvent *)
{
    if (!m_isFound)
        return;
    QPainter painter(this);
    QRect bar = rect();
    bar.setWidth(Theme::instance().spacing() / 2 + 1);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                     Theme::instance().color(Role::Accent));
}

} // namespace wireloupe::ui
