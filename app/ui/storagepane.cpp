#include "ui/storagepane.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

#include "capture/unsavedfolder.h"
#include "ui/folderfield.h"
#include "ui/formfields.h"
#include "ui/pathview.h"
#include "ui/storage.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

StoragePane::StoragePane(QWidget *parent)
    : SettingsPane({tr("Storage"), u"folder"_s, tr("files, folders, paths, disk, backup")}, parent)
    , m_restart(mutedLabel({}, this))
{
    addLogs();
    addThings();
}

void StoragePane::addLogs()
{
    addSection(tr("Logs that nobody has saved"));
    const QString words = tr("cache, recording, captures, location");
    const QString usual = capture::usualUnsavedFolder();
    auto *field = new FolderField(u"storageLogs"_s, tr("Folder of logs"), usual);
    auto *row = new SettingRow(
        {tr("&Folder"), tr("Logs that are being recorded, and those closed without being saved"), words},
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
    m_restart->setContentsMargins(Theme::instance().spacing(2), 0, 0, 0);
    column()->addWidget(m_restart);
    addRow(new SettingRow({tr("In use now"), {}, words},
                          new PathView(u"storageLogsNow"_s, tr("Logs"), capture::unsavedFolder()),
                          SettingRow::Place::Below, this));
}

void StoragePane::tellRestart()
{
    const QString kept = Options::instance().get(logFolderOption());
    const QString next = kept.isEmpty() ? capture::usualUnsavedFolder() : kept;
    m_restart->setText(tr("The next start takes the other folder. Logs of this one stay where they are: save "
                          "those that you want to keep in sight."));
    m_restart->setVisible(QDir(next) != QDir(capture::unsavedFolder()));
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
