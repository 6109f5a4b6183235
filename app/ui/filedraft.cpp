#include "ui/filedraft.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>

#include "ui/filefolders.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

FileDraft::FileDraft(QWidget *parent) : QWidget(parent), m_name(new QLabel(this)), m_type(new QComboBox(this))
{
    const Theme &theme = Theme::instance();
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *button = new QPushButton(tr("Choose…"), this);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_type->addItem(tr("as binary"));
    m_type->addItem(tr("as text"));
    m_type->setAccessibleName(tr("Type of the message"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->setRowStretch(0, 1);
    layout->addWidget(button, 1, 0);
    layout->addWidget(m_name, 1, 1);
    layout->addWidget(m_type, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
    setFocusProxy(button);
    connect(button, &QPushButton::clicked, this, &FileDraft::choose);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FileDraft::changed);
    setPath({});
}

void FileDraft::setPath(const QString &path)
{
    m_path = path;
    const QFileInfo info(path);
    m_name->setText(path.isEmpty() ? tr("or drop a file here")
                                   : tr("%1 · %2").arg(oneLine(info.fileName()),
                                                       QLocale().formattedDataSize(info.size())));
    m_name->setToolTip(plainToolTip(path));
    emit changed();
}

wire::Message::Type FileDraft::type() const
{
    using enum wire::Message::Type;
    return m_type->currentIndex() == 0 ? Binary : Text;
}

void FileDraft::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to send"), usualFolder(FolderUse::Messages));
    dialog->setObjectName(QStringLiteral("sendFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolder(FolderUse::Messages, path);
        setPath(path);
    });
    dialog->open();
}

void FileDraft::setViewState(const QVariant &state)
{
    setPath(state.toString());
}

void FileDraft::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void FileDraft::dropEvent(QDropEvent *event)
{
    setPath(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace wireloupe::ui
