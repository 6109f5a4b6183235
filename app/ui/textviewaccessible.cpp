#include "ui/textviewaccessible.h"

#include <algorithm>

#include <QAccessibleWidget>

#include "ui/textview.h"

namespace wireloupe::ui {

namespace {

/// The text in sight of a view, to be read. Its offsets count from the first character in sight: the text may
/// be longer than an offset can say, and the cursor, where a reader reads, is in sight.
class TextViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit TextViewAccessible(TextView *view) : QAccessibleWidget(view, QAccessible::EditableText) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? view().visibleString() : QAccessibleWidget::text(what);
    }

    QString text(int start, int end) const override
    {
        const QString all = view().visibleString();
        return all.mid(start, (end < 0 ? static_cast<int>(all.size()) : end) - start);
    }

    int characterCount() const override { return static_cast<int>(view().visibleString().size()); }

    int cursorPosition() const override
    {
        qsizetype offset = -1;
        view().visibleString(&offset);
        return static_cast<int>(offset);
    }

    int selectionCount() const override { return view().hasSelection() ? 1 : 0; }

    // Of what is selected only the cursor's end is known to be in sight.
    void selection(int, int *start, int *end) const override { *start = *end = cursorPosition(); }

    QRect characterRect(int) const override
    {
        return view().cursorRect().translated(view().viewport()->mapToGlobal(QPoint()));
    }

    int offsetAtPoint(const QPoint &) const override { return -1; }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    // There is nothing to set in a text that is read only and moves with its cursor.
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    void setCursorPosition(int) override {}
    void scrollToSubstring(int, int) override {}

private:
    TextView &view() const { return *static_cast<TextView *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TextView *>(object);
    return view ? new TextViewAccessible(view) : nullptr;
}

} // namespace

void installTextViewAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void notifyTextCursor(TextView &view)
{
    if (!QAccessible::isActive())
        return;
    qsizetype offset = -1;
    view.visibleString(&offset);
    QAccessibleTextCursorEvent event(&view, static_cast<int>(std::max<qsizetype>(0, offset)));
    QAccessible::updateAccessibility(&event);
}

} // namespace wireloupe::ui
