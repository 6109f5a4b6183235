#pragma once

#include <QByteArray>
#include <QFile>
#include <QObject>
#include <QString>

namespace wireloupe::cli {

/// Standard output, written in large pieces. A reader that goes away, as in `wireloupe serve | head`, ends
/// the work quietly.
class Output : public QObject
{
    Q_OBJECT

public:
    explicit Output(QObject *parent = nullptr);
    ~Output() override;

    bool isTerminal() const { return m_isTerminal; }
    void write(const QByteArray &bytes);
    void flush();
    /// Nobody reads any more, or the disk that it goes to is full: what is written from now on is dropped.
    bool isClosed() const { return m_isClosed; }
    /// The system's words where the output was lost for another reason than that its reader went away.
    const QString &error() const { return m_error; }

signals:
    void closed();

private:
    QFile m_file;
    QByteArray m_buffer;
    bool m_isTerminal = false;
    bool m_isClosed = false;
    QString m_error;
};

/// A line of talk for the user, on standard error: never data.
void say(const QString &line);
/// A line of talk that the next one takes the place of, for terminals.
void sayInPlace(const QString &line);
/// A line of talk about what went wrong: "wireloupe: ...".
void complain(const QString &sentence);

} // namespace wireloupe::cli
