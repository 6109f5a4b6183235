#include "ui/pathview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>

#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// The folder itself, or the one that the file is in. What is not there yet counts as a file.
QString folderOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() ? path : info.absolutePath();
}

} // namespace

PathView::PathView(const QString &name, const QString &thing, const QString &path, QWidget *parent)
    : QWidget(parent), m_path(path), m_text(new QLineEdit(QDir::toNativeSeparators(path), this))
{
    m_text->setObjectName(name);
    m_text->setReadOnly(true);
    m_text->setCursorPosition(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::instance().spacing());
    row->addWidget(m_text, 1);
    QToolButton *open = addButton(name + u"Open"_s, u"folder"_s, tr("Open the folder of “%1”").arg(thing));
    open->setEnabled(QFileInfo(folderOf(path)).isDir());
    QToolButton *copy = addButton(name + u"Copy"_s, u"copy"_s, tr("Copy the path of “%1”").arg(thing));
    setFocusProxy(m_text);
    connect(open, &QToolButton::clicked, this, &PathView::open);
    connect(copy, &QToolButton::clicked, this, &PathView::copy);
}

QToolButton *PathView::addButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(Theme::instance().icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    layout()->addWidget(button);
    return button;
}

void PathView::open()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folderOf(m_path)));
}

void PathView::copy()
{
    QGuiApplication::clipboard()->setText(m_text->text());
}

} // namespace wireloupe::ui
