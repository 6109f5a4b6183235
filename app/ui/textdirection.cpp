#include "ui/textdirection.h"

#include <QAbstractSpinBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMargins>
#include <QRegularExpression>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);

void update(QLineEdit &edit)
{
    const bool isCode =
        QGuiApplication::isRightToLeft() && !edit.text().isEmpty() && !edit.text().isRightToLeft();
    if (isCode == edit.testAttribute(Qt::WA_SetLayoutDirection))
        return;
    if (isCode)
        edit.setLayoutDirection(Qt::LeftToRight);
    else
        edit.unsetLayoutDirection();
    // A number stays at the start of its box, where a number without a unit stands.
    if (qobject_cast<const QAbstractSpinBox *>(edit.parentWidget()))
        edit.setAlignment((isCode ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// A box changes what its field says without a signal of the field.
class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            update(static_cast<QLineEdit &>(*watched));
        return false;
    }
};

/// One number with its unit, or several in a row ("1 min 20 s"). A unit in another script runs as the words
/// around it.
const QRegularExpression &measures()
{
    static const QRegularExpression pattern(
        uR"((?<![\w.,+±−-])(?:[+±−-]?\d(?:[\d.,\x{66b}\x{66c}]*\d)?[ \x{a0}]?)"
        uR"((?:(?:ns|µs|ms|s|min|h|[kMGT]?i?B)(?:/s)?|/(?:s|min)|%|×)(?![\w×%/])[ \x{a0}]?)+(?<![ \x{a0}]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

QString isolated(const QString &code)
{
    return QGuiApplication::isRightToLeft() && !code.isEmpty() ? leftToRightIsolate + code + popIsolate
                                                               : code;
}

QString measuresIsolated(const QString &words)
{
    if (!QGuiApplication::isRightToLeft())
        return words;
    QString shown;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : measures().globalMatch(words)) {
        const bool isDone =
            match.capturedStart() > 0 && words[match.capturedStart() - 1] == leftToRightIsolate;
        shown += QStringView(words).mid(end, match.capturedStart() - end);
        shown += isDone ? match.captured() : isolated(match.captured());
        end = match.capturedEnd();
    }
    shown += QStringView(words).mid(end);
    return shown;
}

QString withoutIsolates(QString shown)
{
    return shown.remove(leftToRightIsolate).remove(popIsolate);
}

QMargins directedMargins(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom)
                                            : QMargins(start, top, end, bottom);
}

void followContent(QLineEdit &edit)
{
    constexpr const char *followsContent = "wireloupeFollowsContent";
    // One that has been told a direction keeps it.
    if (edit.property(followsContent).toBool() || edit.testAttribute(Qt::WA_SetLayoutDirection))
        return;
    edit.setProperty(followsContent, true);
    QObject::connect(
        &edit, &QLineEdit::textChanged, &edit, [&edit] { update(edit); });
    QObject::connect(qGuiApp, &QGuiApplication::layoutDirectionChanged, &edit, [&edit] { update(edit); });
    static PaintWatch watch;
    if (qobject_cast<const QAbstractSpinBox *>(edit.parentWidget()))
        edit.installEventFilter(&watch);
    update(edit);
}

} // namespace wireloupe::ui
