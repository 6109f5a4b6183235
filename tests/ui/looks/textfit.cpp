#include "ui/looks/textfit.h"

#include <algorithm>

#include <QAbstractItemModel>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>

#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/theme.h"

namespace wireloupe::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int tolerance = 1; // pixels, for halves that are rounded
constexpr int iconGap = 4;   // between icon and text, as the styles have it

/// What the widget would be drawn by, which it tells only its heirs.
template <class Widget, class Option>
struct Heir : Widget
{
    static Option optionOf(const Widget &widget)
    {
        Option option;
        (widget.*(&Heir::initStyleOption))(&option);
        return option;
    }
    static QStyleOptionTab optionOfTab(const QTabBar &bar, int index)
    {
        QStyleOptionTab option;
        (bar.*(&Heir::initStyleOption))(&option, index);
        return option;
    }
};

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
}

/// Whether `whole` has all of `shown`, which may have been shortened already.
bool saysWhole(const QString &whole, const QString &shown)
{
    const QStringList parts = shown.split(u'…');
    return std::ranges::all_of(parts, [&whole](const QString &part) { return whole.contains(part); });
}

int widthOf(const QFontMetrics &metrics, const QString &text)
{
    return metrics.size(Qt::TextShowMnemonic, text).width();
}

class Finder
{
public:
    void look(const QWidget &widget);
    QStringList found() const { return m_found; }

private:
    void need(const QWidget &widget, const QString &text, int needed, int given, const QString &toolTip);
    void need(const QWidget &widget, const QString &text, int needed, int given)
    {
        need(widget, text, needed, given, widget.toolTip());
    }
    void lookAtLabel(const QLabel &label);
    bool lookAtButton(const QAbstractButton &button);
    void lookAtToolButton(const QToolButton &button);
    void lookAtComboBox(const QComboBox &box);
    void lookAtLineEdit(const QLineEdit &edit);
    void lookAtTabs(const QTabBar &bar);
    void lookAtHeader(const QHeaderView &header);
    void lookAtLog(const ui::FrameLogView &log);

    QStringList m_found;
};

void Finder::need(const QWidget &widget, const QString &text, int needed, int given, const QString &toolTip)
{
    if (needed <= given + tolerance)
        return;
    const QString shown = withoutMnemonic(plain(text));
    if (!saysWhole(plain(toolTip), shown))
        m_found << u"“%1” needs %2 px and has %3: %4"_s.arg(shown.left(60))
                       .arg(needed)
                       .arg(given)
                       .arg(describe(widget));
}

void Finder::lookAtLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return;
    if (label.wordWrap()) {
        need(label, label.text(), label.heightForWidth(label.width()), label.height());
        need(label, label.text(), label.minimumSizeHint().width(), label.width());
    } else {
        need(label, label.text(), label.sizeHint().width(), label.width());
        need(label, label.text(), label.sizeHint().height(), label.height());
    }
}

void Finder::lookAtToolButton(const QToolButton &button)
{
    const auto option = Heir<QToolButton, QStyleOptionToolButton>::optionOf(button);
    if (button.text().isEmpty() ||
        (option.toolButtonStyle == Qt::ToolButtonIconOnly && !button.icon().isNull()))
        return;
    const bool isBeside = option.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button.icon().isNull();
    const int mark = button.menu() ? ui::Theme::instance().spacing(4) : 0;
    const int frame = button.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &button);
    const int icon = isBeside ? button.iconSize().width() + iconGap : 0;
    need(button, button.text(), icon + widthOf(button.fontMetrics(), button.text()),
         button.width() - mark - 2 * frame);
}

/// Whether it is of a kind that is known.
bool Finder::lookAtButton(const QAbstractButton &button)
{
    const auto inRect = [this, &button](const auto &option, QStyle::SubElement part) {
        const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + iconGap;
        need(button, button.text(), icon + widthOf(button.fontMetrics(), button.text()),
             button.style()->subElementRect(part, &option, &button).width());
    };
    if (const auto *push = qobject_cast<const QPushButton *>(&button))
        inRect(Heir<QPushButton, QStyleOptionButton>::optionOf(*push), QStyle::SE_PushButtonContents);
    else if (const auto *check = qobject_cast<const QCheckBox *>(&button))
        inRect(Heir<QCheckBox, QStyleOptionButton>::optionOf(*check), QStyle::SE_CheckBoxContents);
    else if (const auto *radio = qobject_cast<const QRadioButton *>(&button))
        inRect(Heir<QRadioButton, QStyleOptionButton>::optionOf(*radio), QStyle::SE_RadioButtonContents);
    else if (const auto *tool = qobject_cast<const QToolButton *>(&button))
        lookAtToolButton(*tool);
    else
        return false;
    return true;
}

void Finder::lookAtComboBox(const QComboBox &box)
{
    if (box.isEditable())
        return;
    const auto option = Heir<QComboBox, QStyleOptionComboBox>::optionOf(box);
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + iconGap;
    need(box, box.currentText(), icon + box.fontMetrics().horizontalAdvance(box.currentText()),
         field.width());
}

/// What a person has written scrolls; what the program says in an empty field, or as a number, does not.
void Finder::lookAtLineEdit(const QLineEdit &edit)
{
    const bool isNumber = qobject_cast<QAbstractSpinBox *>(edit.parentWidget());
    const QString text = isNumber                ? edit.displayText()
                         : edit.text().isEmpty() ? edit.placeholderText()
                                                 : QString();
    if (text.isEmpty())
        return;
    const auto option = Heir<QLineEdit, QStyleOptionFrame>::optionOf(edit);
    int room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width();
    for (const auto *button : edit.findChildren<QToolButton *>())
        if (button->isVisible())
            room -= button->width();
    const QWidget &owner = isNumber ? *edit.parentWidget() : static_cast<const QWidget &>(edit);
    need(owner, text, edit.fontMetrics().horizontalAdvance(text), room);
}

void Finder::lookAtTabs(const QTabBar &bar)
{
    for (int index = 0; index < bar.count(); ++index) {
        if (!bar.isTabVisible(index) || !bar.rect().contains(bar.tabRect(index)))
            continue; // the bar scrolls
        const auto option = Heir<QTabBar, QStyleOptionTab>::optionOfTab(bar, index);
        const QRect room = bar.style()->subElementRect(QStyle::SE_TabBarTabText, &option, &bar);
        need(bar, bar.tabText(index), widthOf(bar.fontMetrics(), bar.tabText(index)), room.width(),
             bar.tabToolTip(index));
        for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide})
            if (const QWidget *button = bar.tabButton(index, side);
                button && button->isVisible() && button->geometry().intersects(room))
                m_found << u"“%1” lies under the button of its tab: %2"_s.arg(bar.tabText(index),
                                                                              describe(bar));
    }
}

void Finder::lookAtHeader(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int section = 0; section < header.count(); ++section) {
        const int left = header.sectionViewportPosition(section);
        if (header.isSectionHidden(section) || left < 0 ||
            left + header.sectionSize(section) > header.width())
            continue;
        const auto said = [&](Qt::ItemDataRole role) {
            return header.model()->headerData(section, Qt::Horizontal, role).toString();
        };
        const bool isSorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == section;
        const int mark = isSorted ? header.style()->pixelMetric(QStyle::PM_HeaderMarkSize) : 0;
        const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin);
        need(header, said(Qt::DisplayRole), header.fontMetrics().size(0, said(Qt::DisplayRole)).width(),
             header.sectionSize(section) - 2 * margin - mark, said(Qt::ToolTipRole));
    }
}

/// The columns whose words are the program's own.
void Finder::lookAtLog(const ui::FrameLogView &log)
{
    const QAbstractItemView &view = log;
    for (const auto column : {ui::FrameLogModel::DirectionColumn, ui::FrameLogModel::TypeColumn})
        need(log, log.model()->headerData(column, Qt::Horizontal).toString(), view.sizeHintForColumn(column),
             log.columnWidth(column), {});
}

void Finder::look(const QWidget &widget)
{
    if (const auto *log = qobject_cast<const ui::FrameLogView *>(&widget))
        return lookAtLog(*log);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return lookAtLabel(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return lookAtComboBox(*box);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return lookAtLineEdit(*edit);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return lookAtTabs(*bar);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return lookAtHeader(*header);
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return need(widget, group->title(), widthOf(group->fontMetrics(), group->title()), group->width());
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || lookAtButton(*button) || button->text().isEmpty())
        return;
    // One that draws itself.
    const int height =
        button->hasHeightForWidth() ? button->heightForWidth(button->width()) : button->sizeHint().height();
    need(widget, button->text(), height, button->height());
}

/// A header's viewport covers all of it.
bool isSeen(const QWidget &widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(&widget);
    const QWidget &face = header ? *header->viewport() : widget;
    return !face.visibleRegion().isEmpty();
}

} // namespace

QString describe(const QWidget &widget)
{
    QStringList names{QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1)};
    for (const QWidget *part = &widget; part; part = part->isWindow() ? nullptr : part->parentWidget())
        if (!part->objectName().isEmpty() && !part->objectName().startsWith(u"qt_"_s))
            names << part->objectName();
    return names.join(u" in "_s);
}

QStringList clippedTexts(const QWidget &root)
{
    Finder finder;
    finder.look(root);
    for (const auto *widget : root.findChildren<QWidget *>())
        if (widget->isVisibleTo(&root) && isSeen(*widget))
            finder.look(*widget);
    return finder.found();
}

} // namespace wireloupe::test
