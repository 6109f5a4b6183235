#include "ui/openingtab.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

#include "ui/capturetab.h"
#include "ui/hint.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

OpeningTab::OpeningTab(const QString &path, QWidget *parent)
    : TabPage(parent), m_path(QFileInfo(path).absoluteFilePath())
{
    auto *words = new Hint(this);
    words->say(hint());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
}

QString OpeningTab::title() const
{
    return QFileInfo(m_path).completeBaseName();
}

QIcon OpeningTab::icon() const
{
    return Theme::instance().icon(u"capture"_s, Role::Muted);
}

QString OpeningTab::hint() const
{
    return tr("Opening %1").arg(QDir::toNativeSeparators(m_path));
}

QString OpeningTab::kind() const
{
    return CaptureTab::kindName;
}

QVariantMap OpeningTab::state() const
{
    return CaptureTab::stateOf(m_path);
}

} // namespace wireloupe::ui
