#include "ui/filterhelp.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QScreen>

#include "ui/popupplace.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

struct Example
{
    const char *filter;
    const char *meaning;
};

constexpr Example examples[] = {
    {"error  \"not found\"",
     QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp", "both texts, without regard to case")},
    {"/user-\\d+/i",
     QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp", "a regular expression; i: without regard to case")},
    {"-op:ping", QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp", "not")},
    {"a or b", QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp", "either; a space is “and”")},
    {"(a or b) -c", QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp", "brackets")},
    {"dir:in", QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp", "direction: in, out")},
    {"op:text|binary",
     QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp",
                       "type: text, binary, continuation, ping, pong, close, control, handshake, "
                       "state, note, bytes")},
    {"size:>1k",
     QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp",
                       "bytes of payload, inflated where it was compressed; also 100, <=2M, 1k..4k, 1Ki")},
    {"time:10..20",
     QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp",
                       "seconds since the start; also >1m, 1.5h, and the clock: 14:05..14:10")},
    {"conn:2|5", QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp", "connections; also 1..3")},
    {"close:1006", QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp", "close frames and events with this code")},
    {"flag:violation",
     QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp",
                       "also marked, injected, compressed, altered, dropped, partial, damaged, "
                       "masked, fin, rsv1, rsv2, rsv3")},
    {"json:$.type=chat",
     QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp",
                       "a value in a JSON payload; also != < <= > >=, and ~ for “contains”")},
    {"json:$.items[0]['x y']",
     QT_TRANSLATE_NOOP("wireloupe::ui::FilterHelp", "there is such a value; [*] any, .. at any depth")},
};

} // namespace

FilterHelp::FilterHelp(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    const Theme &theme = Theme::instance();
    setFrameShape(StyledPanel);
    setObjectName(QStringLiteral("filterHelp"));
    setAccessibleName(tr("The language of the filter"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(3), theme.spacing(3), theme.spacing(3));
    layout->setHorizontalSpacing(theme.spacing(4));
    layout->setVerticalSpacing(theme.spacing(1));
    layout->setColumnStretch(1, 1);
    int row = 0;
    for (const Example &example : examples) {
        auto *filter = new QLabel(QString::fromUtf8(example.filter), this);
        auto *meaning = new QLabel(tr(example.meaning), this);
        filter->setFont(theme.fixedFont());
        for (QLabel *label : {filter, meaning})
            label->setTextFormat(Qt::PlainText);
        meaning->setWordWrap(true);
        meaning->setForegroundRole(QPalette::WindowText);
        layout->addWidget(filter, row, 0, Qt::AlignTop);
        layout->addWidget(meaning, row++, 1);
    }
    auto *hint =
        new QLabel(tr("Ctrl+Space offers what can stand at the cursor, ↑ brings back earlier filters. A "
                      "term with a colon, a bracket or “or” in it is looked for in quotes."),
                   this);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    layout->setRowMinimumHeight(row, theme.spacing(2));
    layout->addWidget(hint, row + 1, 0, 1, 2);
}

void FilterHelp::openBelow(const QWidget *button)
{
    const int width = std::min(Theme::instance().spacing(150), button->screen()->availableSize().width());
    resize(width, layout()->totalHeightForWidth(width));
    move(placeUnder(*button, button->rect(), size(), Qt::AlignRight));
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace wireloupe::ui
