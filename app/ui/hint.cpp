#include "ui/hint.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/textrole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// In units of spacing.
constexpr int longestLine = 130;
constexpr int leastMargin = 6; // at the sides

} // namespace

Hint::Hint(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this))
{
    const Theme &theme = Theme::instance();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.spacing(2));
    layout->addStretch(2);
    for (QLabel *label : {m_title, m_text}) {
        wrapPlainText(*label);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addStretch(3);
    keepLinesShort();
    setTextRole(*m_text, Role::Muted);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(&Theme::instance(), &Theme::changed, this, &Hint::applyTheme);
    applyTheme();
}

void Hint::applyTheme()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
}

void Hint::say(const QString &title, const QString &text)
{
    m_title->setText(measuresIsolated(shortened(title)));
    m_text->setText(measuresIsolated(shortened(text)));
    showWhatFits();
}

QSize Hint::spareMargins() const
{
    const QMargins margins = layout()->contentsMargins();
    return {margins.left() + margins.right() - 2 * Theme::instance().spacing(leastMargin), 0};
}

QSize Hint::sizeHint() const
{
    return QWidget::sizeHint() - spareMargins();
}

QSize Hint::minimumSizeHint() const
{
    return QWidget::minimumSizeHint() - spareMargins();
}

void Hint::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepLinesShort();
    showWhatFits();
}

/// Long lines are hard to read, and worse where the last one has a word.
void Hint::keepLinesShort()
{
    const Theme &theme = Theme::instance();
    const int side = std::max(theme.spacing(leastMargin), (width() - theme.spacing(longestLine)) / 2);
    layout()->setContentsMargins(side, theme.spacing(2), side, theme.spacing(2));
}

// Half a line helps nobody: where the pane is too low for both, the title stands alone.
void Hint::showWhatFits()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int needed = m_title->heightForWidth(room) + layout()->spacing() + m_text->heightForWidth(room) +
                       margins.top() + margins.bottom();
    m_text->setVisible(!m_text->text().isEmpty() && needed <= height());
}

QString Hint::title() const
{
    return m_title->text();
}

QString Hint::text() const
{
    return m_text->text();
}

} // namespace wireloupe::ui
