// What a screen reader is told of each control of each screen: a name, what it is, and in what state.

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

#include "ui/screens/screens.h"
#include "ui/windowfixture.h"

namespace wireloupe {

namespace {

/// Parts of a control that the control speaks for: the field in a spin box, the list that a combo box opens.
bool isPartOfControl(const QWidget &widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QHeaderView *>(&widget) || qobject_cast<QComboBox *>(widget.parentWidget());
}

/// Those that the keyboard can go to, or a click acts on.
bool isControl(const QWidget &widget)
{
    if (!widget.isVisible() || widget.focusProxy() || isPartOfControl(widget))
        return false;
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget);
}

/// The widget in words, for a message.
QString describe(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(
            QStringLiteral("%1 \"%2\"").arg(QLatin1String(at->metaObject()->className()), at->objectName()));
    return path.join(QStringLiteral(" > "));
}

QString nameProblem(const QAccessibleInterface &control)
{
    const QString name = control.text(QAccessible::Name);
    const bool isSaid = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return isSaid ? QString() : QStringLiteral("has no name that can be said: \"%1\"").arg(name);
}

/// A text that is shown is said, too: the name of a label takes its place.
QString labelProblem(const QLabel &label)
{
    const QString name =
        QAccessible::queryAccessibleInterface(const_cast<QLabel *>(&label))->text(QAccessible::Name);
    QString longest;
    for (const QString &word : label.text().remove(u'&').split(u' ', Qt::SkipEmptyParts))
        if (word.size() > longest.size() && !word.contains(u'…'))
            longest = word;
    const bool isSaid = Qt::mightBeRichText(label.text()) || name.contains(longest);
    return isSaid ? QString()
                  : QStringLiteral("says \"%1\", not what it shows: \"%2\"").arg(name, label.text());
}

QString roleProblem(const QAccessibleInterface &control)
{
    switch (control.role()) {
    case QAccessible::NoRole:
    case QAccessible::Client:
    case QAccessible::Pane:
    case QAccessible::Border:
    case QAccessible::Grouping:
        return QStringLiteral("does not say what it is, but role %1").arg(control.role());
    default:
        return {};
    }
}

QString stateProblem(const QWidget &widget, const QAccessibleInterface &control)
{
    const QAccessible::State state = control.state();
    if (state.invisible)
        return QStringLiteral("is said to be invisible");
    if (state.disabled == widget.isEnabled())
        return QStringLiteral("is not said to be enabled as it is");
    if (widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus && !state.focusable)
        return QStringLiteral("is not said to take the keyboard");
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        button && button->isCheckable() && (!state.checkable || state.checked != button->isChecked()))
        return QStringLiteral("is not said to be checked as it is");
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget);
        field && field->isReadOnly() != state.readOnly)
        return QStringLiteral("is not said to be read-only as it is");
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
        text && text->isReadOnly() == state.editable)
        return QStringLiteral("is not said to be editable as it is");
    return {};
}

const QHeaderView *shownHeader(const QWidget &view)
{
    const QHeaderView *header = nullptr;
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        header = table->horizontalHeader();
    else if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        header = tree->header();
    return header && header->isVisible() && header->model() ? header : nullptr;
}

/// A column is called what its title says, or what is said in its place.
QString columnProblem(const QWidget &widget)
{
    const QHeaderView *header = shownHeader(widget);
    for (int column = 0; header && column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const auto title = [&](int role) {
            return header->model()->headerData(column, Qt::Horizontal, role).toString();
        };
        const QString name = title(Qt::AccessibleTextRole) + title(Qt::DisplayRole);
        if (name.isEmpty() || name == QString::number(column + 1))
            return QStringLiteral("does not name its column %1").arg(column);
    }
    return {};
}

} // namespace

class AccessibleNamesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void everyControlSpeaks_data();
    void everyControlSpeaks();
    void everyScreenWasSeen();

private:
    /// How many of the controls that `shown` stands among are not as they should be.
    int judge(const QString &screen, const QWidget &shown);
    bool isFine(const QString &screen, const QWidget &widget);

    test::Screens m_screens = test::allScreens();
    std::ptrdiff_t m_seen = 0;
    int m_controls = 0;
    int m_named = 0;
};

bool AccessibleNamesTest::isFine(const QString &screen, const QWidget &widget)
{
    const QAccessibleInterface *control =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    if (!control) {
        qWarning("%s: %s is nothing to a screen reader", qPrintable(screen), qPrintable(describe(widget)));
        return false;
    }
    const QString unnamed = nameProblem(*control);
    m_named += unnamed.isEmpty();
    QStringList problems{unnamed, roleProblem(*control), stateProblem(widget, *control),
                         columnProblem(widget)};
    problems.removeAll(QString());
    for (const QString &problem : std::as_const(problems))
        qWarning("%s: %s %s", qPrintable(screen), qPrintable(describe(widget)), qPrintable(problem));
    return problems.isEmpty();
}

int AccessibleNamesTest::judge(const QString &screen, const QWidget &shown)
{
    int wrong = 0;
    for (const QLabel *label : shown.window()->findChildren<QLabel *>()) {
        const QString problem = label->isVisible() ? labelProblem(*label) : QString();
        if (!problem.isEmpty() && ++wrong)
            qWarning("%s: %s %s", qPrintable(screen), qPrintable(describe(*label)), qPrintable(problem));
    }
    for (const QWidget *widget : shown.window()->findChildren<QWidget *>()) {
        if (widget->window() != shown.window() || !isControl(*widget))
            continue;
        ++m_controls;
        wrong += !isFine(screen, *widget);
    }
    return wrong;
}

void AccessibleNamesTest::everyControlSpeaks_data()
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < std::ssize(m_screens); ++i)
        QTest::newRow(qPrintable(m_screens[static_cast<std::size_t>(i)].name)) << static_cast<int>(i);
}

void AccessibleNamesTest::everyControlSpeaks()
{
    QFETCH(int, number);
    ++m_seen;
    int wrong = 0;
    test::present(m_screens[static_cast<std::size_t>(number)],
                  [&](const QString &name, QWidget &shown) { wrong += judge(name, shown); });
    QVERIFY2(wrong == 0, qPrintable(QStringLiteral("%1 controls, see above").arg(wrong)));
}

void AccessibleNamesTest::everyScreenWasSeen()
{
    qInfo("%d of %d controls have a name, on %td of %td screens.", m_named, m_controls, m_seen,
          std::ssize(m_screens));
    QCOMPARE(m_named, m_controls);
    QVERIFY(m_seen < std::ssize(m_screens) || m_controls > 1000);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::AccessibleNamesTest)
#include "tst_accessiblenames.moc"
