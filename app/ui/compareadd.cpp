#include "ui/compareadd.h"

#include <QFileDialog>
#include <QMenu>

#include "ui/filefolders.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 12;

QString menuText(const QString &text)
{
    return oneLine(text).replace(u'&', u"&&"_s);
}

} // namespace

CompareAdd::CompareAdd(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"compareAdd"_s);
    setText(tr("Add"));
    setIcon(Theme::instance().icon(u"plus"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Add an open tab or a saved capture"));
    setAccessibleName(toolTip());
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &CompareAdd::fillMenu);
}

void CompareAdd::setFull(bool isFull, int most)
{
    m_isFull = isFull;
    m_most = most;
}

void CompareAdd::fillMenu()
{
    menu()->clear();
    if (m_isFull) {
        menu()->addAction(tr("No more than %Ln can be compared", nullptr, m_most))->setEnabled(false);
        return;
    }
    offerTabs(*menu());
    offerFiles(*menu());
}

void CompareAdd::offerTabs(QMenu &menu)
{
    menu.addSection(tr("Open tabs"));
    bool isAny = false;
    for (const OpenLatency &open : openLatencies()) {
        if (m_isCompared && m_isCompared(open))
            continue;
        isAny = true;
        // By then the tab may have gone.
        menu.addAction(menuText(open.title), this, [this, store = std::weak_ptr(open.store)] {
            for (const OpenLatency &now : openLatencies())
                if (now.store == store.lock())
                    emit tabChosen(now);
        });
    }
    if (!isAny)
        menu.addAction(tr("No other tab has latencies"))->setEnabled(false);
}

void CompareAdd::offerFiles(QMenu &menu)
{
    menu.addSection(tr("Saved captures"));
    int count = 0;
    for (const CaptureEntry &entry : m_recent ? m_recent() : QList<CaptureEntry>()) {
        if (entry.isMissing || ++count > mostRecent)
            continue;
        QAction *action =
            menu.addAction(menuText(entry.title), this, [this, path = entry.path] { emit fileChosen(path); });
        action->setToolTip(plainToolTip(entry.details));
    }
    menu.addAction(tr("Open a file…"), this, &CompareAdd::askForFile)->setObjectName(u"compareOpenFile"_s);
}

void CompareAdd::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Compare captures"), usualFolder(FolderUse::Captures),
                                   tr("Captures (*.wlcap)"));
    dialog->setObjectName(u"compareFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            rememberFolder(FolderUse::Captures, paths.first());
        for (const QString &path : paths)
            emit fileChosen(path);
    });
    dialog->open();
}

} // namespace wireloupe::ui
