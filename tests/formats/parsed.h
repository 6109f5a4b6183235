#pragma once

#include <QDebug>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QTemporaryFile>

namespace wireloupe::formats::test {

using ParsedRow = QMap<QByteArray, QByteArray>;

/// What Python finds in `content`; empty where it finds a fault. `kind` is "csv" or "jsonl".
inline QList<ParsedRow> parsed(const char *kind, const QByteArray &content)
{
    QTemporaryFile file;
    if (!file.open() || file.write(content) != content.size() || !file.flush())
        return {};
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral(WIRELOUPE_PYTHON), {QStringLiteral(WIRELOUPE_TESTS_DIR "/formats/parse.py"),
                                                    QLatin1String(kind), file.fileName()});
    if (!python.waitForFinished() || python.exitStatus() != QProcess::NormalExit || python.exitCode() != 0)
        return {};
    QList<ParsedRow> rows;
    const QList<QByteArray> lines = python.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines.first(lines.size() - 1)) {
        ParsedRow row;
        for (const QByteArray &cell : line.split(' ')) {
            const qsizetype equals = cell.indexOf('=');
            row.insert(cell.first(equals), QByteArray::fromHex(cell.sliced(equals + 1)));
        }
        rows.append(row);
    }
    return rows;
}

} // namespace wireloupe::formats::test
