#pragma once

#include <optional>

#include "ui/serverpage.h"

class QComboBox;
class QSpinBox;

namespace wireloupe::ui {

class CodeField;
class PlanDraft;

/// What protects the server from its peers: a schema for their messages, how fast they may speak, pings that
/// find dead ones, and what becomes of those that do not read. The schema takes effect while the server runs.
class ServerGuardsPage : public ServerPage
{
    Q_OBJECT

public:
    /// The draft, which the schema goes into, must outlive the page.
    explicit ServerGuardsPage(PlanDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    void readFrom(const net::ServerOptions &options) override;
    void writeTo(net::ServerOptions &options) const override;
    void setRunning(bool isRunning) override;
    QString restartNote() const override;

private:
    QWidget *buildSchema();
    QWidget *buildLimits();
    void setUpRate();
    void takeSchema();
    void judgeSchema();
    void showSchema();

    /// Where the schema in the field belongs.
    struct Place
    {
        QByteArray path;
        int at = -1;
        int count = 0;
        QByteArray schema; ///< as the plan has it
    };
    bool isSamePlace(const Place &place) const;

    PlanDraft &m_draft;
    std::optional<Place> m_place;
    CodeField *m_schema;
    QComboBox *m_schemaReaction;
    QWidget *m_limits = nullptr;
    QSpinBox *m_messages;
    QSpinBox *m_messageBurst;
    QSpinBox *m_kilobytes;
    QSpinBox *m_kilobyteBurst;
    QComboBox *m_rateReaction;
    QSpinBox *m_backlog;
    QComboBox *m_slowReaction;
    QSpinBox *m_pings;
    QSpinBox *m_timeout;
};

} // namespace wireloupe::ui
