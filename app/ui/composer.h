#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "server/peer.h"
#include "ui/messagedraft.h"
#include "ui/messagehistory.h"
#include "ui/ownviewstate.h"
#include "wire/frame.h"

class QBoxLayout;
class QButtonGroup;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace wireloupe::ui {

class ActionKeys;
class CloseForm;
class ControlPopup;
class DraftQueue;
class FileDraft;
class JsonHighlighter;
class MessageEdit;
class TextLine;

/// Where a message is written and sent: text, JSON with a check, hex, a file; ping; close with code and
/// reason; history.
class Composer : public QWidget, public OwnViewState
{
    Q_OBJECT

public:
    enum class Feature : quint8 {
        MessagesOnly,     ///< as the server tab needs it
        WithControlFrames ///< ping and close too
    };

    explicit Composer(Feature feature, QWidget *parent = nullptr);
    ~Composer() override;

    /// Whether there is somebody to send to; writing is always possible. `whyNot`: where the reason is not
    /// the usual one, that nobody is connected.
    void setSendEnabled(bool isEnabled, const QString &whyNot = {});
    bool isSendEnabled() const { return m_isSendEnabled; }
    /// Who gets what is sent from now on: one of a server's peers, or as at first whoever is there.
    void setReceiver(const std::optional<server::PeerId> &receiver) { m_receiver = receiver; }
    void setText(const QString &text);
    QString text() const;
    DraftMode mode() const { return m_mode; }
    void setMode(DraftMode mode);
    SentMessages history() const;
    void setHistory(const SentMessages &history);

    /// Both histories, and the places in them.
    QVariant viewState() const override;
    void setViewState(const QVariant &state) override;

public slots:
    /// Sends the draft where it is good; else the line that says what is wrong stays.
    void send();
    /// Sends what is no JSON all the same.
    void sendAnyway();
    void focusEditor();

signals:
    /// `receiver`: that of the moment when it was sent, however long its file took to be read.
    void sendRequested(const wireloupe::wire::Message &message,
                       const std::optional<wireloupe::server::PeerId> &receiver);
    void pingRequested(const QByteArray &payload);
    /// A frame is to be made by hand.
    void buildRequested();
    void closeRequested(quint16 code, const QByteArray &reason);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Histories
    {
        MessageHistory text;
        MessageHistory hex;
    };

    void setUpModes(QBoxLayout *bar);
    void setUpEditor();
    void setUpControlFrames(QBoxLayout *bar);
    void setUpSend(QBoxLayout *bar);
    void applyTheme();
    void scheduleCheck();
    void check();
    void updateButtons();
    void placeVerdict();
    void showKeys();
    QString placeholder() const;
    QString verdict() const;
    void takeRefusal(const DraftCheck &check);
    void walkHistory(bool isBack);
    MessageHistory &activeHistory() { return m_mode == DraftMode::Hex ? m_histories.hex : m_histories.text; }

    DraftMode m_mode = DraftMode::Text;
    DraftCheck m_check;
    Histories m_histories;
    bool m_isSendEnabled = false;
    QString m_nobody;  ///< said while nobody is connected
    QString m_whyNot;  ///< said while it cannot be sent
    QString m_refusal; ///< of a file, said while something else is written, until that is sent
    std::optional<server::PeerId> m_receiver;
    QTimer m_checkTimer;

    QButtonGroup *m_modes;
    TextLine *m_verdict;
    QBoxLayout *m_bar;   ///< of the buttons
    QBoxLayout *m_below; ///< for the verdict, where there is no room in the bar
    QPushButton *m_anyway;
    QPushButton *m_send;
    QStackedWidget *m_pages;
    MessageEdit *m_editor;
    FileDraft *m_file;
    JsonHighlighter *m_highlighter;
    ActionKeys *m_sendKeys;
    DraftQueue *m_queue;
    QToolButton *m_buildButton = nullptr;
    QToolButton *m_pingButton = nullptr;
    QToolButton *m_closeButton = nullptr;
    QLineEdit *m_pingPayload = nullptr;
    CloseForm *m_closeForm = nullptr;
    ControlPopup *m_pingPopup = nullptr;
    ControlPopup *m_closePopup = nullptr;
};

} // namespace wireloupe::ui
