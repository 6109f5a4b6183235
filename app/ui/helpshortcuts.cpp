#include "ui/helpshortcuts.h"

#include "ui/shortcutsmodel.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// As a cell of a table that shows just these characters.
QString cell(const QString &text)
{
    QString escaped;
    for (const QChar character : text) {
        if (QStringView(u"\\`*[]|!").contains(character))
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

/// In code; the backquote is the one key that takes two more around it.
QString keys(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString code = text.contains(u'`') ? u"`` %1 ``"_s.arg(text) : u"`%1`"_s.arg(text);
    return QString(code).replace(u'|', "\\|"_L1);
}

} // namespace

QString helpShortcuts(Actions &actions)
{
    const ShortcutsModel model(actions, ShortcutsModel::Rows::All);
    const auto text = [&model](int row, ShortcutsModel::Column column) {
        return model.index(row, column).data().toString();
    };
    QStringList lines{
        u"| %1 | %2 | %3 |"_s.arg(
            model.headerData(ShortcutsModel::Action, Qt::Horizontal, Qt::DisplayRole).toString(),
            model.headerData(ShortcutsModel::Shortcut, Qt::Horizontal, Qt::DisplayRole).toString(),
            model.headerData(ShortcutsModel::What, Qt::Horizontal, Qt::DisplayRole).toString()),
        u"|---|---|---|"_s};
    for (int row = 0; row < model.rowCount(); ++row)
        lines << u"| %1 | %2 | %3 |"_s.arg(cell(text(row, ShortcutsModel::Action)),
                                           keys(text(row, ShortcutsModel::Shortcut)),
                                           cell(text(row, ShortcutsModel::What)));
    return lines.join(u'\n');
}

} // namespace wireloupe::ui
