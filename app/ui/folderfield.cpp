#include "ui/folderfield.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "ui/plaintext.h"
#include "ui/textrole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

FolderField::FolderField(const QString &name, const QString &title, const QString &usual, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_usual(usual)
    , m_edit(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_make(new QPushButton(tr("Create folder"), this))
    , m_job([this](FolderState state) { tell(state); })
{
    build(name);
    connect(m_edit, &QLineEdit::editingFinished, this, &FolderField::take);
    connect(m_make, &QPushButton::clicked, this, &FolderField::makeFolder);
    tell({}, false);
}

void FolderField::build(const QString &name)
{
    const Theme &theme = Theme::instance();
    m_edit->setObjectName(name);
    m_edit->setPlaceholderText(QDir::toNativeSeparators(m_usual));
    auto *browse = new QToolButton(this);
    browse->setObjectName(name + u"Browse"_s);
    browse->setIcon(theme.icon(u"folder"_s));
    browse->setAutoRaise(true);
    browse->setToolTip(tr("Choose a folder…"));
    browse->setAccessibleName(m_title);
    m_problem->setObjectName(name + u"Problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextRole(*m_problem, Role::Error);
    m_make->setObjectName(name + u"Make"_s);
    m_make->setAccessibleName(tr("Create the missing folder"));
    m_make->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(theme.spacing());
    grid->addWidget(m_edit, 0, 0, 1, 2);
    grid->addWidget(browse, 0, 2);
    grid->addWidget(m_problem, 1, 0);
    grid->addWidget(m_make, 1, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_edit);
    connect(browse, &QToolButton::clicked, this, &FolderField::browse);
}

QString FolderField::written() const
{
    const QString path = QDir::fromNativeSeparators(m_edit->text().trimmed());
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

void FolderField::setPath(const QString &path)
{
    if (path != written())
        m_edit->setText(QDir::toNativeSeparators(path));
    if (path.isEmpty())
        tell(FolderState::Usable);
    else
        m_job.start([path](const std::atomic_bool &) { return judgeFolder(path); });
}

void FolderField::take()
{
    const QString path = written();
    const FolderState state = path.isEmpty() ? FolderState::Usable : judgeFolder(path);
    tell(state);
    if (state == FolderState::Usable)
        emit chosen(path);
}

void FolderField::browse()
{
    const QString path = written();
    auto *dialog = new QFileDialog(this, m_title, path.isEmpty() ? m_usual : path);
    dialog->setObjectName(m_edit->objectName() + u"Dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_edit->setText(QDir::toNativeSeparators(folder));
        take();
    });
    dialog->open();
}

void FolderField::makeFolder()
{
    m_edit->setFocus(); // the button goes
    if (QDir().mkpath(written()))
        take();
    else
        tell(tr("The folder could not be created: nothing can be written to the one that it would be in."),
             false);
}

void FolderField::tell(FolderState state)
{
    tell(wordsOf(state), state == FolderState::Missing);
}

void FolderField::tell(const QString &problem, bool canBeMade)
{
    m_job.cancel(); // what it would say is not news any more
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_make->setVisible(canBeMade);
    m_edit->setToolTip(plainToolTip(m_edit->text().isEmpty() ? m_edit->placeholderText() : m_edit->text()));
    m_edit->setAccessibleDescription(problem.isEmpty() ? m_title : problem);
}

} // namespace wireloupe::ui
