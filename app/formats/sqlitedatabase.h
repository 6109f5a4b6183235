#pragma once

#include <functional>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace wireloupe::formats {

class SqliteStatement;

/// A new SQLite database that is written in one go. After the first error nothing more is done: see error().
/// One thread.
class SqliteDatabase
{
public:
    /// `path` is an empty file, or none.
    explicit SqliteDatabase(const QString &path);
    ~SqliteDatabase();
    Q_DISABLE_COPY_MOVE(SqliteDatabase)

    /// Asked every now and then while a statement runs. False: it ends there, with an error. No
    /// function: not asked any more.
    void askWhileRunning(std::function<bool()> goesOn);

    /// In SQLite's words; empty while all is well.
    QString error() const { return m_error; }
    bool isSound() const { return m_error.isEmpty(); }

    /// One or more statements that give nothing back.
    void run(const char *sql);
    /// A statement with places for values, to be run many times. The database must outlive it.
    SqliteStatement prepare(const char *sql);
    void close();

private:
    friend class SqliteStatement;
    void check(int code);

    sqlite3 *m_database = nullptr;
    QString m_error;
    std::function<bool()> m_goesOn;
};

/// Its values are bound in the order in which they are added, then run() runs it.
class SqliteStatement
{
public:
    SqliteStatement(SqliteStatement &&other) noexcept;
    SqliteStatement &operator=(SqliteStatement &&) = delete;
    ~SqliteStatement();

    SqliteStatement &add(qint64 number);
    SqliteStatement &addReal(double number);
    /// UTF-8. The bytes must live until run(), as those of a blob.
    SqliteStatement &addText(QByteArrayView text);
    /// NULL where it is empty.
    SqliteStatement &addTextIfAny(QByteArrayView text);
    SqliteStatement &addBlob(QByteArrayView bytes);
    SqliteStatement &addNull();
    void run();

private:
    friend class SqliteDatabase;
    SqliteStatement(SqliteDatabase &database, const char *sql);

    SqliteDatabase &m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_next = 1;
};

} // namespace wireloupe::formats
