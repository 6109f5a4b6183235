#include "ui/rulepreviewview.h"

#include <utility>

#include <QLabel>
#include <QVBoxLayout>

#include "formats/words.h"
#include "ui/plaintext.h"
#include "ui/rulepreviewwords.h"
#include "ui/textline.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using session::RulePreview;

namespace {

constexpr qint64 maxPayload = 4096;
constexpr qsizetype maxChars = 160;

} // namespace

RulePreviewView::RulePreviewView(std::shared_ptr<const capture::Store> store, QWidget *parent)
    : QWidget(parent), m_store(std::move(store)), m_summary(new QLabel(this))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"rulePreviewView"_s);
    m_summary->setObjectName(u"rulePreview"_s);
    wrapPlainText(*m_summary);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(1));
    layout->addWidget(m_summary);
    for (std::size_t i = 0; i < RulePreview::maxExamples; ++i)
        addExample(*layout);
    layout->addStretch();
}

/// Hidden ones keep their place: the dialog does not jump while a rule is written.
void RulePreviewView::addExample(QVBoxLayout &layout)
{
    const Example example{new QLabel(this), new TextLine(this), new TextLine(this)};
    example.title->setTextFormat(Qt::PlainText);
    example.title->setForegroundRole(QPalette::PlaceholderText);
    example.title->setContentsMargins(0, Theme::instance().spacing(1), 0, 0);
    for (TextLine *line : {example.request, example.reply})
        line->setFont(Theme::instance().fixedFont());
    for (QWidget *part : std::initializer_list<QWidget *>{example.title, example.request, example.reply}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
        part->hide();
        layout.addWidget(part);
    }
    m_examples.push_back(example);
}

void RulePreviewView::setPreview(const RulePreview &preview, const capture::LatencyRules &rules)
{
    m_summary->setText(summaryOf(preview, rules));
    m_summary->setAccessibleName(m_summary->text());
    for (std::size_t i = 0; i < m_examples.size(); ++i) {
        const Example &example = m_examples[i];
        const bool isThere = i < preview.examples.size();
        for (QWidget *part : std::initializer_list<QWidget *>{example.title, example.request, example.reply})
            part->setVisible(isThere);
        if (isThere)
            showExample(example, preview.examples[i]);
    }
}

/// The direction as the log shows it: who asks is not always we.
void RulePreviewView::showExample(const Example &example, const RulePreview::Pair &pair)
{
    const auto line = [this](capture::Row row) {
        const capture::Record record = m_store->read(row, maxPayload);
        const bool isOutgoing = record.head.direction == capture::Direction::Outgoing;
        return (isOutgoing ? u"→ "_s : u"← "_s) + formats::summary(record, maxChars);
    };
    example.title->setText(titleOf(pair));
    example.request->setText(line(pair.request));
    example.reply->setText(line(pair.reply));
}

QString RulePreviewView::summary() const
{
    return m_summary->text();
}

} // namespace wireloupe::ui
