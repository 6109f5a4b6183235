#include "ui/tryline.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "lens/lens.h"
#include "server/rehearsal.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::RehearsedAnswer;

namespace {

constexpr qsizetype maxChars = 120;

QString answerText(const RehearsedAnswer &answer)
{
    QString what = lens::toOneLine(answer.message.payload, maxChars);
    if (answer.isClose)
        what =
            TryLine::tr("closes with %1 %2").arg(answer.code).arg(lens::toOneLine(answer.reason, maxChars));
    else if (!answer.message.isText())
        what = TryLine::tr("binary: %1")
                   .arg(QString::fromLatin1(answer.message.payload.left(maxChars / 3).toHex(' ')));
    const auto after = std::chrono::duration_cast<std::chrono::milliseconds>(answer.after);
    return after.count() > 0 ? measuresIsolated(TryLine::tr("%1 (after %L2 ms)").arg(what).arg(after.count()))
                             : what;
}

} // namespace

TryLine::TryLine(const QString &name, QWidget *parent)
    : QWidget(parent), m_message(new QLineEdit(this)), m_answer(new QLabel(this))
{
    const Theme &theme = Theme::instance();
    m_message->setObjectName(name);
    m_message->setFont(theme.fixedFont());
    m_message->setLayoutDirection(Qt::LeftToRight);
    m_message->setPlaceholderText(tr("a message, to see how it would be answered"));
    m_answer->setObjectName(name + u"Answer"_s);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setFont(theme.fixedFont());
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new QLabel(tr("&Try"), this);
    label->setBuddy(m_message);
    m_message->setAccessibleName(tr("A message to try"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.spacing(2));
    line->addWidget(label);
    line->addWidget(m_message, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing());
    layout->addLayout(line);
    layout->addWidget(m_answer);
    setFocusProxy(m_message);
    connect(m_message, &QLineEdit::textEdited, this, &TryLine::refresh);
    refresh();
}

void TryLine::setBehavior(const server::BehaviorOptions &behavior)
{
    m_behavior = behavior;
    refresh();
}

void TryLine::refresh()
{
    m_answer->setVisible(!m_message->text().isEmpty());
    if (m_message->text().isEmpty())
        return;
    QStringList lines;
    for (const RehearsedAnswer &answer :
         server::rehearse(m_behavior, {wire::Message::Type::Text, m_message->text().toUtf8()}))
        lines << u"← "_s + answerText(answer);
    m_answer->setText(lines.isEmpty() ? tr("Nothing would be answered.") : lines.join(u'\n'));
    m_message->setAccessibleDescription(m_answer->text());
}

} // namespace wireloupe::ui
