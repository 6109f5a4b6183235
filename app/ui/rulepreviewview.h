#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "session/rulepreview.h"

class QLabel;
class QVBoxLayout;

namespace wireloupe::ui {

class TextLine;

/// What rules that are being edited make of the newest messages of a capture: how many they pair, in words,
/// and the newest pairs themselves.
class RulePreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit RulePreviewView(std::shared_ptr<const capture::Store> store, QWidget *parent = nullptr);

    /// `rules`: those that it was made by.
    void setPreview(const session::RulePreview &preview, const capture::LatencyRules &rules);

    QString summary() const;

private:
    struct Example
    {
        QLabel *title;
        TextLine *request;
        TextLine *reply;
    };

    void addExample(QVBoxLayout &layout);
    void showExample(const Example &example, const session::RulePreview::Pair &pair);

    std::shared_ptr<const capture::Store> m_store;
    QLabel *m_summary;
    std::vector<Example> m_examples;
};

} // namespace wireloupe::ui
