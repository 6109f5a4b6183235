#include "ui/latencyrulesform.h"

#include <utility>

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "lens/jsonpathparser.h"
#include "ui/codefield.h"
#include "ui/durationfield.h"
#include "ui/formfields.h"
#include "ui/rulepreviewview.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using capture::LatencyRules;
using capture::MatchRule;
using capture::StampRule;
using Kind = MatchRule::Kind;

namespace {

constexpr auto debounceTime = 200ms;
constexpr auto moreTime = 1s;

/// What the fields begin with: of the messages of many services they find something at once.
const QString usualPath = u"$.id"_s;
const QString usualPattern = u"\"id\":\\s*\"?(\\w+)"_s;
const QString usualStampPath = u"$.t"_s;

/// Where the path is wrong is known to its parser, and what is wrong with it to those who use it.
void judgePath(CodeField &field, bool isRequired)
{
    const QString path = QString::fromUtf8(field.text());
    const QString problem =
        path.isEmpty() && !isRequired ? QString() : capture::problemOf(StampRule{.path = path});
    const auto parsed = lens::JsonPathParser(path).parse();
    const bool hasPlace = !parsed.path && parsed.error != lens::JsonPathError::NoRoot;
    field.setProblem(problem, hasPlace ? parsed.begin : -1, parsed.end - parsed.begin);
}

void judgePattern(CodeField &field)
{
    const QString pattern = QString::fromUtf8(field.text());
    const QRegularExpression expression(pattern);
    field.setProblem(capture::problemOf(MatchRule{.kind = Kind::Regex, .pattern = pattern}),
                     expression.isValid() ? -1 : expression.patternErrorOffset(), 1);
}

QWidget *indented(QWidget *fields)
{
    fields->setContentsMargins(directedMargins(Theme::instance().spacing(6), 0, 0, 0));
    return fields;
}

} // namespace

LatencyRulesForm::LatencyRulesForm(std::shared_ptr<const capture::Store> store, QThreadPool &pool,
                                   QWidget *parent)
    : QWidget(parent)
    , m_store(std::move(store))
    , m_job(m_store, pool)
    , m_kinds(new QButtonGroup(this))
    , m_requestPath(new CodeField(u"requestPath"_s, 1, this))
    , m_replyPath(new CodeField(u"replyPath"_s, 1, this))
    , m_pattern(new CodeField(u"replyPattern"_s, 1, this))
    , m_timeout(new DurationField(u"replyTimeout"_s, MatchRule::minTimeout, MatchRule::maxTimeout, this))
    , m_hasStamp(new QCheckBox(tr("Messages say when they were &sent"), this))
    , m_stampPath(new CodeField(u"stampPath"_s, 1, this))
    , m_stampUnit(new QComboBox(this))
    , m_preview(new RulePreviewView(m_store, this))
{
    const Theme &theme = Theme::instance();
    setUpFields();
    auto *late = new QHBoxLayout;
    late->addWidget(rowLabel(tr("Count as late after"), m_timeout, this));
    late->addWidget(m_timeout);
    late->addStretch();
    auto *title = new QLabel(tr("What this finds"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(buildKinds());
    layout->addLayout(late);
    layout->addWidget(m_hasStamp);
    layout->addWidget(buildStamp());
    layout->addSpacing(theme.spacing(2));
    layout->addWidget(title);
    layout->addWidget(m_preview, 1);
    connectFields();
    setRules({});
}

void LatencyRulesForm::setUpFields()
{
    m_requestPath->setPlaceholderText(usualPath);
    m_requestPath->focusProxy()->setAccessibleName(tr("JSON path in the request"));
    m_replyPath->setPlaceholderText(tr("the same"));
    m_replyPath->focusProxy()->setAccessibleName(tr("JSON path in the reply"));
    m_pattern->setPlaceholderText(usualPattern);
    m_pattern->focusProxy()->setAccessibleName(tr("Regular expression with one group"));
    m_timeout->setAccessibleName(tr("Count as late after"));
    m_hasStamp->setObjectName(u"hasStamp"_s);
    m_stampPath->setPlaceholderText(usualStampPath);
    m_stampPath->focusProxy()->setAccessibleName(tr("JSON path to the moment of sending"));
    m_stampUnit->setObjectName(u"stampUnit"_s);
    m_stampUnit->setAccessibleName(tr("Unit of the moment of sending"));
    m_stampUnit->addItems({tr("seconds since 1970"), tr("milliseconds since 1970"),
                           tr("microseconds since 1970"), tr("nanoseconds since 1970"), tr("ISO 8601")});
}

QWidget *LatencyRulesForm::buildKinds()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing(1));
    layout->addWidget(new QLabel(tr("A reply belongs to a request when"), part));
    addKind(*layout, Kind::SamePayload, "replyPayload", tr("it &repeats the request"));
    addKind(*layout, Kind::Order, "replyOrder", tr("it comes next, in &order"));
    addKind(*layout, Kind::JsonPath, "replyJsonPath", tr("both carry the same value at a &JSON path"));
    layout->addWidget(buildPaths());
    addKind(*layout, Kind::Regex, "replyRegex",
            tr("a regular &expression with one group matches the same text in both"));
    layout->addWidget(indented(m_pattern));
    addKind(*layout, Kind::None, "replyNone", tr("&never: there are no requests and replies"));
    return part;
}

void LatencyRulesForm::addKind(QVBoxLayout &layout, Kind kind, const char *name, const QString &text)
{
    auto *button = new QRadioButton(text, layout.parentWidget());
    button->setObjectName(QLatin1String(name));
    m_kinds->addButton(button, static_cast<int>(kind));
    layout.addWidget(button);
}

QWidget *LatencyRulesForm::buildPaths()
{
    m_paths = indented(new QWidget(this));
    auto *row = new QHBoxLayout(m_paths);
    row->setContentsMargins({});
    row->setSpacing(Theme::instance().spacing(2));
    for (const auto &[field, label] :
         {std::pair(m_requestPath, tr("Request")), std::pair(m_replyPath, tr("Reply"))}) {
        row->addWidget(rowLabel(label, field, m_paths), 0, Qt::AlignTop);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    return m_paths;
}

QWidget *LatencyRulesForm::buildStamp()
{
    m_stampFields = indented(new QWidget(this));
    auto *row = new QHBoxLayout(m_stampFields);
    row->setContentsMargins({});
    row->setSpacing(Theme::instance().spacing(2));
    row->addWidget(rowLabel(tr("at"), m_stampPath, m_stampFields), 0, Qt::AlignTop);
    row->addWidget(m_stampPath, 1, Qt::AlignTop);
    row->addWidget(rowLabel(tr("in"), m_stampUnit, m_stampFields), 0, Qt::AlignTop);
    row->addWidget(m_stampUnit, 0, Qt::AlignTop);
    return m_stampFields;
}

void LatencyRulesForm::connectFields()
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceTime);
    m_more.start(moreTime);
    connect(&m_debounce, &QTimer::timeout, this, &LatencyRulesForm::requestPreview);
    connect(&m_more, &QTimer::timeout, this, &LatencyRulesForm::lookForMore);
    connect(&m_job, &session::RulePreviewJob::ready, this,
            [this](const session::RulePreview &preview) { m_preview->setPreview(preview, m_previewed); });
    connect(m_kinds, &QButtonGroup::idClicked, this, &LatencyRulesForm::takeKind);
    connect(m_hasStamp, &QCheckBox::clicked, this, &LatencyRulesForm::takeKind);
    for (CodeField *field : {m_requestPath, m_replyPath, m_pattern, m_stampPath})
        connect(field, &CodeField::edited, this, &LatencyRulesForm::take);
    connect(m_timeout, &DurationField::edited, this, &LatencyRulesForm::take);
    connect(m_stampUnit, &QComboBox::activated, this, &LatencyRulesForm::take);
}

Kind LatencyRulesForm::kind() const
{
    return static_cast<Kind>(m_kinds->checkedId());
}

LatencyRules LatencyRulesForm::rules() const
{
    LatencyRules rules = m_given;
    rules.match = {.kind = kind(),
                   .timeout = std::chrono::duration_cast<std::chrono::milliseconds>(m_timeout->time())};
    if (kind() == Kind::JsonPath) {
        rules.match.requestPath = QString::fromUtf8(m_requestPath->text());
        rules.match.replyPath = QString::fromUtf8(m_replyPath->text());
    }
    if (kind() == Kind::Regex)
        rules.match.pattern = QString::fromUtf8(m_pattern->text());
    rules.stamp.reset();
    if (m_hasStamp->isChecked())
        rules.stamp = StampRule{QString::fromUtf8(m_stampPath->text()),
                                static_cast<StampRule::Unit>(m_stampUnit->currentIndex())};
    return rules;
}

void LatencyRulesForm::setRules(const LatencyRules &rules)
{
    m_given = rules;
    const StampRule stamp = rules.stamp.value_or(StampRule());
    m_kinds->button(static_cast<int>(rules.match.kind))->setChecked(true);
    m_requestPath->setText(rules.match.requestPath.toUtf8());
    m_replyPath->setText(rules.match.replyPath.toUtf8());
    m_pattern->setText(rules.match.pattern.toUtf8());
    m_timeout->setTime(rules.match.timeout);
    m_hasStamp->setChecked(rules.stamp.has_value());
    m_stampPath->setText(stamp.path.toUtf8());
    m_stampUnit->setCurrentIndex(static_cast<int>(stamp.unit));
    showFields();
    judge();
    requestPreview();
}

QString LatencyRulesForm::problem() const
{
    return capture::problemOf(rules());
}

/// Fields that are asked for the first time are not empty, so that there is something to see at once.
void LatencyRulesForm::takeKind()
{
    const auto fill = [](CodeField &field, const QString &text) {
        if (field.text().isEmpty())
            field.setText(text.toUtf8());
    };
    if (kind() == Kind::JsonPath)
        fill(*m_requestPath, usualPath);
    if (kind() == Kind::Regex)
        fill(*m_pattern, usualPattern);
    if (m_hasStamp->isChecked())
        fill(*m_stampPath, usualStampPath);
    showFields();
    take();
}

void LatencyRulesForm::take()
{
    judge();
    m_debounce.start();
    emit edited();
}

void LatencyRulesForm::showFields()
{
    m_paths->setVisible(kind() == Kind::JsonPath);
    m_pattern->setVisible(kind() == Kind::Regex);
    m_timeout->setEnabled(kind() != Kind::None);
    m_stampFields->setVisible(m_hasStamp->isChecked());
}

void LatencyRulesForm::judge()
{
    judgePath(*m_requestPath, true);
    judgePath(*m_replyPath, false);
    judgePattern(*m_pattern);
    judgePath(*m_stampPath, true);
}

void LatencyRulesForm::requestPreview()
{
    m_debounce.stop();
    m_previewed = rules();
    m_previewedEnd = m_store->rows().end;
    m_job.request(m_previewed);
}

void LatencyRulesForm::lookForMore()
{
    if (isVisible() && !m_debounce.isActive() && m_store->rows().end != m_previewedEnd)
        requestPreview();
}

} // namespace wireloupe::ui
