#include "ui/filefield.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "ui/textrole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

FileField::FileField(const QString &name, const QString &title, const QString &filter, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_browse(new QToolButton(this))
    , m_problem(new QLabel(this))
    , m_title(title)
    , m_filter(filter)
{
    m_edit->setObjectName(name);
    m_browse->setObjectName(name + u"Browse"_s);
    m_browse->setIcon(Theme::instance().icon(u"folder"_s));
    m_browse->setAutoRaise(true);
    m_browse->setToolTip(tr("Choose a file…"));
    m_browse->setAccessibleName(title);
    m_problem->setObjectName(name + u"Problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextRole(*m_problem, Role::Error);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing());
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(m_browse, 0, 1);
    layout->addWidget(m_problem, 1, 0, 1, 2);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::tellProblem);
    connect(m_edit, &QLineEdit::textEdited, this, &FileField::edited);
    connect(m_browse, &QToolButton::clicked, this, &FileField::browse);
    tellProblem();
}

QString FileField::path() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void FileField::setPath(const QString &path)
{
    if (path != this->path())
        m_edit->setText(QDir::toNativeSeparators(path));
}

void FileField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setToolTip(text); // whole, however little room there is
}

QString FileField::problem() const
{
    if (path().isEmpty())
        return {};
    const QFileInfo file(path());
    if (!file.exists())
        return tr("There is no such file.");
    if (!file.isFile())
        return tr("This is a folder, not a file.");
    return file.isReadable() ? QString() : tr("There is no permission to read this file.");
}

void FileField::browse()
{
    auto *dialog = new QFileDialog(this, m_title, QFileInfo(path()).absolutePath(), m_filter);
    dialog->setObjectName(m_edit->objectName() + u"Dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        setPath(file);
        emit edited();
    });
    dialog->open();
}

void FileField::tellProblem()
{
    const QString text = problem();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
}

} // namespace wireloupe::ui
