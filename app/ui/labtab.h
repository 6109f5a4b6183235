#pragma once

#include "session/transportlab.h"
#include "ui/labpicture.h"
#include "ui/tabpage.h"

class QLabel;
class QStackedWidget;

namespace wireloupe::ui {

class Hint;
class LabForm;
class LabResults;
class MessageBar;
class ViewPace;

/// The transport lab: the same messages by several transports, side by side, to see what each of them costs.
class LabTab : public TabPage
{
    Q_OBJECT

public:
    explicit LabTab(session::Runtime &runtime, QWidget *parent = nullptr);

    /// What goes on when another page takes the place of this one.
    struct Parts
    {
        std::unique_ptr<session::TransportLab> lab;
        QVariantMap form;
        bool hasResults = false; ///< of a run that goes on or has ended
    };
    LabTab(session::Runtime &runtime, Parts parts, QWidget *parent = nullptr);
    /// The page is of no use from here on.
    Parts release();

    session::TransportLab &lab() { return *m_lab; }
    void restoreState(const QVariantMap &state);

    QString title() const override;
    QIcon icon() const override;
    QString hint() const override;
    /// It has none.
    CapturePane *capturePane() const override { return nullptr; }
    void clearLog() override {}
    void focusFirst() override;
    QWidgetList panes() const override;
    QString kind() const override { return kindName; }
    QVariantMap state() const override;

    static inline const QString kindName = QStringLiteral("lab");

public slots:
    void start();
    void stop();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void showPart(QWidget &part);
    void arrange();
    void takeEnd();
    void takeFailure(const capture::StateEvent &event);
    void scheduleLook();
    void look();
    void showPromise();
    QString progressText() const;
    void askForFile();
    void exportTo(const QString &path);

    std::unique_ptr<session::TransportLab> m_lab;
    QLabel *m_words;
    LabForm *m_form;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    Hint *m_hint;
    LabResults *m_results;
    session::PerTransport<LabTrail> m_trails;
    ViewPace *m_pace;
};

} // namespace wireloupe::ui
