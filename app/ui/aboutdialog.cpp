#include "ui/aboutdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/iconlabel.h"
#include "ui/theme.h"
#include "version.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : InTabOrder(parent)
{
    const Theme &theme = Theme::instance();
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Wireloupe"));
    auto *picture = new IconLabel(16, this);
    picture->setIcon(QIcon(u":/icons/wireloupe.svg"_s));
    auto *name = new QLabel(tr("Wireloupe %1").arg(QLatin1String(version)), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    name->setFont(large);
    auto *words = new QLabel(tr("See every WebSocket frame exactly as it crossed the wire.\n\n"
                                "Free software under the GNU General Public License, version 3 or later. "
                                "It comes without any warranty.\n\n"
                                "Built with Qt %1 and QCustomPlot.")
                                 .arg(QLatin1String(qVersion())),
                             this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(theme.spacing(90));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // it does nothing but close
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout;
    column->addWidget(name);
    column->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.spacing(5));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(5), theme.spacing(5), theme.spacing(5), theme.spacing(4));
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addLayout(row);
    layout->addWidget(buttons);
}

} // namespace wireloupe::ui
