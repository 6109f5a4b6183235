#include "ui/storagepane.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

#include "capture/unsavedfolder.h"
#include "ui/folderfield.h"
#include "ui/formfields.h"
#include "ui/pathview.h"
#include "ui/storage.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

StoragePane::StoragePane(QWidget *parent)
    : SettingsPane({tr("Storage"), u"folder"_s, tr("files, folders, paths, disk, backup")}, parent)
    , m_restart(mutedLabel({}, this))
    , m_now(new SettingRow({tr("In use now"), {}, logWords()},
                           new PathView(u"storageLogsNow"_s, tr("Logs"), capture::unsavedFolder()),
                           SettingRow::Place::Below, this))
{
    addLogs();
    addThings();
}

QString StoragePane::logWords()
{
    return tr("cache, recording, captures, location");
}

void StoragePane::addLogs()
{
    addSection(tr("Logs that nobody has saved"));
    const QString usual = capture::usualUnsavedFolder();
    auto *field = new FolderField(u"storageLogs"_s, tr("Folder of logs"), usual);
    auto *row = new SettingRow(
        {tr("&Folder"), tr("Logs that are being recorded, and those closed without being saved"), logWords()},
        field, SettingRow::Place::Below, this);
    connect(
        field, &FolderField::chosen, this,
        [](const QString &path) { Options::instance().set(logFolderOption(), path); });
    row->bind(
        logFolderOption(), [usual](const QVariant &) { return QDir::toNativeSeparators(usual); },
        [this, field](const QVariant &path) {
            field->setPath(path.toString());
            tellRestart();
        });
    addRow(row);
    m_restart->setObjectName(u"storageRestart"_s);
    m_restart->setContentsMargins(directedMargins(Theme::instance().spacing(2), 0, 0, 0));
    column()->addWidget(m_restart);
    addRow(m_now);
}

void StoragePane::tellRestart()
{
    const QString kept = Options::instance().get(logFolderOption());
    const QString next = kept.isEmpty() ? capture::usualUnsavedFolder() : kept;
    m_restart->setText(tr("The next start takes the other folder. Logs of this one stay where they are: save "
                          "those that you want to keep in sight."));
    const bool isOther = QDir(next) != QDir(capture::unsavedFolder());
    m_restart->setVisible(isOther);
    m_now->setVisible(isOther);
}

void StoragePane::addThings()
{
    addSection(tr("Files that Wireloupe keeps"));
    int number = 0;
    for (const StoredThing &thing : storedThings())
        addRow(new SettingRow({thing.name, thing.hint, {}},
                              new PathView(u"stored%1"_s.arg(++number), thing.name, thing.path),
                              SettingRow::Place::Below, this));
}

} // namespace wireloupe::ui
