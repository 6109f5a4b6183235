#include "ui/secrettext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr int visibleLines = 3;

} // namespace

SecretText::SecretText(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_hidden(new QLabel(this))
    , m_show(new QPushButton(tr("Show"), this))
{
    m_edit->setObjectName(name);
    m_show->setObjectName(name + QStringLiteral("Show"));
    m_edit->setFont(Theme::instance().fixedFont());
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(visibleLines * QFontMetrics(m_edit->font()).lineSpacing() +
                           Theme::instance().spacing(4));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_hidden);
    layout->addWidget(m_show);
    layout->addStretch();
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &SecretText::textChanged);
    connect(m_show, &QPushButton::clicked, this, [this] {
        setShown(true);
        m_edit->setFocus();
    });
    setShown(true);
}

QString SecretText::text() const
{
    return m_edit->toPlainText();
}

void SecretText::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_edit->setPlainText(text);
    m_hidden->setText(tr("%n hidden character(s)", nullptr, static_cast<int>(text.size())));
    setShown(text.isEmpty());
}

void SecretText::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void SecretText::setShown(bool isShown)
{
    m_edit->setVisible(isShown);
    m_hidden->setVisible(!isShown);
    m_show->setVisible(!isShown);
}

} // namespace wireloupe::ui
