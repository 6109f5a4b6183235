#include "ui/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QTabWidget>

#include "ui/logsettingspage.h"
#include "ui/messagebar.h"
#include "ui/shortcutstable.h"
#include "ui/theme.h"
#include "ui/trustedpage.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString appearanceKey = u"appearance/theme"_s;

struct Appearance
{
    Theme::Preference preference;
    const char *key;
    const char *text;
};

constexpr Appearance appearances[] = {
    {Theme::Preference::System, "system",
     QT_TRANSLATE_NOOP("wireloupe::ui::SettingsDialog", "As the system")},
    {Theme::Preference::Light, "light", QT_TRANSLATE_NOOP("wireloupe::ui::SettingsDialog", "Light")},
    {Theme::Preference::Dark, "dark", QT_TRANSLATE_NOOP("wireloupe::ui::SettingsDialog", "Dark")},
};

} // namespace

SettingsDialog::SettingsDialog(Actions &actions, workspace::TrustedCertificates &trusted,
                               session::RunningLogs &logs, CaptureShelf &shelf, QWidget *parent)
    : QDialog(parent), m_appearance(new QComboBox(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setUpAppearance();
    auto *pages = new QTabWidget(this);
    pages->setObjectName(u"settingsPages"_s);
    pages->setDocumentMode(true);
    pages->addTab(buildGeneral(actions), tr("General"));
    pages->addTab(new LogSettingsPage(logs, shelf), tr("Logs"));
    pages->addTab(new TrustedPage(trusted), tr("Trusted certificates"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
}

QWidget *SettingsDialog::buildGeneral(Actions &actions)
{
    auto *page = new QWidget(this);
    auto *problem = new MessageBar(page);
    auto *table = new ShortcutsTable(actions, ShortcutsModel::Access::Editable, page);
    connect(table, &ShortcutsTable::refused, this,
            [problem](const QString &reason) { problem->say(MessageBar::Kind::Warning, reason); });
    auto *hint = new QLabel(tr("Double-click a shortcut and press the new keys."), page);
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->addRow(tr("&Appearance"), m_appearance);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(form);
    layout->addWidget(problem);
    layout->addWidget(table, 1);
    layout->addWidget(hint);
    return page;
}

void SettingsDialog::setUpAppearance()
{
    m_appearance->setObjectName(u"appearance"_s);
    for (const Appearance &appearance : appearances) {
        m_appearance->addItem(tr(appearance.text));
        if (appearance.preference == Theme::instance().preference())
            m_appearance->setCurrentIndex(m_appearance->count() - 1);
    }
    connect(m_appearance, &QComboBox::currentIndexChanged, this, [](int index) {
        const Appearance &chosen = appearances[index];
        QSettings().setValue(appearanceKey, QLatin1String(chosen.key));
        Theme::instance().setPreference(chosen.preference);
    });
}

void SettingsDialog::loadAppearance()
{
    const QString kept = QSettings().value(appearanceKey).toString();
    for (const Appearance &appearance : appearances)
        if (kept == QLatin1String(appearance.key) && appearance.preference != Theme::instance().preference())
            Theme::instance().setPreference(appearance.preference);
}

} // namespace wireloupe::ui
