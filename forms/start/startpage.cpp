// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/start/startpage.h"
#include "ui_startpage.h"

#include "forms/shared/keys.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {
constexpr int SampleHouseholds = 900;
}

StartPage::StartPage(const QString &folder, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>()), m_folder(folder)
{
    m_ui->setupUi(this);
    m_ui->help->setMinimumWidth(760);
    m_ui->newCard->setMinimumWidth(360);
    m_ui->fileCard->setMinimumWidth(384);
    m_ui->problem->setTone(Tone::Bad);
    setProblem({});
    setLast({});
    auto tellWhere = [this] {
        const QString name = m_ui->community->text().trimmed();
        m_ui->where->setText(tr("The file: %1").arg(QDir::toNativeSeparators(freePath(name.isEmpty() ? tr("office") : name))));
        m_ui->communityBox->clearFinding();
    };
    tellWhere();
    connect(m_ui->community, &QLineEdit::textChanged, this, tellWhere);
    connect(m_ui->worker, &QLineEdit::textChanged, this, [this] { m_ui->workerBox->clearFinding(); });
    connect(m_ui->make, &QAbstractButton::clicked, this, &StartPage::createOffice);
    connect(m_ui->sample, &QAbstractButton::clicked, this, &StartPage::createSample);
    connect(m_ui->choose, &QAbstractButton::clicked, this, &StartPage::chooseFile);
    connect(m_ui->openLast, &QAbstractButton::clicked, this, [this] { Q_EMIT fileWanted(m_ui->openLast->property("path").toString()); });
    connect(m_ui->progress, &ProgressCard::cancelled, this, &StartPage::cancelled);
    auto *enter = new EnterMoves(m_ui->newCard);
    connect(enter, &EnterMoves::finished, this, &StartPage::createOffice);
    m_ui->community->setFocus();
}

StartPage::~StartPage() = default;

void StartPage::setProblem(const QString &sentence)
{
    m_ui->problem->setText(sentence);
    m_ui->problem->setVisible(!sentence.isEmpty());
}

void StartPage::setLast(const QString &path)
{
    m_ui->openLast->setProperty("path", path);
    m_ui->openLast->setVisible(!path.isEmpty());
    m_ui->last->setText(path.isEmpty() ? tr("On this PC or on a stick (*.allpost).") : tr("Last: %1").arg(QFileInfo(path).fileName()));
}

void StartPage::setBusy(bool busy)
{
    for (QWidget *card : {static_cast<QWidget *>(m_ui->newCard), static_cast<QWidget *>(m_ui->fileCard), static_cast<QWidget *>(m_ui->sampleCard)})
        card->setEnabled(!busy);
    if (busy) {
        setProblem({});
        m_ui->progress->start(tr("Making up the people of the sample office"), tr("Cancelled, no file is left."));
    } else {
        m_ui->progress->finish();
    }
}

void StartPage::setProgress(qint64 done, qint64 total)
{
    m_ui->progress->setProgress(done, total);
}

QString StartPage::freePath(const QString &name) const
{
    QString safe = name;
    for (const QChar c : u"/\\:*?\"<>|"_s)
        safe.remove(c);
    QString path = m_folder + u'/' + safe + u".allpost"_s;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = m_folder + u'/' + safe + u"-%1.allpost"_s.arg(n);
    return path;
}

void StartPage::createOffice()
{
    const QString community = m_ui->community->text().trimmed();
    const QString worker = m_ui->worker->text().trimmed();
    if (worker.isEmpty())
        m_ui->workerBox->setFinding(tr("Your name stands beside everything you save."));
    if (community.isEmpty())
        m_ui->communityBox->setFinding(tr("The name stands on every printed page."));
    if (community.isEmpty())
        m_ui->community->setFocus();
    else if (worker.isEmpty())
        m_ui->worker->setFocus();
    else
        Q_EMIT officeWanted(freePath(community), community, worker);
}

void StartPage::createSample()
{
    Q_EMIT sampleWanted(freePath(tr("Sample office")), SampleHouseholds);
}

void StartPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("An office file you have"), m_folder, tr("Office files (*.allpost)"));
    if (!path.isEmpty())
        Q_EMIT fileWanted(path);
}

} // namespace Allpost
