#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/composer.h"
#include "ui/filedraft.h"
#include "ui/filefolders.h"
#include "ui/textline.h"
#include "windowtest.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::Composer;
using ui::DraftMode;
using wire::Message;

/// Files that are sent from the composer: read when they are sent, beside the user's thread, in order.
class DraftQueueTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { test::useTemporaryFolders(); }

private slots:
    void initTestCase() { test::dressUp(); }
    void init();

    void sendsAFileAsItIsNow();
    void readsBesideTheUsersThread();
    void sendsInTheOrderOfTheClicks();
    void sendsNothingToNobody();
    void saysWhyAFileWasNotSent();
    void saysSoBesideWhatIsWrittenMeanwhile();
    void choosesFromTheFolderOfTheLastFile();

private:
    QString put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    void choose(const QString &path) const
    {
        m_composer->setMode(DraftMode::File);
        draft()->setPath(path);
    }
    ui::FileDraft *draft() const { return m_composer->findChild<ui::FileDraft *>(); }
    QPushButton *sendButton() const;
    QByteArrayList payloads() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Composer> m_composer;
    std::unique_ptr<QSignalSpy> m_sent;
};

void DraftQueueTest::init()
{
    m_sent.reset();
    m_composer = std::make_unique<Composer>(Composer::Feature::WithControlFrames);
    m_composer->setSendEnabled(true);
    m_composer->show();
    m_sent = std::make_unique<QSignalSpy>(m_composer.get(), &Composer::sendRequested);
}

QPushButton *DraftQueueTest::sendButton() const
{
    for (auto *button : m_composer->findChildren<QPushButton *>())
        if (button->text() == u"Send"_s)
            return button;
    return nullptr;
}

QByteArrayList DraftQueueTest::payloads() const
{
    QByteArrayList payloads;
    for (const QVariantList &sent : *m_sent)
        payloads << sent.first().value<Message>().payload;
    return payloads;
}

void DraftQueueTest::sendsAFileAsItIsNow()
{
    m_composer->setMode(DraftMode::File);
    QVERIFY(!sendButton()->isEnabled());
    const QByteArray content = QByteArray::fromHex("00ff00ff");
    choose(put(u"file"_s, content));
    QVERIFY(sendButton()->isEnabled());
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(m_sent->count(), 1);
    QCOMPARE(m_sent->first().first().value<Message>(), (Message{Message::Type::Binary, content}));
    put(u"file"_s, "another");
    m_composer->send();
    QTRY_COMPARE(payloads(), (QByteArrayList{content, "another"}));
}

void DraftQueueTest::readsBesideTheUsersThread()
{
    choose(put(u"file"_s, "content"));
    m_composer->send();
    QCOMPARE(m_sent->count(), 0);
    QTRY_COMPARE(m_sent->count(), 1);
}

void DraftQueueTest::sendsInTheOrderOfTheClicks()
{
    choose(put(u"first"_s, QByteArray(8 << 20, 'x')));
    m_composer->send();
    m_composer->send();
    choose(put(u"second"_s, "second"));
    m_composer->send();
    m_composer->setText(u"third"_s);
    m_composer->send();
    QTRY_COMPARE(m_sent->count(), 4);
    const QByteArrayList sent = payloads();
    QCOMPARE(sent[0].size(), 8 << 20);
    QCOMPARE(sent[1].size(), 8 << 20);
    QCOMPARE(sent.mid(2), (QByteArrayList{"second", "third"}));
}

/// The connection closes while the file is being read: it does not go to the next one.
void DraftQueueTest::sendsNothingToNobody()
{
    choose(put(u"file"_s, "content"));
    m_composer->send();
    m_composer->setSendEnabled(false);
    m_composer->setSendEnabled(true);
    QTest::qWait(50);
    QCOMPARE(m_sent->count(), 0);
    m_composer->send();
    QTRY_COMPARE(m_sent->count(), 1);
}

void DraftQueueTest::saysWhyAFileWasNotSent()
{
    choose(put(u"file"_s, QByteArray::fromHex("c3")));
    draft()->findChild<QComboBox *>()->setCurrentIndex(1);
    QVERIFY(sendButton()->isEnabled());
    m_composer->send();
    QTRY_VERIFY(!sendButton()->isEnabled());
    QVERIFY2(sendButton()->toolTip().contains(u"UTF-8"_s), qPrintable(sendButton()->toolTip()));
    QCOMPARE(m_sent->count(), 0);
    draft()->findChild<QComboBox *>()->setCurrentIndex(0);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(m_sent->count(), 1);
}

void DraftQueueTest::saysSoBesideWhatIsWrittenMeanwhile()
{
    choose(put(u"file"_s, QByteArray::fromHex("c3")));
    draft()->findChild<QComboBox *>()->setCurrentIndex(1);
    m_composer->send();
    m_composer->setMode(DraftMode::Text);
    const auto *verdict = m_composer->findChild<ui::TextLine *>(u"composerVerdict"_s);
    QTRY_VERIFY2(verdict->text().contains(u"UTF-8"_s), qPrintable(verdict->text()));
    m_composer->setText(u"text"_s);
    QVERIFY(verdict->text().contains(u"UTF-8"_s));
    m_composer->send();
    QVERIFY2(!verdict->text().contains(u"UTF-8"_s), qPrintable(verdict->text()));
    QCOMPARE(payloads(), (QByteArrayList{"text"}));
}

void DraftQueueTest::choosesFromTheFolderOfTheLastFile()
{
    m_composer->setMode(DraftMode::File);
    const auto open = [this] {
        draft()->choose();
        return draft()->findChildren<QFileDialog *>(u"sendFileDialog"_s).last();
    };
    QFileDialog *dialog = open();
    emit dialog->fileSelected(put(u"chosen"_s, "chosen"));
    dialog->close();
    QCOMPARE(draft()->path(), m_folder.filePath(u"chosen"_s));
    QCOMPARE(open()->directory().absolutePath(), m_folder.path());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::DraftQueueTest)
#include "tst_draftqueue.moc"
