#pragma once

#include <QLineEdit>

class QCompleter;

namespace wireloupe::ui {

/// The box of the filter language: completes the word at the cursor from the keys and their values.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Tints the background; None is the plain box.
    enum class Mood : quint8 { None, Good, Bad };
    void setMood(Mood mood);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Word
    {
        int start = 0;
        QString text; ///< from its start to the cursor, without a leading "-"
    };
    Word wordAtCursor() const;
    void complete();
    void insertCompletion(const QString &completion);
    void applyMood();

    QCompleter *m_completer;
    Mood m_mood = Mood::None;
};

} // namespace wireloupe::ui
