#include "workspace/treefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "workspace/secretfile.h"
#include "workspace/treejson.h"

namespace wireloupe::workspace {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TreeFile)
};

/// The next save would delete the secrets of connections that may yet be put back by hand.
FileReport setSecretsAside(const QString &path)
{
    FileReport report;
    const QFileInfo info(path);
    report.existed = info.exists() || info.isSymLink();
    if (!report.existed)
        return report;
    report.problem = FileProblem::CannotRead;
    report.error = Words::tr("the connections that they belong to could not be read");
    setAside(path, report);
    return report;
}

} // namespace

LoadResult load(const QString &path)
{
    LoadResult result;
    const FileReport report = readJsonFile(path, [&result](const QByteArray &json) -> FileFault {
        TreeResult read = parseTree(json);
        result.tree = std::move(read.tree);
        return {read.problem, read.detail};
    });
    static_cast<FileReport &>(result) = report;
    if (!result.tree)
        result.tree = std::make_unique<Tree>();

    SecretFile secrets(secretsPathFor(path));
    if (result.problem == FileProblem::None)
        result.secrets = secrets.join(*result.tree);
    else if (result.maySave())
        result.secrets = setSecretsAside(secretsPathFor(path));
    return result;
}

std::unique_ptr<Tree> loadAgain(const QString &path)
{
    auto tree = std::make_unique<Tree>(); // where there is no file
    const FileReport report = peekJsonFile(path, [&tree](const QByteArray &json) -> FileFault {
        TreeResult read = parseTree(json);
        tree = std::move(read.tree);
        return {read.problem, read.detail};
    });
    const bool isRead =
        report.problem == FileProblem::None && SecretFile(secretsPathFor(path)).joinAgain(*tree);
    return isRead ? std::move(tree) : nullptr;
}

QString save(const Tree &tree, const QString &path)
{
    const QString problem = writeJsonFile(path, serialize(tree), Readers::AsBefore);
    if (!problem.isEmpty())
        return problem;
    return SecretFile(secretsPathFor(path)).save(tree);
}

QString secretsPathFor(const QString &path)
{
    return QFileInfo(path).absolutePath() + u"/secrets.json"_s;
}

} // namespace wireloupe::workspace
