#pragma once

#include <functional>

#include <QLineEdit>

#include "capture/filtercompletion.h"

class QCompleter;

namespace wireloupe::ui {

class FilterChoicesModel;

/// The box of the filter language: completes the term at the cursor and marks where it is wrong.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Asked each time that something is completed.
    using ContextSource = std::function<capture::FilterContext()>;
    void setContextSource(const ContextSource &source);

    /// Tints the background; None is the plain box.
    enum class Mood : quint8 { None, Good, Bad };
    void setMood(Mood mood);

    /// Underlines characters, at least one; none for a negative position.
    void markError(int position, int length);

    /// Shows what can stand at the cursor, also where nothing has been typed yet.
    void offerChoices();

signals:
    /// Return, while choices are offered of which none is selected: what has been typed is meant.
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void complete(bool isAskedFor);
    void takeReturn(QKeyEvent &event);
    void insertCompletion(const QString &completion);
    void applyMood();
    int xOf(int position) const;
    QRect textPlace() const;

    QCompleter *m_completer;
    FilterChoicesModel *m_choices;
    ContextSource m_contextSource;
    int m_completionStart = 0;
    int m_errorPosition = -1;
    int m_errorLength = 0;
    Mood m_mood = Mood::None;
};

} // namespace wireloupe::ui
