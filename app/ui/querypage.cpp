#include "ui/querypage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/pairtable.h"
#include "ui/querymodel.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

QueryPage::QueryPage(QWidget *parent)
    : SettingsPage(parent), m_model(new QueryModel(this)), m_raw(new QLineEdit(this))
{
    auto *table = new PairTable(m_model, u"query"_s, this);
    table->view()->setAccessibleName(tr("Parameters of the query"));
    m_raw->setObjectName(u"rawQuery"_s);
    m_raw->setAccessibleName(tr("The query as it is sent"));
    m_raw->setFont(Theme::instance().fixedFont());
    m_raw->setPlaceholderText(tr("the query as it is sent, without the ?"));
    m_raw->setToolTip(tr("What stands in the address behind the “?” (RFC 3986, section 3.4). Only what must "
                         "be is percent-encoded; “+” stays as it is."));

    auto *label = new QLabel(tr("As sent"), this);
    label->setBuddy(m_raw);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::instance().spacing(2));
    line->setContentsMargins(directedMargins(Theme::instance().spacing(3), 0, 0, 0));
    line->addWidget(label);
    line->addWidget(m_raw, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        directedMargins(0, 0, Theme::instance().spacing(2), Theme::instance().spacing(2)));
    layout->setSpacing(Theme::instance().spacing());
    layout->addWidget(table, 1);
    layout->addLayout(line);

    connect(m_model, &QueryModel::edited, this, [this] {
        showRaw();
        tell();
    });
    connect(m_raw, &QLineEdit::textEdited, this, [this](const QString &raw) {
        m_model->setRaw(raw);
        tell();
    });
}

QString QueryPage::title() const
{
    const int count = m_model->pairCount();
    return count > 0 ? tr("Query (%L1)").arg(count) : tr("Query");
}

void QueryPage::setUrl(const QString &url)
{
    m_model->setUrl(url);
    showRaw();
}

void QueryPage::showRaw()
{
    if (m_raw->text() != m_model->raw())
        m_raw->setText(m_model->raw());
}

void QueryPage::tell()
{
    emit urlEdited(m_model->url());
    emit edited();
}

} // namespace wireloupe::ui
